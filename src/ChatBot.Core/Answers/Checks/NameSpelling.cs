using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Compares names whose endings or compounds differ between the languages.</summary>
internal static class NameSpelling
{
    private const int ShortestStem = 4;
    private const int ShortestPart = 5;
    private const int LeastMore = 3;
    private const int LongName = 6;
    private const int LongStem = 7;
    private const int VeryLong = 8;
    private const int LongestEnd = 3;
    private const int StemsKept = 20_000;

    // A name of a sentence is compared with each word of what it cites.
    private static readonly WordCache<string, string> Stems = new(StemsKept);

    // Korea, Korean, koreanisch, Koreas, Koreaner.
    private static readonly string[] Endings =
    [
        "aische", "aischen", "aischer", "aisch", "ites", "ite", "anische", "anischen", "anischer", "anern", "aner", "ische", "ischen", "ischer", "isches", "isch", "ian", "ians", "ean", "eans", "ese", "ish", "iens", "ien", "ern",
        "ens", "ius", "er", "ers", "en", "an", "ans", "es", "us", "os", "is", "on", "io", "ia", "ic", "i", "e", "n", "o", "s", "a", "y",
    ];

    /// <summary>Whether two folded words can be the same name: with another ending, or as a part of a compound, or with one letter changed in a long name.</summary>
    public static bool IsSame(string name, string other)
    {
        if (NameEquivalents.Of(name) is { } known && (NameEquivalents.Of(other) == known || NameEquivalents.IsPart(known, other)))
        {
            return true;
        }

        if (name.Length < ShortestStem || other.Length < ShortestStem)
        {
            return false;
        }

        return Stem(name) == Stem(other) || IsPart(name, other) || IsPart(other, name) || IsMisspelled(name, other, LongName) || IsMisspelled(Stem(name), Stem(other), LongStem) || HasOtherEnd(name, other);
    }

    /// <summary>Whether two words can be the same name by their letters or by the key that its spellings share.</summary>
    public static bool IsSameWord(CheckWord one, CheckWord other) =>
        one.Term.Folded == other.Term.Folded || (one.Term.NameKey is { } key && key == other.Term.NameKey) || IsSame(one.Term.Folded, other.Term.Folded);

    /// <summary>"Korea" in "Nordkoreas", "Titicaca" in "Titicacasee".</summary>
    private static bool IsPart(string name, string compound)
    {
        var stem = Stem(name);
        return stem.Length >= ShortestStem && compound.Length >= (stem.Length >= LongName ? stem : name).Length + LeastMore
            && (compound.StartsWith(name, StringComparison.Ordinal) && name.Length >= ShortestPart || Sound(WithoutDoubles(compound)).LastIndexOf(stem, StringComparison.Ordinal) >= LeastMore);
    }

    /// <summary>Whether very long names differ in their last letters only: "Peloponnes" and "Peloponnesus".</summary>
    private static bool HasOtherEnd(string name, string other) =>
        name.AsSpan().CommonPrefixLength(other) is var common && common >= VeryLong && Math.Max(name.Length, other.Length) - common <= LongestEnd;

    /// <summary>Whether long names differ in one letter: one more, one less, another, or two in each other's places.</summary>
    private static bool IsMisspelled(string name, string other, int shortest)
    {
        if (Math.Min(name.Length, other.Length) < shortest || Math.Abs(name.Length - other.Length) > 1)
        {
            return false;
        }

        var start = name.AsSpan().CommonPrefixLength(other);
        var rest = name.AsSpan(start);
        var otherRest = other.AsSpan(start);
        return rest.Length == 0 || otherRest.Length == 0 || rest[1..].SequenceEqual(otherRest[1..]) || rest[1..].SequenceEqual(otherRest) || rest.SequenceEqual(otherRest[1..])
            || (rest.Length > 1 && otherRest.Length > 1 && rest[0] == otherRest[1] && rest[1] == otherRest[0] && rest[2..].SequenceEqual(otherRest[2..]));
    }

    private static string Stem(string word) => word.Length > WordCache<string, string>.LongestKept ? FindStem(word) : Stems.Of(word, word, FindStem);

    private static string FindStem(string spelled)
    {
        var word = WithoutDoubles(spelled).Replace("ey", "i", StringComparison.Ordinal).Replace("tsch", "ch", StringComparison.Ordinal).Replace("dsch", "ch", StringComparison.Ordinal);
        foreach (var ending in Endings)
        {
            if (word.Length >= ending.Length + ShortestStem && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return Sound(word[..^ending.Length]);
            }
        }

        return Sound(word);
    }

    private static string Sound(string stem) => stem.Replace('c', 'k').Replace('z', 'k').Replace('y', 'i').Replace('j', 'i').Replace('w', 'v').Replace("ph", "f", StringComparison.Ordinal);

    /// <summary>"Khan" for Khaan.</summary>
    private static string WithoutDoubles(string word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (word[i] == word[i - 1])
            {
                return string.Concat(word.Where((letter, at) => at == 0 || letter != word[at - 1]));
            }
        }

        return word;
    }
}
