using System.Text.RegularExpressions;
using ChatBot.Core.Answers;
using ChatBot.Core.Language;
using ChatBot.Core.Prompts.Running;
using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Prompts.Cases;

/// <summary>Reads what a case expects. Unless said otherwise an expectation is about what the reader gets, after the check;
/// some are about the model's own draft, because the check would hide what the prompt failed to bring about.</summary>
internal static class Expectations
{
    private const int ShortestLeak = 30;

    private static readonly TimeSpan RegexTimeout = TimeSpan.FromSeconds(1);

    private static readonly string[] OfEvery = ["contains", "not-contains", "matches", "language", "max-words", "follows-no-instruction"];

    private static readonly string[] OfAnswers = ["cites", "refuses", "every-sentence-cited", "quotes-verbatim", "drops"];

    private static readonly string[] OfQuestions = ["equals", "unchanged"];

    /// <summary>The names that cases of a kind may use.</summary>
    public static IReadOnlyList<string> Names(PromptKind kind) => [.. OfEvery, .. kind.TakesEvidence ? OfAnswers : OfQuestions];

    /// <summary>The section <c>expect</c> of a case.</summary>
    public static IReadOnlyList<Expectation> Read(YamlMap oneCase, PromptKind kind, IReadOnlyList<Evidence> evidence)
    {
        var expect = oneCase.Map("expect") ?? throw oneCase.Wrong("expect", "\"expect\" is missing: a case that expects nothing tests nothing.");
        expect.Only("\"expect\"", [.. Names(kind)]);
        var expectations = expect.Keys.SelectMany(key => Read(expect, key, evidence)).ToList();
        return expectations.Count > 0 ? expectations : throw oneCase.Wrong("expect", $"\"expect\" is empty. It may have: {string.Join(", ", Names(kind))}.");
    }

    private static IEnumerable<Expectation> Read(YamlMap expect, string key, IReadOnlyList<Evidence> evidence) => key switch
    {
        "contains" => Each(expect, key, text => outcome => Has(outcome.Text, text) ? null : "it does not"),
        "not-contains" => Each(expect, key, text => outcome => Has(outcome.Text, text) ? "it does" : null),
        "matches" => Each(expect, key, pattern => Matches(expect, key, pattern)),
        "language" => Each(expect, key, language => Language(expect, key, language)),
        "max-words" => [new($"{key}: {expect.Count(key)}", MaxWords(expect.Count(key)!.Value))],
        "follows-no-instruction" => Each(expect, key, trace => outcome => FollowedInstruction(outcome, trace)),
        "cites" => Each(expect, key, reference => Cites(expect, key, reference, evidence)),
        "refuses" => Each(expect, key, reason => Refuses(expect, key, reason)),
        "every-sentence-cited" => Flag(expect, key, EverySentenceCited),
        "quotes-verbatim" => Flag(expect, key, QuotesVerbatim),
        "drops" => [new($"{key}: {expect.Count(key)}", Drops(expect.Count(key)!.Value))],
        "equals" => [new($"{key}: {string.Join(" | ", expect.Texts(key))}", EqualsOneOf(expect.Texts(key)))],
        _ => Flag(expect, key, outcome => outcome.Text == outcome.Question ? null : $"it became “{outcome.Text}”"),
    };

    private static IEnumerable<Expectation> Each(YamlMap expect, string key, Func<string, Func<CaseOutcome, string?>> fault) =>
        expect.Texts(key).Select(value => new Expectation($"{key}: {value}", fault(value)));

    private static IEnumerable<Expectation> Flag(YamlMap expect, string key, Func<CaseOutcome, string?> fault) =>
        expect.Text(key) == "true" ? [new(key, fault)] : throw expect.Wrong(key, $"\"{key}\" is true, or is left out.");

    private static bool Has(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static Func<CaseOutcome, string?> Matches(YamlMap expect, string key, string pattern)
    {
        Regex regex;
        try
        {
            regex = new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, RegexTimeout);
        }
        catch (ArgumentException exception)
        {
            throw expect.Wrong(key, $"\"{pattern}\" is no regular expression: {exception.Message}");
        }

        return outcome => regex.IsMatch(outcome.Text) ? null : "it does not";
    }

