using System.Text.RegularExpressions;

namespace ChatBot.Evaluation.Checking;

/// <summary>Sets a German question and its answer into a sentence: the answer takes the place of the words that ask, because the verb comes second in both.</summary>
internal static partial class GermanAnswers
{
    private const int MostWords = 8;

    /// <summary>The sentence; null when the question is of a form for which none is known, or the answer is long.</summary>
    public static string? Declare(string question, string answer)
    {
        answer = answer.Trim().TrimEnd('.', ',', ';');
        question = question.Trim();
        if (answer.Split(' ').Length > MostWords || !question.EndsWith('?') || question.Count(character => character == '?') != 1 || !IsPhrase(answer))
        {
            return null;
        }

        var rest = question[..^1];
        return OfObject(AskingForObject().Match(rest), answer)
            ?? Sentence(Asking().Match(rest), answer, noun: null)
            ?? Sentence(Naming().Match(rest), answer, noun: null)
            ?? Sentence(Dating().Match(rest), Season().IsMatch(answer) ? $"Im {answer}" : answer, noun: null)
            ?? (StartsWithPreposition().IsMatch(answer) ? Sentence(Locating().Match(rest), answer, noun: null) : null)
            ?? (Counting().Match(rest) is { Success: true } counting ? Sentence(counting, answer, answer.Any(char.IsUpper) ? null : counting.Groups["noun"].Value) : null)
            ?? (Measuring().Match(rest) is { Success: true } measuring ? Sentence(measuring, answer, Share().IsMatch(answer) ? null : measuring.Groups["noun"].Value) : null)
            ?? (Choosing().Match(rest) is { Success: true } choosing ? Sentence(choosing, answer, choosing.Groups["noun"].Value is "Jahr" && char.IsDigit(answer[0]) ? "Jahr" : null) : null);
    }

    /// <summary>Whether an answer may stand before a verb: no part of a phrase, which begins with an adjective or a pronoun, and no quotation cut in two.</summary>
    private static bool IsPhrase(string answer) =>
        answer.Length > 0 && (!char.IsLower(answer[0]) || StartsPhrase().IsMatch(answer) || StartsWithPreposition().IsMatch(answer) || NumberWords.Digits(answer.Split(' ')[0], "de") is not null)
        && answer.Count(character => character is '"' or '„' or '“' or '”') % 2 == 0;

    /// <summary>Whether several are said to do what one is asked for: "Wer reiste ...?", "Studenten".</summary>
    private static bool IsOfAnotherNumber(string answer, string rest) => SaysSeveral().IsMatch(answer) && !PluralVerb().IsMatch(rest);

    /// <summary>The subject comes first: "Bayern schlug Wien" says the opposite of what "Wen schlug Bayern?" asks for, if Wien is put first. Null when the question does not ask whom.</summary>
    private static string? OfObject(Match match, string answer) => match.Success
        ? Capitalised($"{match.Groups["subject"].Value} {match.Groups["verb"].Value} {answer}{match.Groups["rest"].Value}.") : null;

    private static string? Sentence(Match match, string answer, string? noun)
    {
        if (!match.Success || AsksForDeed().IsMatch(match.Groups["rest"].Value) || (match.Groups["subject"].Success && IsOfAnotherNumber(answer, match.Groups["rest"].Value)))
        {
            return null;
        }

        var preposition = match.Groups["preposition"].Value;
        var said = noun == "Jahr" ? $"Im Jahr {answer}"
            : preposition.Length > 0 && !answer.StartsWith(preposition, StringComparison.OrdinalIgnoreCase) && !StartsWithPreposition().IsMatch(answer) ? $"{preposition} {answer}" : answer;
        return Capitalised($"{said}{(noun is null or "Jahr" ? string.Empty : $" {noun}")} {match.Groups["rest"].Value.Trim()}.");
    }

    private static string Capitalised(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];

