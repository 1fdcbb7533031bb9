namespace ChatBot.LexiconTool;

/// <summary>One line of the dictionary: groups that translate each other by position, each of alternatives.</summary>
/// <param name="German">The groups of the German side; the first is the headword's.</param>
/// <param name="English">The groups of the English side, as many.</param>
internal sealed record DingEntry(IReadOnlyList<DingGroup> German, IReadOnlyList<DingGroup> English)
{
    /// <summary>How many groups after a verb's first may give its forms.</summary>
    public const int VerbForms = 8;

    /// <summary>Whether the entry is a verb's in both languages.</summary>
    public bool IsVerb =>
        English[0].Alternatives is [{ IsVerb: true }, ..] && German[0].Alternatives.Any(phrase => phrase.IsVerb);

    /// <summary>Whether the second group is the plural of the first.</summary>
    public bool HasPlural => German.Count > 1 && German[1].Alternatives.Any(phrase => phrase.IsPlural);

    /// <summary>Reads a line; null for a comment and for a line whose sides do not have the same number of groups.</summary>
    public static DingEntry? Parse(string line)
    {
        if (line.StartsWith('#') || line.Split(" :: ") is not [var left, var right])
        {
            return null;
        }

        var german = DingGroup.ParseAll(left);
        var english = DingGroup.ParseAll(right);
        return german.Count == english.Count ? new DingEntry(german, english) : null;
    }
}
