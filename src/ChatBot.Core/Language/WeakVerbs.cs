namespace ChatBot.Core.Language;

/// <summary>Knows the regular forms of German verbs that the stemmer leaves apart from their infinitive: dauert, dauerte, gedauert - dauern.</summary>
internal static class WeakVerbs
{
    private static readonly string[] Endings = ["test", "tet", "ten", "te", "st", "t"];
    private const int ShortestRoot = 3;
    private const int ShortestWithEnding = 5;

    // "Hundert" and "rechts" are no forms of verbs, "leiten" and "ausschalten" are infinitives.
    private static readonly string[] NoRoots = ["hunder", "rech", "lei", "schal", "abschal", "anschal", "ausschal", "einschal", "umschal"];

    /// <summary>The stem of the infinitive that a word is a form of; null when the lexicon has no such verb.</summary>
    /// <param name="folded">A word by <see cref="TextFolding.Fold"/>.</param>
    /// <param name="stem">Its stem.</param>
    public static string? StemOfInfinitive(string folded, string stem, Lexicon lexicon) => Endings
        .Where(ending => folded.EndsWith(ending, StringComparison.Ordinal))
        .Select(ending => folded[..^ending.Length])
        .SelectMany(root => root.StartsWith("ge", StringComparison.Ordinal) ? new[] { root, root[2..] } : [root])
        .Where(root => root.Length >= ShortestRoot && !NoRoots.Contains(root))
        .SelectMany(root => new[] { (Root: root, Infinitive: root + "en"), (Root: root, Infinitive: root + "n") })
        .Select(verb => (verb.Root, Stem: Stemmer.Stem(verb.Infinitive, Languages.German)))
        .FirstOrDefault(verb => verb.Stem != stem && lexicon.Contains(verb.Stem, Languages.German) && IsVerbForm(verb.Root, stem, verb.Stem, lexicon))
        .Stem;

    /// <summary>A stem that is a word of its own is a form of the verb only when the verb's root ends as no adjective's does (dauer-t, handel-te; not sel-ten),
    /// or a translation of both is the same: "leicht" is no form of "Leichen".</summary>
    private static bool IsVerbForm(string root, string stem, string infinitive, Lexicon lexicon) =>
        (root.Length >= ShortestWithEnding && (root.EndsWith("er", StringComparison.Ordinal) || root.EndsWith("el", StringComparison.Ordinal)))
        || !lexicon.Contains(stem, Languages.German)
        || lexicon.ClassesOfGermanStem(stem).Intersect(lexicon.ClassesOfGermanStem(infinitive)).Any();
}
