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
    private const int SpellingsKept = 20_000;

    // A name of a sentence is compared with each word of what it cites.
    private static readonly WordCache<string, Spelling> Spellings = new(SpellingsKept);

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

        if (IsGenitive(name, other) || IsGenitive(other, name))
        {
            return true;
        }

        if (name.Length < ShortestStem || other.Length < ShortestStem)
        {
            return false;
        }

        var (one, two) = (Of(name), Of(other));
        return one.Stem == two.Stem || IsPart(name, one, other, two) || IsPart(other, two, name, one)
            || IsMisspelled(name, other, LongName) || IsMisspelled(one.Stem, two.Stem, LongStem) || HasOtherEnd(name, other);
    }

    /// <summary>Whether one word is a translation of the other with one letter wrong, as a text has it by mistake: "Tschechoslowakai" for Czechoslovakia.</summary>
    public static bool IsMisspelledTranslation(CheckWord one, CheckWord other) =>
        one.Language != other.Language && (IsMisspelledOf(one, other) || IsMisspelledOf(other, one));

    /// <summary>What the lexicon knows is not misspelled.</summary>
    private static bool IsMisspelledOf(CheckWord misspelled, CheckWord word) => misspelled is { IsContent: true, Use.IsKnown: false, Term.Stem.Length: >= LongName }
        && (word.Known.Translations.Any(translation => IsMisspelled(translation.Stem, misspelled.Term.Stem, ShortestPart))
            || (NameEquivalents.Of(word.Term.Folded) is { } known && NameEquivalents.FormsOf(known).Any(form => IsMisspelled(form, misspelled.Term.Folded, LongName))));

    /// <summary>Whether two words can be the same name by their letters or by the key that its spellings share.</summary>
    public static bool IsSameWord(CheckWord one, CheckWord other) =>
        one.Term.Folded == other.Term.Folded || (one.Term.NameKey is { } key && key == other.Term.NameKey) || IsSame(one.Term.Folded, other.Term.Folded);

    /// <summary>"Ris" for Ri.</summary>
    private static bool IsGenitive(string word, string name) => name.Length > 1 && word.Length == name.Length + 1 && word[^1] == 's' && word.StartsWith(name, StringComparison.Ordinal);

    /// <summary>"Korea" in "Nordkoreas", "Titicaca" in "Titicacasee".</summary>
    private static bool IsPart(string name, Spelling ofName, string compound, Spelling ofCompound) =>
        ofName.Stem.Length >= ShortestStem && compound.Length >= (ofName.Stem.Length >= LongName ? ofName.Stem : name).Length + LeastMore
        && ((name.Length >= ShortestPart && ofCompound.Sound.StartsWith(ofName.Sound, StringComparison.Ordinal)) || ofCompound.Sound.LastIndexOf(ofName.Stem, StringComparison.Ordinal) >= LeastMore);

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

    private static Spelling Of(string word) => word.Length > WordCache<string, Spelling>.LongestKept ? Read(word) : Spellings.Of(word, word, Read);

    private static Spelling Read(string spelled)
    {
        var word = WithoutDoubles(spelled).Replace("ey", "i", StringComparison.Ordinal).Replace("tsch", "ch", StringComparison.Ordinal).Replace("dsch", "ch", StringComparison.Ordinal);
        var ending = Array.Find(Endings, ending => word.Length >= ending.Length + ShortestStem && word.EndsWith(ending, StringComparison.Ordinal)) ?? string.Empty;
        return new(Sound(word[..^ending.Length]), Sound(word));
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

    /// <param name="Stem">The sound of a word without its ending.</param>
    /// <param name="Sound">The word with one letter for those that languages write for the same sound.</param>
    private sealed record Spelling(string Stem, string Sound);
}
