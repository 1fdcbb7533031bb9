using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>What a word of one text can be recognised by in another text of either language.</summary>
internal sealed class WordKeys(Lexicon lexicon)
{
    private const float Same = 1;
    private const float Translated = 0.9f;
    private const float PartOfCompound = 0.75f;
    private const float SameBeginning = 0.5f;
    private const int ShortestBeginning = 5;
    private const int ShortestGenitive = 4;
    private const int ShortestStem = 3;
    private const int ShortestHead = 4;
    private const int ShortestTail = 5;
    private const int ShortestCompound = 11;
    private const int LeastOfTail = 4;
    private const int MostClasses = 40;
    private const int StemsKept = 100_000;
    private const int WordsKept = 20_000;

    private static readonly string[] Superlatives = ["ste", "sten", "ster", "stes", "stem"];

    // A name has one translation; "Chance" and "Film" have several.
    private const float Usual = 0.8f;
    private const float Half = 0.5f;

    private readonly WordCache<(string Stem, string Language), int[]> classes = new(StemsKept, keepsFirst: true);
    private readonly WordCache<(string Word, string Stem, string Language), KnownWord> words = new(WordsKept);

    /// <summary>The keys of a word: two words stand for one another as much as the weaker weight of the best key they share.</summary>
    public IReadOnlyList<WordKey> Of(Term term, string language) => Known(term, language).Keys;

    /// <summary>What is known of a word.</summary>
    public KnownWord Known(Term term, string language) => term.Token.Text.Length > WordCache<string, KnownWord>.LongestKept
        ? Find(term, language) : words.Of((term.Token.Text, term.Stem, language), (Keys: this, Term: term, Language: language), static of => of.Keys.Find(of.Term, of.Language));

    private KnownWord Find(Term term, string language) => new([.. KeysOf(term, language)], GrammarWords.SensesOf(term.Folded, language), () => FindUse(term, language), () => lexicon.Translate(term.Token.Text, language));

    private List<WordKey> KeysOf(Term term, string language)
    {
        // "Führte ... durch" may be found in "führte", whose particle is too far off; but it is more than that.
        var own = term.IsInTwoParts ? Translated : Same;
        var keys = new List<WordKey>(16) { Text(term.Folded, own) };
        if (term.IsNumber)
        {
            // "5.2" and "5,2".
            if (DigitGroup.Parse(term.Folded, language) is { Kind: QuantityKind.Number, More: [] } number)
            {
                keys.Add(new(HashCode.Combine('%', number.Value), Same));
            }

            return keys;
        }

        keys.Add(Text(term.Stem, Same));
        if (char.IsUpper(term.Token.Text[0]))
        {
            AddNames(keys, term);
        }
        else if (language == Languages.German)
        {
            keys.Add(new(HashCode.Combine('~', VerbForms.Base(term.Folded)), own));
        }

        if (term.Folded.Length > ShortestBeginning)
        {
            keys.Add(new(HashCode.Combine('^', Loan(term.Folded)), SameBeginning));
        }

        if (NameEquivalents.Of(term.Folded) is { } name && (language == Languages.German || char.IsUpper(term.Token.Text[0])))
        {
            keys.Add(new(HashCode.Combine('@', name), Translated));
        }

        AddClasses(keys, term.Stem, language, Translated);
        if (language == Languages.German && OwnerOf(term) is { } owner)
        {
            keys.Add(Text(owner, Same));
            AddClasses(keys, owner, language, Translated);
        }

        if (language == Languages.German && !lexicon.Contains(term.Stem, Languages.German) && term.Parts.Count == 0)
        {
            AddUnknown(keys, term);
        }

        foreach (var part in IsCountry(term) ? [] : term.Parts)
        {
            keys.Add(Text(part, PartOfCompound));
            AddClasses(keys, part, language, PartOfCompound);
        }

        return keys;
    }

    /// <summary>"Deutschland", "Frankreich": a paragraph that has "Land" or "Reich" names neither.</summary>
    private static bool IsCountry(Term term) => term.Parts is [.., "land" or "reich"] && NameEquivalents.Of(term.Folded) is not null;

