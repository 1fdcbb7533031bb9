using System.Collections;
using System.Numerics;

namespace ChatBot.Core.Language;

/// <summary>Finds out without stemming it that a word has none of a set of German stems. Snowball's German stemmer takes letters off the end of a
/// folded word and does nothing else to it, so a stem is one of the word's beginnings, and what is behind it begins as an ending does.</summary>
internal sealed class StemPrefixes
{
    private const int Shortest = 3;

    // -lichkeiten: no word loses more.
    private const int LongestEnding = 10;
    private const int BitsOfStem = 16;

    // A bit for each hash; a word may seem to have a stem that it has not.
    private readonly BitArray hashes;

    public StemPrefixes(IReadOnlyCollection<string> stems)
    {
        hashes = new BitArray((int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, stems.Count * BitsOfStem)));
        foreach (var stem in stems)
        {
            hashes[Fnv1a.Place(Fnv1a.Next(Fnv1a.Start, stem), hashes.Count)] = true;
        }
    }

    /// <summary>False when none of the stems is the word's.</summary>
    /// <param name="word">Folded.</param>
    public bool MayHaveStem(ReadOnlySpan<char> word)
    {
        var hash = Fnv1a.Start;
        for (var i = 0; i < word.Length; i++)
        {
            hash = Fnv1a.Next(hash, word[i]);
            var ending = word[(i + 1)..];
            if (i >= Shortest - 1 && ending.Length <= LongestEnding && (ending.IsEmpty || BeginsEnding(ending[0])) && hashes[Fnv1a.Place(hash, hashes.Count)])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first letters of -e, -em, -en, -er, -ern, -es, -est, -end, -s, -st, -se (in -nisse), -ung, -ig, -ik, -isch, -lich, -heit and -keit.</summary>
    private static bool BeginsEnding(char letter) => letter is 'e' or 's' or 'u' or 'i' or 'l' or 'h' or 'k';
}
