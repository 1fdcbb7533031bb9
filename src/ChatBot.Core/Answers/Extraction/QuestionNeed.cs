using ChatBot.Core.Answers.Checks;
using ChatBot.Core.Language;
using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Answers.Extraction;

/// <summary>A word of the question that an answer has to do with.</summary>
public sealed class QuestionNeed
{
    private readonly List<QueryTerm> alternatives;
    private readonly string folded;

    private readonly LetterGrams ownLetters;
    private readonly Dictionary<string, IReadOnlyList<LetterGrams>> letters = [];

    private QuestionNeed(QueryTerm word, IEnumerable<QueryTerm> phrases, Query query, bool isFollowedByName, bool isOwner)
    {
        IsFollowedByName = isFollowedByName;
        Place = Enumerable.Range(0, query.Terms.Count).First(i => query.Terms[i] == word);
        IsRoman = word.Surface.All("IVXLCDM".Contains);
        var language = query.Language;
        alternatives = [word, .. phrases];
        folded = TextFolding.Fold(word.Surface);
        ownLetters = LetterGrams.Of($" {folded} ");
        foreach (var other in new[] { Languages.German, Languages.English }.Where(other => other != language))
        {
            letters[other] = [.. (word.Stems.GetValueOrDefault(other) ?? new Dictionary<string, float>()).Where(stem => stem.Value >= UsualFrom).Select(stem => LetterGrams.Of($" {stem.Key}"))];
        }

        IsSpeech = SpeechVerbs.AskedBy(word.Surface, language);
        IsName = word.IsName;
        IsWrittenAsName = word.IsName && (query.Language == Languages.German || char.IsUpper(word.Surface[0]) || !query.Text.Any(char.IsUpper));
        IsRareName = IsWrittenAsName && word.Background >= NeverSeen && folded.Length >= ShortestRareName && !word.Surface.All(char.IsUpper);
        IsOwnerState = isOwner && NameEquivalents.IsOfState(folded);
        IsNumber = word.IsNumber;
        IsNoun = language == Languages.German && char.IsUpper(word.Surface[0]);
        Background = word.Background;
        Rarity = query.Rarities.Count == 0 ? 1
            : Enumerable.Range(0, query.Terms.Count).Where(i => alternatives.Contains(query.Terms[i])).Min(i => query.Rarities[i]);
        Weight = Rarity * (IsSpeech ? SpeechWeight : word.IsName ? NameWeight : IsVerbLike(word, language) ? VerbWeight : 1);
    }

    private const double NeverSeen = 0.99;
    private const int ShortestRareName = 4;
    private const float UsualFrom = 0.5f;
    private const double SpeechWeight = 0.5;
    private const double NameWeight = 2;
    private const double VerbWeight = 0.6;
    private const double OtherSpeechVerb = 0.8;

    /// <summary>Its place among the terms of the query.</summary>
    public int Place { get; }

    /// <summary>Whether it is a roman number.</summary>
    public bool IsRoman { get; }

    /// <summary>Whether it is a name.</summary>
    public bool IsName { get; }

    /// <summary>Whether it is a name by its capital too, where the question has any: of English words that no dictionary has, some are only misspelt.</summary>
    public bool IsWrittenAsName { get; }

    /// <summary>Whether it is a name that the lexicon never saw in a text, and no abbreviation.</summary>
    public bool IsRareName { get; }

    /// <summary>Whether it is the state in "president of France". "Schools in Germany" may be told of without it.</summary>
    public bool IsOwnerState { get; }

    /// <summary>Whether it asks for what somebody says.</summary>
    public bool IsSpeech { get; }

    /// <summary>Whether it is a number.</summary>
    public bool IsNumber { get; }

    /// <summary>Whether it is written as a German noun.</summary>
    public bool IsNoun { get; }

    /// <summary>How rare it is in the language, whatever the collection: from near 0 to 1.</summary>
    public double Background { get; }

    /// <summary>How rare it is in the collection, from near 0 (in every paragraph) to 1 (in none, or nothing known).</summary>
    public double Rarity { get; }

    /// <summary>Whether it is a name that the next need goes on: "Edda" in "Edda Brinkmann".</summary>
    public bool IsFollowedByName { get; }

    /// <summary>How much it counts beside the others, above 0: more for a name, less for a verb of saying and for what much of the collection has.</summary>
    public double Weight { get; }

    /// <summary>Whether any word of a language is known to stand for it.</summary>
    public bool IsKnownIn(string language) => alternatives.Any(alternative => alternative.Stems.GetValueOrDefault(language) is { Count: > 0 });

    /// <summary>How well a word of a text stands for it, 0 to 1.</summary>
    /// <param name="language">The text's language, "de" or "en".</param>
    public double Match(Term term, string language)
    {
        if (term.Folded == folded)
        {
            return 1;
        }

        var match = alternatives.Max(alternative => alternative.Match(term, language));
        return IsSpeech && match < OtherSpeechVerb && SpeechVerbs.Contains(term, language) ? OtherSpeechVerb : match;
    }

    /// <summary>How much of the letters of the word, or of a usual translation, a text has: 0 to 1.</summary>
    /// <param name="text">The 4-grams of the text.</param>
    /// <param name="language">The text's language, "de" or "en".</param>
    internal double Letters(LetterGrams text, string language)
    {
        var best = ownLetters.ShareIn(text);
        foreach (var translation in letters.GetValueOrDefault(language) ?? [])
        {
            best = Math.Max(best, translation.ShareIn(text));
        }

        return best;
    }

    /// <summary>The needs of a question, in order: its words, each with the phrases it is part of. The words that only shape
    /// the question, as "long" in "how long", are none.</summary>
    /// <param name="words">The question's words.</param>
    public static IReadOnlyList<QuestionNeed> Of(Query query, IReadOnlyList<Term> words)
    {
        var shaping = AnswerTypes.ShapingWord(words);
        var phrases = query.Terms.Where(IsPhrase).ToList();
        return [.. query.Terms
            .Where(term => !IsPhrase(term) && term.Surface != shaping)
            .Select(term => new QuestionNeed(term, phrases.Where(phrase => IsPart(term, phrase)), query, term.IsName && IsFollowedByNameIn(words, term), term.IsName && IsOwnerIn(words, term)))];
    }

    private static bool IsFollowedByNameIn(IReadOnlyList<Term> words, QueryTerm term) =>
        Enumerable.Range(0, words.Count - 1).Any(i => words[i].Token.Text == term.Surface && words[i + 1].IsNameLike);

    private static bool IsOwnerIn(IReadOnlyList<Term> words, QueryTerm term) =>
        Enumerable.Range(1, Math.Max(0, words.Count - 1)).Any(i => words[i].Token.Text == term.Surface && words[i - 1].Folded is "of" or "von");

    /// <summary>German writes all but nouns small: what is small can be said in other words.</summary>
    private static bool IsVerbLike(QueryTerm word, string language) => language == Languages.German && char.IsLower(word.Surface[0]);

    private static bool IsPhrase(QueryTerm term) => term.Surface.Contains(' ', StringComparison.Ordinal);

    private static bool IsPart(QueryTerm word, QueryTerm phrase) => phrase.Surface.Split(' ').Contains(word.Surface);
}
