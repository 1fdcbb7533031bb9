namespace ChatBot.Core.Language;

/// <summary>What is known of a word without its sentence.</summary>
/// <param name="Name">The word as its name key is made of it; null for what is no name.</param>
internal sealed record WordForm(
    string Folded,
    string Stem,
    bool IsFunctionWord,
    bool IsQuestionWord,
    bool IsNumber,
    bool IsVocabulary,
    string? Name,
    IReadOnlyList<string> Parts)
{
    // Most words are no names: their key is made when it is asked for. Empty: not yet made.
    private string? nameKey = string.Empty;

    /// <summary>The key that the spellings of a name share; null for what is none.</summary>
    public string? NameKey
    {
        get
        {
            var key = this.nameKey;
            if (key is { Length: 0 })
            {
                this.nameKey = key = Name is null ? null : Language.NameKey.Of(Name);
            }

            return key;
        }
    }
}

/// <summary>Analyses the words of one language, each once.</summary>
internal sealed class WordForms(Lexicon lexicon, string language)
{
    private const int Capacity = 100_000;

    private readonly WordCache<string, WordForm> known = new(Capacity);
    private readonly CompoundSplitter? compounds = language == Languages.German ? new(lexicon) : null;

    public WordForm Of(string word) =>
        word.Length > WordCache<string, WordForm>.LongestKept ? Analyze(word) : this.known.Of(word, word, Analyze);

    private WordForm Analyze(string word)
    {
        var isNumber = char.IsAsciiDigit(word[0]);
        var folded = TextFolding.Fold(word);
        if (isNumber)
        {
            return new WordForm(folded, folded, false, false, true, true, null, []);
        }

        folded = folded.Replace("'", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
        var lookup = language == Languages.English ? TextFolding.Plain(word).Replace("'", "", StringComparison.Ordinal) : folded;
        var plainStem = Stemmer.Stem(word, language);
        var stem = lexicon.BaseOf(plainStem, language);
        if (language == Languages.German && stem == plainStem && char.IsLower(word[0]))
        {
            stem = WeakVerbs.StemOfInfinitive(folded, stem, lexicon) ?? stem;
        }

        var isFunctionWord = FunctionWords.Contains(lookup, language) && !IsAcronym(word);
        var inLexicon = lexicon.Contains(stem, language);
        var parts = compounds is not null && !isFunctionWord ? compounds.Split(folded) : [];
        return new WordForm(
            folded,
            stem,
            isFunctionWord,
            isFunctionWord && FunctionWords.IsQuestionWord(lookup, language),
            IsNumber: false,
            IsVocabulary: isFunctionWord || inLexicon || parts.Count > 0,
            Name: isFunctionWord ? null : word,
            parts);
    }

    private static bool IsAcronym(string word) => word.Length > 1 && word.All(c => char.IsUpper(c) || c == '.');
}
