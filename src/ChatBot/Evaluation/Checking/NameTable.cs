using System.Text.RegularExpressions;
using ChatBot.Core.Language;

namespace ChatBot.Evaluation.Checking;

/// <summary>Finds the names of a collection by how they are written in it, without any list of names. In English a name is what has capitals within
/// sentences and never occurs in small letters; in German, where nouns have capitals too, what English texts of the collection call so, or two or more such
/// words in a row of which none follows an article anywhere.</summary>
internal sealed partial class NameTable
{
    private const double MostCapitals = 0.6;
    private readonly HashSet<string> lower = new(StringComparer.Ordinal);
    private readonly HashSet<string> nouns = new(StringComparer.Ordinal);
    private readonly HashSet<string> english = new(StringComparer.Ordinal);
    private readonly HashSet<string> german = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> names;

    /// <param name="texts">All texts, each with its language.</param>
    public NameTable(IReadOnlyList<(string Text, string Language)> texts)
    {
        foreach (var (text, language) in texts)
        {
            lower.UnionWith(Words.Pattern().Matches(text).Select(match => match.Value).Where(word => char.IsLower(word[0])));
            if (language == Languages.German)
            {
                german.UnionWith(Runs().Matches(text).SelectMany(match => match.Value.Split(' ')));
                nouns.UnionWith(AfterArticle().Matches(text).Select(match => match.Groups[1].Value));
            }
            else if (!IsTitle(text))
            {
                english.UnionWith(Runs().Matches(text).SelectMany(match => match.Value.Split(' ')));
            }
        }

        english.RemoveWhere(word => lower.Contains(word.ToLowerInvariant()) || Calendar.Contains(word));
        names = texts.GroupBy(text => text.Language).ToDictionary(
            group => group.Key, group => (IReadOnlyList<string>)[.. group.SelectMany(text => In(text.Text, text.Language)).Select(name => name.Value).Where(IsSpelledAlike).Distinct()]);
    }

    /// <summary>The names in a text, in order.</summary>
    public IReadOnlyList<Match> In(string text, string language) => IsTitle(text) ? [] : [.. Runs().Matches(text).Where(match => IsName(match.Value, language))];

    /// <summary>A name of as many words that has none in common with a text, nor the beginning of one; null when none is found.</summary>
    public string? Other(string name, string language, string text, Random random)
    {
        var known = names.GetValueOrDefault(language) ?? [];
        var words = name.Count(character => character == ' ');
        return Enumerable.Range(0, known.Count == 0 ? 0 : 40).Select(_ => known[random.Next(known.Count)])
            .FirstOrDefault(other => other.Count(character => character == ' ') == words && other.Split(' ').All(word => IsStrange(word, text)));
    }

    /// <summary>Whether no word of a text begins as a word does.</summary>
    public static bool IsStrange(string word, string text) => !text.Contains(word[..Math.Min(4, word.Length)], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether all words occur with capitals in both languages, so that none is a word like "Democratic"; true when the collection has one language.</summary>
    private bool IsSpelledAlike(string name) => english.Count == 0 || german.Count == 0 || name.Split(' ').All(word => english.Contains(word) && german.Contains(word));

    private bool IsName(string run, string language)
    {
        var words = run.Split(' ');
        return !words.Any(Calendar.Contains) && (language == Languages.English
            ? words.All(english.Contains)
            : words.All(word => english.Contains(word) && !nouns.Contains(word))
                || (words.Length > 1 && !words.Any(word => nouns.Contains(word) || lower.Contains(word.ToLowerInvariant()) || Words.Counts.Contains(word))));
    }

    private static bool IsTitle(string text)
    {
        var words = Words.Pattern().Matches(text);
        return words.Count(match => char.IsUpper(match.Value[0])) > MostCapitals * words.Count;
    }

    [GeneratedRegex(@"(?<=[\p{Ll}\d],? )\p{Lu}[\p{L}-]{3,}(?: \p{Lu}[\p{L}-]{2,})*(?<!-)", RegexOptions.CultureInvariant)]
    private static partial Regex Runs();

    [GeneratedRegex(@"\b(?:[Dd](?:er|ie|as|em|en|es)|[Ee]in(?:e[mnrs]?)?|im|am|zum|zur|vom|beim|[Kk]eine?[nmrs]?|[Ss]eine?[nmrs]?|[Ii]hre?[nmrs]?|[Vv]iele[nr]?)\s(\p{Lu}[\p{L}'’-]{2,})", RegexOptions.CultureInvariant)]
    private static partial Regex AfterArticle();
}
