using ChatBot.Core.Language;

namespace ChatBot.Core.Retrieval;

/// <summary>Makes a query of a question: which words count, how much, and what stands for them in articles of either language.</summary>
public sealed class QueryFormulator(TextAnalyzer analyzer, Lexicon lexicon)
{
    /// <summary>The most words of a question that are searched for; the others add nothing but time.</summary>
    public const int MaxTerms = 64;

    private const int MaxCharacters = 8_000;

    /// <summary>The query of a question.</summary>
    /// <param name="question">Any text.</param>
    /// <param name="language">The language it is asked in, "de" or "en".</param>
    public Query Formulate(string question, string language)
    {
        ArgumentNullException.ThrowIfNull(question);
        var words = analyzer.Analyze(question[..Math.Min(question.Length, MaxCharacters)], language);
        var phrases = analyzer.Phrases(words, language).ToDictionary(phrase => phrase.Start);
        var terms = new List<QueryTerm>();
        for (var i = 0; i < words.Count; i++)
        {
            if (phrases.TryGetValue(i, out var phrase))
                terms.Add(OfPhrase(question, words, phrase, language));
            if (!words[i].IsFunctionWord)
                terms.Add(OfWord(words[i], language));
        }

        return new Query(question, language, [.. terms.DistinctBy(Identity).Take(MaxTerms)]);
    }

    private static string Identity(QueryTerm term) => string.Join('|', term.Keys(Languages.German).Concat(term.Keys(Languages.English)));

    private QueryTerm OfWord(Term word, string language)
    {
        if (word.IsNumber)
            return new QueryTerm { Surface = word.Folded, IsNumber = true, Weight = QueryWeights.Number, Stems = new Dictionary<string, IReadOnlyDictionary<string, float>>() };

        var own = new SynonymClass();
        own.Add(word.Stem, 1);
        foreach (var part in word.Parts)
            own.Add(part, QueryWeights.OwnPart);
        return new QueryTerm
        {
            Surface = word.Token.Text,
            IsName = word.IsNameLike,
            NameKey = word.NameKey,
            Weight = word.IsNameLike ? QueryWeights.Name : 1,
            Stems = new Dictionary<string, IReadOnlyDictionary<string, float>>
            {
                [language] = own.Stems,
                [Other(language)] = Translations(word, language).Stems,
            },
        };
    }

    private SynonymClass Translations(Term word, string language)
    {
        var stems = new SynonymClass();
        stems.AddTranslations(lexicon.Translate(word.Token.Text, language), 1);

        // A word that the other language does not have stands there only as a name or a loan: fumble, La Grange.
        var loan = Stemmer.Stem(word.Token.Text, Other(language));
        if (word.IsNameLike || !lexicon.Contains(loan, Other(language)))
            stems.Add(loan, 1);
        return stems;
    }

    private QueryTerm OfPhrase(string question, IReadOnlyList<Term> words, Phrase phrase, string language)
    {
        var start = words[phrase.Start].Token.Start;
        var end = words[phrase.Start + phrase.Count - 1].Token.End;
        var surface = question[start..end];
        var translated = new SynonymClass();
        translated.AddTranslations(lexicon.Translate(phrase.Key, language), 1);
        var own = new SynonymClass();
        own.Add(string.Concat(words.Skip(phrase.Start).Take(phrase.Count).Select(word => word.Stem)), 1);
        return new QueryTerm
        {
            Surface = surface,
            IsName = words[phrase.Start].IsNameLike,
            Weight = QueryWeights.Phrase,
            Stems = new Dictionary<string, IReadOnlyDictionary<string, float>>
            {
                [language] = own.Stems,
                [Other(language)] = translated.Stems,
            },
        };
    }

    private static string Other(string language) =>
        language == Languages.English ? Languages.German : Languages.English;
}
