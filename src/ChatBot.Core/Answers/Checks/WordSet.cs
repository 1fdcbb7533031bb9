using System.Collections.Frozen;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Sets of words in the form that a <see cref="Term"/> has them in.</summary>
internal static class WordSet
{
    /// <summary>The words of a text, apart by white space, each by <see cref="TextFolding.Fold"/>.</summary>
    public static FrozenSet<string> Of(string words) => Split(words).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Lines of <c>name: word word</c>, by word.</summary>
    public static FrozenDictionary<string, string> Names(string lines) => lines
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries))
        .SelectMany(parts => Split(parts[1]).Select(word => KeyValuePair.Create(word, parts[0])))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a word begins as one of some beginnings, all in that form.</summary>
    public static bool BeginsWithAny(string folded, string[] beginnings) => Array.Exists(beginnings, beginning => folded.StartsWith(beginning, StringComparison.Ordinal));

    private static IEnumerable<string> Split(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(TextFolding.Fold).Distinct();
}