    /// <summary>A German word that the lexicon does not have may be an adjective that drops its e, "teure", or a compound whose first part is in no dictionary, "Technologiekonzerne".</summary>
    private void AddUnknown(List<WordKey> keys, Term term)
    {
        var stem = term.Stem;
        if (char.IsLower(term.Token.Text[0]) && stem.Length >= ShortestStem && stem[^1] is 'l' or 'r' && lexicon.KnownStem($"{stem[..^1]}e{stem[^1]}", Languages.German) is { } adjective)
        {
            keys.Add(Text(adjective, Same));
            AddClasses(keys, adjective, Languages.German, Translated);
        }

        if (SuperlativeOf(term) is { } positive)
        {
            keys.Add(Text(positive, Same));
            AddClasses(keys, positive, Languages.German, Translated);
        }

        if (TailOf(term) is { } tail)
        {
            keys.Add(Text(tail, PartOfCompound));
            AddClasses(keys, tail, Languages.German, PartOfCompound);
        }
    }

    /// <summary>The stem of the adjective that a superlative is of, "progressivsten"; null for another word.</summary>
    private string? SuperlativeOf(Term term) => Array.Find(Superlatives, ending => term.Folded.Length >= ending.Length + ShortestBeginning && term.Folded.EndsWith(ending, StringComparison.Ordinal)) is { } found
        ? lexicon.KnownStem(term.Folded[..^found.Length], Languages.German) : null;

    /// <summary>The stem of the word that a German compound ends with, the longest; null when it ends with none that is common.</summary>
    private string? TailOf(Term term) => term.Folded.Length < ShortestCompound ? null
        : Enumerable.Range(ShortestHead, term.Folded.Length - ShortestTail - ShortestHead + 1).Select(cut => lexicon.KnownStem(term.Folded[cut..], Languages.German) is { } stem ? lexicon.BaseOf(stem, Languages.German, isCapitalised: true) : null)
            .FirstOrDefault(tail => tail is not null && lexicon.GermanFrequency(tail) >= LeastOfTail);

    /// <summary>The keys that each word of a phrase has beside its own.</summary>
    public IReadOnlyList<WordKey> OfPhrase(string key, string language)
    {
        var keys = new List<WordKey>();
        AddClasses(keys, key, language, Translated);
        return keys;
    }

    /// <summary>The stem of the noun that a genitive or a dative which the stemmer leaves is of: "Hais", "Artikeln"; null for another word.</summary>
    private string? OwnerOf(Term term) => char.IsUpper(term.Token.Text[0]) && term.Folded.Length >= ShortestGenitive && (term.Folded[^1] == 's' || term.Folded.EndsWith("eln", StringComparison.Ordinal)) && !lexicon.Contains(term.Stem, Languages.German)
        ? lexicon.KnownStem(term.Folded[..^1], Languages.German) : null;

    /// <summary>How a word begins, as both languages spell what they have from the same source: "conflict" and "Konflikt".</summary>
    private static string Loan(string folded) => folded.Replace("ph", "f", StringComparison.Ordinal).Replace('c', 'k').PadRight(ShortestBeginning)[..ShortestBeginning];

    private WordUse FindUse(Term term, string language)
    {
        if (!lexicon.Contains(term.Stem, language))
        {
            if (language == Languages.German && OwnerOf(term) is { } owner)
            {
                return new(IsKnown: true, IsSameAbroad: lexicon.Translate(term.Folded[..^1], language) is [var only, ..] && only.Weight >= Usual && only.Stem == owner, 0);
            }

            return new(IsKnown: false, IsSameAbroad: false, 0) { EndsWithWord = language == Languages.German && TailOf(term) is not null, IsDerived = language == Languages.German && DerivedNouns.Has(term, lexicon) };
        }

        var translations = lexicon.Translate(term.Token.Text, language);
        var isSame = translations is [var best, ..] && ((best.Weight >= Usual && (best.Stem == term.Stem || best.Stem == term.Folded))
            || (language == Languages.German && translations.Any(translation => translation.Weight >= Half && translation.Stem == Stemmer.Stem(term.Token.Text, Languages.English))));
        var frequency = language == Languages.German ? lexicon.GermanFrequency(term.Stem)
            : translations.Count == 0 ? 0 : translations.Max(translation => lexicon.GermanFrequency(translation.Stem));
        return new(IsKnown: true, isSame, frequency);
    }

