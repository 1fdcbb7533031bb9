using System.Text.RegularExpressions;

namespace ChatBot.LexiconTool;

/// <summary>One alternative of a group.</summary>
/// <param name="Text">Its words without remarks and placeholders ("jdn.", "sth.").</param>
/// <param name="IsVerb">An infinitive: tagged {v...} in German, "to ..." in English.</param>
/// <param name="IsPlural">Tagged {pl}.</param>
/// <param name="IsRare">Marked archaic, rare, dialect or slang.</param>
/// <param name="IsPlace">Marked as a geographic name.</param>
/// <param name="Forms">Principal parts given in braces ("{met; met}"); usually empty.</param>
internal sealed partial record DingPhrase(
    string Text, bool IsVerb, bool IsPlural, bool IsRare, bool IsPlace, IReadOnlyList<string> Forms)
{
    public static DingPhrase Parse(string source)
    {
        var tags = Braces().Matches(source).Select(match => match.Groups[1].Value).ToList();
        var text = Remarks().Replace(source, " ");
        text = Placeholders().Replace(text, " ");
        text = Spaces().Replace(text, " ").Trim(' ', ',', '.');
        text = LeadingArticle().Replace(text, "");
        var isEnglishVerb = text.StartsWith("to ", StringComparison.Ordinal);
        if (isEnglishVerb)
        {
            text = text[3..];
        }

        return new DingPhrase(
            text,
            isEnglishVerb || tags.Exists(tag => tag.StartsWith('v')),
            tags.Contains("pl"),
            RareMark().IsMatch(source),
            source.Contains("[geogr.]", StringComparison.Ordinal),
            [.. tags.Where(tag => tag.Contains(';')).SelectMany(tag => tag.Split(';', ',')).Select(form => form.Trim())
                .Where(form => form.Length > 2 && form.All(char.IsLetter))]);
    }

    [GeneratedRegex(@"\{([^}]*)\}")]
    private static partial Regex Braces();

    [GeneratedRegex(@"\{[^}]*\}|\[[^\]]*\]|\([^)]*\)|<[^>]*>|/[^/ ]*/(?=\s|$)")]
    private static partial Regex Remarks();

    [GeneratedRegex(@"(?<![\w.])(?:jd(?:m|n|s)?|etw|jmd(?:m|n|s)?|sb|sth|sb\.'s|sb\.’s|sth\.'s|sth\.’s|so)\.(?:['’]s)?(?!\w)(?:/(?:etw|jdn|jdm|sth|sb)\.)*|(?<!\w)(?:sich|oneself|one['’]s)(?!\w)")]
    private static partial Regex Placeholders();

    [GeneratedRegex(@"^(?:the|an?|der|die|das|eine?) (?=\p{L})", RegexOptions.IgnoreCase)]
    private static partial Regex LeadingArticle();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\[(?:archaic|rare|obs\.|veraltet|alt|obsolet|selten|Schw\.|Ös\.|Süddt\.|Norddt\.|slang|vulg\.|dialect|Sc\.|dated|poet\.|humor\.|Jugendsprache|frühere Bezeichnung)\]")]
    private static partial Regex RareMark();
}
