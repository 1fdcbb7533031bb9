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
        if (answer.Split(' ').Length > MostWords || !question.EndsWith('?') || question.Count(character => character == '?') != 1)
        {
            return null;
        }

        var rest = question[..^1];
        return Sentence(Asking().Match(rest), answer, noun: null)
            ?? (Counting().Match(rest) is { Success: true } counting ? Sentence(counting, answer, answer.Any(char.IsUpper) ? null : counting.Groups["noun"].Value) : null)
            ?? (Measuring().Match(rest) is { Success: true } measuring ? Sentence(measuring, answer, measuring.Groups["noun"].Value) : null)
            ?? (Choosing().Match(rest) is { Success: true } choosing ? Sentence(choosing, answer, choosing.Groups["noun"].Value is "Jahr" && char.IsDigit(answer[0]) ? "Jahr" : null) : null);
    }

    private static string? Sentence(Match match, string answer, string? noun)
    {
        if (!match.Success)
        {
            return null;
        }

        var preposition = match.Groups["preposition"].Value;
        var said = noun == "Jahr" ? $"Im Jahr {answer}"
            : preposition.Length > 0 && !answer.StartsWith(preposition, StringComparison.OrdinalIgnoreCase) && !StartsWithPreposition().IsMatch(answer) ? $"{preposition} {answer}" : answer;
        var text = $"{said}{(noun is null or "Jahr" ? string.Empty : $" {noun}")} {match.Groups["rest"].Value.Trim()}.";
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    [GeneratedRegex(@"^(?:(?<preposition>Mit|Von|Für|Durch|Gegen|Bei|Seit|Bis|Ab|Nach) )?(?:[Ww]er|[Ww]as|[Ww]en|[Ww]em|[Ww]o|[Ww]ann|[Ww]ohin|[Ww]oher|Wie heißt|Wie hieß)(?<=Wie (?<rest>heißt|hieß)|\w) (?<rest>\p{Ll}.*|.*)$")]
    private static partial Regex Asking();

    [GeneratedRegex(@"^Wie viele? (?<noun>(?:\p{Ll}+e[nr]? )?\p{Lu}[\p{L}-]+) (?<rest>(?!von|der|des|in|im|aus|für|mit|und|zu|an|am|auf|bei|pro|über)\p{Ll}.*)$")]
    private static partial Regex Counting();

    [GeneratedRegex(@"^Wie (?<noun>hoch|groß|alt|lang|lange|schwer|weit|breit|tief|oft) (?<rest>(?:ist|sind|war|waren|wird|wurde|dauert|dauerte|hat|kann)\b.*)$")]
    private static partial Regex Measuring();

    [GeneratedRegex(@"^(?:(?<preposition>In|Aus|Mit|Von|Für|Durch|Gegen|Bei|Seit|Bis|Ab|Nach|Auf|An|Zu|Unter) )?[Ww]elche[mnrs]? (?:\p{Ll}+e[nrs]? )?(?<noun>\p{Lu}[\p{L}-]+) (?<rest>(?!von|der|des|in|im|aus|für|mit|und|zu|zum|zur|an|am|auf|bei|pro|über|zwischen)\p{Ll}.*)$")]
    private static partial Regex Choosing();

    [GeneratedRegex("^(?:in|im|am|an|aus|mit|von|vom|für|durch|gegen|bei|seit|bis|ab|nach|auf|zu|zum|zur|unter|ca|etwa|rund) ", RegexOptions.IgnoreCase)]
    private static partial Regex StartsWithPreposition();
}
