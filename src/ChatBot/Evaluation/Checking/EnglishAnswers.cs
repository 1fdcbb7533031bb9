using System.Text.RegularExpressions;

namespace ChatBot.Evaluation.Checking;

/// <summary>Sets an English question that asks for its subject, and its answer, into a sentence. Answers of German paragraphs are taken where they are the same in
/// English: numbers, and names that occur in English questions.</summary>
internal sealed partial class EnglishAnswers(IEnumerable<string> questions)
{
    private const string Verb = @"(?:\p{Ll}+ed|\p{Ll}+[^s\W]s|became|began|built|came|drew|fought|found|gave|grew|held|led|left|lost|made|met|ran|sang|saw|sent|sold|spoke|taught|took|went|won|wrote)(?! (?:is|was|are|were|did|do|does|has|have|had|can|could|will|would|should|may|might|must|by|of)\b) .*";

    private readonly HashSet<string> names = [.. questions.SelectMany(question => Words.Pattern().Matches(question).Skip(1)).Select(match => match.Value).Where(word => char.IsUpper(word[0]))];

    /// <summary>The sentence; null when the question is of a form for which none is known, or the answer is not the same in English.</summary>
    public string? Declare(string question, string answer)
    {
        question = question.Trim();
        if (!question.EndsWith('?') || InEnglish(answer.Trim().TrimEnd('.')) is not { } said)
        {
            return null;
        }

        var rest = question[..^1];
        return Counting().Match(rest) is { Success: true } counting && !said.Any(char.IsUpper) ? $"{said} {counting.Groups["rest"].Value}."
            : Asking().Match(rest) is { Success: true } asking ? $"{said} {asking.Groups["rest"].Value}." : null;
    }

    private string? InEnglish(string answer) =>
        Number().IsMatch(answer) ? string.Concat(answer.Select(character => character switch { '.' => ',', ',' => '.', _ => character }))
        : NumberWords.Digits(answer, "de") is { } digits ? NumberWords.Of(digits, "en")
        : Words.Pattern().Matches(answer) is { Count: > 0 } words && answer.All(character => char.IsLetter(character) || " '’.-".Contains(character, StringComparison.Ordinal))
            && words.All(word => names.Contains(word.Value)) ? answer : null;

    [GeneratedRegex(@"^[0-9]+(?:[.,][0-9]+)*$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^How (?:many|much) (?<rest>(?:\p{Ll}+ ){1,3}(?:are|were|have|had|live|lived|died|make|made|attend|attended|voted|took)\b(?! (?:the|a|an|he|she|it|they|there|we|you|his|her|their|in the|\p{Lu})).*)$")]
    private static partial Regex Counting();

    // The noun after "Which" ends where a verb begins; a verb without an ending to tell it by is one of those that news and history have most.
    [GeneratedRegex(@"^(?:(?:Who|What) (?<rest>(?:is|was|are|were) (?:the|a|an|one|responsible|known|involved|named|called|\p{Ll}+ed)\b.*)|(?:Which|What) (?:(?!(?:type|kind|form|sort|amount|part|of|is|was|are|were|did|do|does|has|have|had|can|could|will|would|should|may|might|must)\b)\p{Ll}+ ){1,2}?(?<rest>(?:is|was|are|were) (?!(?:the|an?|his|her|its|their)\b|\p{Lu}|[0-9]).*|" + Verb + @")|(?:Who|What) (?<rest>" + Verb + @"))$")]
    private static partial Regex Asking();
}