    [GeneratedRegex(@"^(?:(?<preposition>Mit|Von|Für|Durch|Gegen|Bei|Seit|Bis|Ab|Nach) [Ww](?:em|en|ann|o)|(?<subject>[Ww]er|[Ww]as)|[Ww]em|[Ww]ohin|[Ww]oher) (?<rest>\p{Ll}.*)$")]
    private static partial Regex Asking();

    [GeneratedRegex(@"^[Ww]en (?<verb>\p{Ll}+) (?<subject>(?:der|die|das) \p{Lu}[\p{L}-]+|\p{Lu}[\p{L}_-]+)(?<rest>(?: .*|,.*)?)$")]
    private static partial Regex AskingForObject();

    [GeneratedRegex("^Wie (?<rest>(?:heißt|heißen|hieß|hießen) .*)$")]
    private static partial Regex Naming();

    [GeneratedRegex(@"^[Ww]ann (?<rest>\p{Ll}.*)$")]
    private static partial Regex Dating();

    [GeneratedRegex(@"^[Ww]o (?<rest>\p{Ll}.*)$")]
    private static partial Regex Locating();

    [GeneratedRegex(@"^Wie viele? (?<noun>(?:\p{Ll}+e[nr]? )?\p{Lu}[\p{L}-]+) (?<rest>(?!von|der|des|in|im|aus|für|mit|und|zu|an|am|auf|bei|pro|über)\p{Ll}.*)$")]
    private static partial Regex Counting();

    [GeneratedRegex(@"^Wie (?<noun>hoch|groß|alt|lang|lange|schwer|weit|breit|tief|oft) (?<rest>(?:ist|sind|war|waren|wird|wurde|dauert|dauerte|hat|kann)\b.*)$")]
    private static partial Regex Measuring();

    [GeneratedRegex(@"^(?:(?<preposition>In|Aus|Mit|Von|Für|Durch|Gegen|Bei|Seit|Bis|Ab|Nach|Auf|An|Zu|Unter) )?[Ww]elche[mnrs]? (?:\p{Ll}+e[nrs]? )?(?<noun>\p{Lu}[\p{L}-]+) (?<rest>(?!von|der|des|in|im|aus|für|mit|und|zu|zum|zur|an|am|auf|bei|pro|über|zwischen)\p{Ll}.*)$")]
    private static partial Regex Choosing();

    [GeneratedRegex("^(?:in|im|am|an|aus|mit|von|vom|für|durch|gegen|bei|seit|bis|ab|nach|auf|zu|zum|zur|unter|neben|zwischen|vor|über|entlang|ca\\.?|etwa|rund) ", RegexOptions.IgnoreCase)]
    private static partial Regex StartsWithPreposition();

    [GeneratedRegex("^(?:der|die|das|den|dem|des|eine?|einen|einem|einer|eines) ")]
    private static partial Regex StartsPhrase();

    [GeneratedRegex("^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Frühling|Frühjahr|Sommer|Herbst|Winter|[0-9]+\\. Jahrhundert)\\b")]
    private static partial Regex Season();

    // What is so much, but not so high: a fine, a rate.
    [GeneratedRegex("%|€|Prozent|Euro|Dollar")]
    private static partial Regex Share();

    // What is asked for is what somebody does: "Was tat er?", "Was geschah?", "Was für ein ...?"
    [GeneratedRegex(@"^(?:passiert|passierte|geschieht|geschah|tut|tun|tat|taten|macht|machen|machte|machten|für ein\w*)\b|\b(?:tun|machen|getan|gemacht|passiert|geschehen)$")]
    private static partial Regex AsksForDeed();

    [GeneratedRegex(@" und |, | sowie |^[\p{Lu}][\p{Ll}]+en$|^(?!1\b|eine?\b)[0-9.,]+ \S")]
    private static partial Regex SaysSeveral();

    [GeneratedRegex(@"^(?:\p{Ll}+n|sind)\b")]
    private static partial Regex PluralVerb();
}
