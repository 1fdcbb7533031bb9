namespace ChatBot.Core.Language;

/// <summary>The first letters of German stems. A word's stem begins with its first three letters at least, and with its fourth when it has four:
/// that no stem begins so is found out sooner than a word is stemmed.</summary>
internal sealed class StemBeginnings
{
    private const int Shortest = 3;
    private const int Letters = 26;
    private const int Cubed = Letters * Letters * Letters;

    // For three letters whether they are a stem, and for three letters and a fourth whether one begins so.
    private readonly bool[] whole = new bool[Cubed];
    private readonly bool[] begun = new bool[Cubed * Letters];

    public StemBeginnings(IEnumerable<string> stems)
    {
        foreach (var stem in stems)
        {
            if (Place(stem, Shortest) is not { } place)
            {
                continue;
            }

            if (stem.Length == Shortest)
            {
                whole[place] = true;
            }
            else if (Place(stem, Shortest + 1) is { } longer)
            {
                begun[longer] = true;
            }
        }
    }

    /// <summary>False when no stem can be that of a word that begins so; true for anything but letters from a to z.</summary>
    /// <param name="word">Folded, of four letters or more.</param>
    public bool MayBegin(ReadOnlySpan<char> word) =>
        Place(word, Shortest) is not { } place || Place(word, Shortest + 1) is not { } longer || whole[place] || begun[longer];

    private static int? Place(ReadOnlySpan<char> word, int letters)
    {
        var place = 0;
        for (var i = 0; i < letters; i++)
        {
            if (i >= word.Length || word[i] is < 'a' or > 'z')
            {
                return null;
            }

            place = (place * Letters) + word[i] - 'a';
        }

        return place;
    }
}
