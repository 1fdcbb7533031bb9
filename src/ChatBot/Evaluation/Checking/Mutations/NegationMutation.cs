using System.Text.RegularExpressions;
using ChatBot.Core.Language;

namespace ChatBot.Evaluation.Checking.Mutations;

/// <summary>Adds a word that denies, or takes the only one away.</summary>
internal static partial class NegationMutation
{
    public static IEnumerable<CheckCase> Of(Statement statement, Random random)
    {
        var isEnglish = statement.Language == Languages.English;
        var denies = Denying().Matches(statement.Text);
        if (denies.Count == 0 && !Denying().IsMatch(statement.Paragraph.Text) && !statement.Text.TrimEnd().EndsWith('?')
            && (isEnglish ? EnglishWith(statement.Text, random) : GermanWith(statement.Text, random)) is { } added)
        {
            yield return CheckCase.Wrong(MutationKinds.NegationAdded, added, statement);
        }

        if (denies.Count == 1 && Denying().Count(statement.Paragraph.Text) >= 1 && (isEnglish ? EnglishWithout(statement.Text) : GermanWithout(statement.Text)) is { } removed)
        {
            yield return CheckCase.Wrong(MutationKinds.NegationRemoved, removed, statement);
        }
    }

    private static string? EnglishWith(string text, Random random)
    {
        var places = EnglishAuxiliary().Matches(text);
        return places.Count == 0 ? null : places[0] is var place && random.Next(4) == 0
            ? Words.Replace(text, place, place.Value + " never") : Words.Replace(text, place, place.Value + " not");
    }

    private static string? GermanWith(string text, Random random)
    {
        if (random.Next(3) == 0 && Article().Match(text) is { Success: true } article)
        {
            return Words.Replace(text, article, (article.Value[0] == 'E' ? "K" : "k") + "ein" + article.Value[3..]);
        }

        if (GermanAuxiliary().Match(text) is not { Success: true } place)
        {
            return null;
        }

        // "..., die gewählt wurde": what is denied stands before the verb of a clause that ends with it.
        var word = random.Next(4) == 0 ? "nie" : "nicht";
        var end = place.Index + place.Length;
        var before = text.LastIndexOf(' ', Math.Max(0, place.Index - 2));
        return end < text.Length && ",.;:".Contains(text[end], StringComparison.Ordinal) && before > 0 ? $"{text[..before]} {word}{text[before..]}" : $"{text[..end]} {word}{text[end..]}";
    }

    private static string? EnglishWithout(string text) => EnglishRemovable().Match(text) is { Success: true } place ? Words.Replace(text, place, place.Value.StartsWith("can", StringComparison.Ordinal) ? "can" : string.Empty) : null;

    private static string? GermanWithout(string text) =>
        No().Match(text) is { Success: true } no ? Words.Replace(text, no, (no.Value[0] == 'K' ? "E" : "e") + no.Value[2..])
        : GermanRemovable().Match(text) is { Success: true } place ? Words.Replace(text, place, string.Empty) : null;

    [GeneratedRegex(@"\b(?:not|no|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|hardly|barely|nicht|nichts|nie|niemals|niemand\w*|kein\w*|ohne|weder|kaum|nein|fail\w*|refus\w*|lack\w*|impossible|un\w+|deny|denied|denies|scheiter\w*|gescheitert|weiger\w*|verweiger\w*|keineswegs|nirgend\w*)\b|n['’]t\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denying();

    [GeneratedRegex(@"\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must)\b(?! to\b)")]
    private static partial Regex EnglishAuxiliary();

    [GeneratedRegex(@"\b(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|konnte|konnten|soll|sollte|muss|darf)\b")]
    private static partial Regex GermanAuxiliary();

    [GeneratedRegex(@"\b[Ee]in(?:e[nmrs]?)?\b(?= \p{L})")]
    private static partial Regex Article();

    [GeneratedRegex(@"(?<=\w)n['’]t\b(?! only)|\bcannot\b|(?<!or )\bnot (?!only|least|just|yet|until|all|every|mere)|\bnever |\bno (?=\p{Ll})(?!longer|one|doubt|more|less|matter)")]
    private static partial Regex EnglishRemovable();

    [GeneratedRegex(@"\b(?:nicht|nie|niemals) (?!nur|zuletzt|mehr|bloß|allein|alle|jede|unbedingt|einmal|zu\b)|\s(?:nicht|nie)(?=[.,])")]
    private static partial Regex GermanRemovable();

    [GeneratedRegex(@"\b[Kk]ein(?:e[nmrs]?)?\b")]
    private static partial Regex No();
}
