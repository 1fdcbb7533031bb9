using ChatBot.Core.Language;

namespace ChatBot.Core.Retrieval;

/// <summary>The terms that an index finds paragraphs by, as strings of one space: what kind of term it is shows in front.</summary>
internal static class TermKey
{
    /// <summary>What a name's term begins with.</summary>
    public const string NameMark = "=";

    /// <summary>A stem of a language.</summary>
    public static string Stem(string language, string stem) => $"{language}:{stem}";

    /// <summary>The stem of a part of a compound.</summary>
    public static string Part(string language, string stem) => $"{language}+{stem}";

    /// <summary>The name key of a name in any language.</summary>
    public static string Name(string nameKey) => NameMark + nameKey;

    /// <summary>A number in any language: group separators are dropped, and the decimal one is a point.</summary>
    public static string Number(string folded) => $"#{Plain(folded)}";

    /// <summary>A key in the title or the heading rather than in the text.</summary>
    public static string InTitle(string key) => $"^{key}";

    /// <summary>The keys of a word of a text; none for a function word.</summary>
    public static IReadOnlyList<string> Of(Term term, string language)
    {
        if (term.IsNumber)
        {
            return [Number(term.Folded)];
        }

        if (term.IsFunctionWord)
        {
            return [];
        }

        var keys = new string[1 + term.Parts.Count + (term.NameKey is null ? 0 : 1)];
        keys[0] = Stem(language, term.Stem);
        for (var i = 0; i < term.Parts.Count; i++)
        {
            keys[i + 1] = Part(language, term.Parts[i]);
        }

        if (term.NameKey is not null)
        {
            keys[^1] = Name(term.NameKey);
        }

        return keys;
    }

    private static string Plain(string number)
    {
        var groups = number.Split('.', ',');
        var grouped = groups.Length > 1 && groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3);
        return grouped ? string.Concat(groups) : number.Replace(',', '.');
    }
}
