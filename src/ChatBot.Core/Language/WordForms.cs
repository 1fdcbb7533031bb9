using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Language;

/// <summary>What is known of a word without its sentence.</summary>
/// <param name="Language">Of the text it stands in.</param>
/// <param name="Name">The word as its name key is made of it; null for what is no name.</param>
internal sealed record WordForm(
    string Language,
    string Folded,
    string Stem,
    bool IsFunctionWord,
    bool IsQuestionWord,
    bool IsNumber,
    bool IsVocabulary,
    string? Name,
    IReadOnlyList<string> Parts)
{
    // What is made of a word is made when it is first asked for, and stays with the word: a text's words come from all over the memory, and
    // each further place to look in costs as much as the making. Two threads may make the same twice.
    // Empty: not yet made.
    private string? nameKey = string.Empty;
    private IndexedWord? indexed;
    private IndexedWord? indexedAsName;
    private WordVector? vector;
    private WordVector? vectorAsName;

    /// <summary>Of the folded word: the same for the same word.</summary>
    public int Hash { get; } = Folded.GetHashCode(StringComparison.Ordinal);

    /// <summary>The key that the spellings of a name share; null for what is none.</summary>
    public string? NameKey
    {
        get
        {
            var key = this.nameKey;
            if (key is { Length: 0 })
            {
                this.nameKey = key = Name is null ? null : ChatBot.Core.Language.NameKey.Of(Name);
            }

            return key;
        }
    }

    /// <summary>Whether it is the first part of a verb in two, whose stem it has: "lehnte ... ab".</summary>
    public bool IsInTwoParts { get; private init; }

    /// <summary>The same word as the first part of another verb.</summary>
    public WordForm OfVerb(string stem) => new(Language, Folded, stem, IsFunctionWord, IsQuestionWord, IsNumber, IsVocabulary, Name, []) { IsInTwoParts = true };

    /// <summary>A function word as a name.</summary>
    public WordForm AsName(string name) => new(Language, Folded, Stem, IsFunctionWord: false, IsQuestionWord: false, IsNumber, IsVocabulary: false, name, Parts);

    /// <summary>Where what the index has of the word is kept, once somebody made it.</summary>
    public ref IndexedWord? Indexed(bool asName) => ref asName ? ref this.indexedAsName : ref this.indexed;

    /// <summary>Where what the word adds to the vector of a text is kept, once somebody made it.</summary>
    public ref WordVector? Vector(bool asName) => ref asName ? ref this.vectorAsName : ref this.vector;
}

/// <summary>Analyses the words of one language, each once.</summary>
internal sealed class WordForms(Lexicon lexicon, SeparableVerbs separable, string language)
{
    private const int Capacity = 200_000;

    private readonly WordCache<string, WordForm> known = new(Capacity);
    private readonly CompoundSplitter? compounds = language == Languages.German ? new(lexicon) : null;

    public WordForm Of(string word) =>
        word.Length > WordCache<string, WordForm>.LongestKept ? Analyze(word) : this.known.Of(word, (Forms: this, Word: word), static of => of.Forms.Analyze(of.Word));

    /// <summary>The form of a word in small letters of a text in which they tell nothing: what may be a noun or a form of a verb, "macht", is the noun.</summary>
    public WordForm OfUnmarked(string word) =>
        language == Languages.German && lexicon.IsFormAndWord(Stemmer.Stem(word, language), language) ? Of(char.ToUpperInvariant(word[0]) + word[1..]) : Of(word);

    private WordForm Analyze(string word)
    {
        var isNumber = char.IsAsciiDigit(word[0]);
        var folded = TextFolding.Fold(word);
        if (isNumber)
        {
            return new WordForm(language, folded, folded, false, false, true, true, null, []);
        }

        folded = folded.Replace("'", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
        var lookup = language == Languages.English ? TextFolding.Plain(word).Replace("'", "", StringComparison.Ordinal) : folded;
        var plainStem = Stemmer.Stem(word, language);
        var stem = lexicon.BaseOf(plainStem, language, char.IsUpper(word[0]));
        var isFunctionWord = FunctionWords.Contains(lookup, language) && !IsAcronym(word);

        if (language == Languages.German && char.IsLower(word[0]))
        {
            stem = StemOfVerb(word, folded, stem, plainStem, isFunctionWord) ?? stem;
        }

        var inLexicon = lexicon.Contains(stem, language);
        var parts = compounds is not null && !isFunctionWord ? compounds.Split(folded) : [];
        return new WordForm(
            language,
            folded,
            stem,
            isFunctionWord,
            isFunctionWord && FunctionWords.IsQuestionWord(lookup, language),
            IsNumber: false,
            IsVocabulary: isFunctionWord || inLexicon || parts.Count > 0,
            Name: isFunctionWord ? null : word,
            parts);
    }

    /// <summary>The stem of the infinitive that a word is a form of; null for one that is none, or that the lexicon knows as such.</summary>
    /// <remarks>"Dort" only looks like a form of a weak verb.</remarks>
    private string? StemOfVerb(string word, string folded, string stem, string plainStem, bool isFunctionWord) =>
        StrongVerbs.StemOfInfinitive(word, folded, lexicon)
        ?? (stem != plainStem || isFunctionWord ? null : WeakVerbs.StemOfInfinitive(folded, stem, lexicon) ?? (lexicon.Contains(stem, language) ? null : separable.StemOfInfinitive(folded)));

    private static bool IsAcronym(string word) => word.Length > 1 && word.All(c => char.IsUpper(c) || c == '.');
}