    /// <summary>The name's own key, and that of the name that a genitive belongs to: "Trumps".</summary>
    private static void AddNames(List<WordKey> keys, Term term)
    {
        var word = term.Token.Text;
        if ((term.NameKey ?? NameKey.Of(word)) is { } nameKey)
        {
            keys.Add(new(HashCode.Combine('=', nameKey), Same));
        }

        if (word.Length >= ShortestGenitive && word[^1] == 's')
        {
            keys.Add(Text(term.Folded[..^1], Same));
            if (NameKey.Of(word[..^1]) is { } ownerKey)
            {
                keys.Add(new(HashCode.Combine('=', ownerKey), Same));
            }
        }
    }

    private void AddClasses(List<WordKey> keys, string stem, string language, float weight)
    {
        foreach (var hash in stem.Length > WordCache<string, int[]>.LongestKept ? [] : classes.Of((stem, language), (Keys: this, Stem: stem, Language: language), static of => of.Keys.FindClasses(of.Stem, of.Language)))
        {
            keys.Add(new(hash, weight));
        }
    }

    private int[] FindClasses(string stem, string language) =>
        [.. (language == Languages.English ? lexicon.ClassesOfEnglishStem(stem) : lexicon.ClassesOfGermanStem(stem)).Take(MostClasses).Select(id => HashCode.Combine('#', id))];

    private static WordKey Text(string text, float weight) => new(HashCode.Combine('"', text), weight);
}

/// <summary>Something that a word can be recognised by.</summary>
/// <param name="Hash">The same for the same key, in this process.</param>
/// <param name="Weight">How surely, above 0 and at most 1.</param>
internal readonly record struct WordKey(int Hash, float Weight);

/// <summary>A word as the checks know it.</summary>
/// <param name="keys">What it can be recognised by.</param>
/// <param name="senses">What it may say as a word of grammar: <see cref="GrammarWords"/>.</param>
/// <param name="findUse">Looks up how the lexicon knows it, which is asked of few words of a paragraph.</param>
/// <param name="translate">Looks up its translations, which is asked of fewer.</param>
internal sealed class KnownWord(IReadOnlyList<WordKey> keys, UInt128 senses, Func<WordUse> findUse, Func<IReadOnlyList<Translation>> translate)
{
    private WordUse? use;
    private IReadOnlyList<Translation>? translations;

    /// <summary>What it can be recognised by.</summary>
    public IReadOnlyList<WordKey> Keys => keys;

    /// <summary>What it may say as a word of grammar: <see cref="GrammarWords"/>.</summary>
    public UInt128 Senses => senses;

    /// <summary>How the lexicon knows it.</summary>
    public WordUse Use => use ??= findUse();

    /// <summary>What the lexicon has for it in the other language, the most usual first; empty when it has nothing.</summary>
    public IReadOnlyList<Translation> Translations => translations ??= translate();
}

/// <summary>How the lexicon knows a word.</summary>
/// <param name="IsKnown">Whether it has it, as an ordinary word or as a name.</param>
/// <param name="IsSameAbroad">Whether the other language spells it alike, as it does names.</param>
/// <param name="Frequency">How common it is, or its commonest translation: log2(1 + occurrences); 0 when unknown.</param>
internal sealed record WordUse(bool IsKnown, bool IsSameAbroad, int Frequency)
{
    /// <summary>Whether it is a German word that it does not have, but that ends with one that it has: a compound rather than a name.</summary>
    public bool EndsWithWord { get; init; }

    /// <summary>Whether it is a German noun that it does not have, made of one that it has: "Wegzug", "Nebenlinie".</summary>
    public bool IsDerived { get; init; }

    /// <summary>Whether it is a word that the other language translates, and so hardly a name.</summary>
    public bool IsOrdinary => IsKnown && !IsSameAbroad;
}
