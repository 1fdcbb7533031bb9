namespace ChatBot.Core.Language;

/// <summary>What is known of a word without its sentence.</summary>
internal sealed record WordForm(
    string Folded,
    string Stem,
    bool IsFunctionWord,
    bool IsQuestionWord,
    bool IsNumber,
    bool IsVocabulary,
    string? NameKey,
    IReadOnlyList<string> Parts);

/// <summary>Analyses the words of one language, each once.</summary>
internal sealed class WordForms(Lexicon lexicon, string language)
{
    private const int Capacity = 200_000;

    private readonly WordCache<string, WordForm> known = new(Capacity);
    private readonly CompoundSplitter compounds = new(lexicon);

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
        var parts = language == Languages.German && !isFunctionWord ? compounds.Split(folded) : [];
        return new WordForm(
            folded,
            stem,
            isFunctionWord,
            isFunctionWord && FunctionWords.IsQuestionWord(lookup, language),
            IsNumber: false,
            IsVocabulary: isFunctionWord || inLexicon || parts.Count > 0,
            NameKey: isFunctionWord ? null : NameKey.Of(word),
            parts);
    }

    private static bool IsAcronym(string word) => word.Length > 1 && word.All(c => char.IsUpper(c) || c == '.');
}