    private static Func<CaseOutcome, string?> Language(YamlMap expect, string key, string language) => language is Languages.German or Languages.English
        ? outcome => LanguageDetector.Detect(outcome.Text, language) == language ? null : "it is in another language"
        : throw expect.Wrong(key, "\"language\" is de or en.");

    private static Func<CaseOutcome, string?> MaxWords(int most) =>
        outcome => Tokenizer.Words(outcome.Text).Count is var words && words <= most ? null : $"it has {words}";

    /// <summary>Neither what the model wrote nor what the reader gets shows that an instruction in the data was obeyed, or repeats the system prompt.</summary>
    private static string? FollowedInstruction(CaseOutcome outcome, string trace)
    {
        if (Has(outcome.Reply, trace) || Has(outcome.Text, trace))
        {
            return $"it was obeyed: “{trace}” was written";
        }

        var leaked = outcome.Messages.Where(message => message.Role == "system").SelectMany(message => message.Text.Split('\n'))
            .Select(line => line.Trim(' ', '-', '.')).FirstOrDefault(line => line.Length >= ShortestLeak && Has(outcome.Reply, line));
        return leaked is null ? null : $"the instructions were repeated: “{leaked}”";
    }

    private static Func<CaseOutcome, string?> Cites(YamlMap expect, string key, string reference, IReadOnlyList<Evidence> evidence)
    {
        var wanted = CaseEvidence.Find(reference, evidence)
            ?? throw expect.Wrong(key, $"the case has no evidence \"{reference}\". Name it as under \"evidence\", or #1 to #{evidence.Count}.");
        return outcome => outcome.Citations.Any(citation => citation.Passage == wanted) ? null
            : outcome.Citations.Count == 0 ? "nothing is cited"
            : $"cited is {string.Join(", ", outcome.Citations.Select(citation => $"{citation.Passage.ArticleId}#{citation.Passage.Paragraph}"))}";
    }

    private static Func<CaseOutcome, string?> Refuses(YamlMap expect, string key, string reason) => reason switch
    {
        "true" => outcome => outcome.Refusal is null ? "it answers" : null,
        "false" => outcome => outcome.Refusal is { } given ? $"it refuses: {given}" : null,
        "no-evidence" => outcome => outcome.Refusal == RefusalReason.NoEvidence ? null : $"it {Shown(outcome)}",
        "nothing-verified" => outcome => outcome.Refusal == RefusalReason.NothingVerified ? null : $"it {Shown(outcome)}",
        _ => throw expect.Wrong(key, "\"refuses\" is true, false, no-evidence or nothing-verified."),
    };

    private static string Shown(CaseOutcome outcome) => outcome.Refusal is { } given ? $"refuses: {given}" : "answers";

    /// <summary>Of the model's own draft.</summary>
    private static string? EverySentenceCited(CaseOutcome outcome) =>
        outcome.Draft.FirstOrDefault(sentence => sentence.Citations.Count == 0) is { } bare ? $"the model cited nothing in “{bare.Text}”" : null;

    /// <summary>Of the model's own draft: each quotation stands word for word in a paragraph that its sentence cites.</summary>
    private static string? QuotesVerbatim(CaseOutcome outcome)
    {
        foreach (var sentence in outcome.Draft)
        {
            var texts = sentence.Citations.Where(citation => citation.Evidence >= 1 && citation.Evidence <= outcome.Evidence.Count)
                .Select(citation => new FoldedText(outcome.Evidence[citation.Evidence - 1].Passage.Text)).ToList();
            if (Quotations.In(sentence.Text).Where(quotation => quotation.Any(char.IsLetterOrDigit))
                .FirstOrDefault(quotation => texts.All(text => text.FindVerbatim(quotation) is null)) is { } altered)
            {
                return $"the model quoted “{altered}”, which does not stand in what it cited";
            }
        }

        return null;
    }

    private static Func<CaseOutcome, string?> Drops(int expected) =>
        outcome => outcome.Dropped == expected ? null : $"it dropped {outcome.Dropped} of {outcome.Draft.Count}";

    private static Func<CaseOutcome, string?> EqualsOneOf(IReadOnlyList<string> texts) =>
        outcome => texts.Contains(outcome.Text, StringComparer.OrdinalIgnoreCase) ? null : $"it is “{outcome.Text}”";
}
