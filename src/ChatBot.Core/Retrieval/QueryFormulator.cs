using ChatBot.Core.Language;
using ChatBot.Core.Retrieval.Dates;

namespace ChatBot.Core.Retrieval;

/// <summary>Makes a query of a question: which words count, how much, and what stands for them in articles of either language.</summary>
public sealed class QueryFormulator(TextAnalyzer analyzer, Lexicon lexicon, WordVectors vectors)
{
    /// <summary>The most words of a question that are searched for; the others add nothing but time.</summary>
    public const int MaxTerms = 64;

    private const int MaxCharacters = 8_000;

    private const int SynonymPaths = 4;

    /// <summary>The query of a question.</summary>
    /// <param name="question">Any text.</param>
    /// <param name="language">The language it is asked in, "de" or "en".</param>
    /// <param name="today">The day on which it is asked, for "last week"; null when no period is to be read from the question.</param>
    public Query Formulate(string question, string language, DateOnly? today = null)
    {
        ArgumentNullException.ThrowIfNull(question);
        var words = analyzer.Analyze(question[..Math.Min(question.Length, MaxCharacters)], language);
        var period = today is { } day ? PeriodReader.Read(words, day) : null;
        // "Last week" is a time, and no words of an article.
        words = [.. words.Except(period?.Words ?? [])];
        var phrases = analyzer.Phrases(words, language).ToDictionary(phrase => phrase.Start);
        var terms = new List<QueryTerm>();
        for (var i = 0; i < words.Count; i++)
        {
            if (phrases.TryGetValue(i, out var phrase))
            {
                terms.Add(OfPhrase(question, words, phrase, language));
            }

            if (!words[i].IsFunctionWord)
            {
                terms.Add(OfWord(words[i], language));
            }
        }

        IReadOnlyList<QueryTerm> distinct = [.. terms.DistinctBy(Identity).Take(MaxTerms)];
        return new Query(question, language, language == Languages.English ? new TranslationContext(vectors).Weigh(distinct) : distinct) { Asked = AskedKinds.Of(words), Period = period?.Period };
    }

    private static string Identity(QueryTerm term) => string.Join('|', term.Keys(Languages.German).Concat(term.Keys(Languages.English)));

    private QueryTerm OfWord(Term word, string language)
    {
        if (word.IsNumber)
        {
            return new QueryTerm { Surface = word.Folded, IsNumber = true, Weight = QueryWeights.Number, Stems = Classes() };
        }

        var own = new SynonymClass();
        own.Add(word.Stem, 1);
        foreach (var part in word.Parts)
        {
            own.Add(part, QueryWeights.Part);
        }

        AddSynonyms(own, word, language);
        var translations = Translations(word, language);
        return new QueryTerm
        {
            Surface = word.Token.Text,
            Background = Background(language == Languages.German ? own : translations),
            IsName = word.IsNameLike,
            NameKey = word.NameKey,
            Weight = word.IsNameLike ? QueryWeights.Name : 1,
            Stems = Classes((language, own), (Other(language), translations)),
        };
    }

    /// <summary>Adds the words that share a usual translation with a word.</summary>
    private void AddSynonyms(SynonymClass stems, Term word, string language)
    {
        foreach (var there in lexicon.Translate(word.Token.Text, language).Take(SynonymPaths))
        {
            foreach (var back in lexicon.Translate(there.Stem, Other(language)).Take(SynonymPaths).Where(back => !back.Stem.Contains(' ')))
            {
                stems.Add(back.Stem, QueryWeights.Synonym * Usual(there) * Usual(back));
            }
        }
    }

    /// <summary>The commonest content words occur about 2^16 times in what the lexicon counted.</summary>
    private double Background(SynonymClass german)
    {
        var usual = german.Stems.Where(stem => stem.Value >= QueryWeights.UsualFrom).Select(stem => lexicon.GermanFrequency(stem.Key));
        return Math.Max(0.1, 1 - (usual.DefaultIfEmpty(0).Max() / 16.0));
    }

    private static float Usual(Translation translation) => Math.Min(1, translation.Weight * SynonymPaths);

    private SynonymClass Translations(Term word, string language)
    {
        var stems = new SynonymClass();
        stems.AddTranslations(lexicon.Translate(word.Token.Text, language));

        // A word that the other language does not have stands there only as a name or a loan: fumble, La Grange.
        var loan = Stemmer.Stem(word.Token.Text, Other(language));
        if (word.IsNameLike || !lexicon.Contains(loan, Other(language)))
        {
            stems.Add(loan, 1);
        }

        return stems;
    }

    private QueryTerm OfPhrase(string question, IReadOnlyList<Term> words, Phrase phrase, string language)
    {
        var parts = words.Skip(phrase.Start).Take(phrase.Count).ToList();
        var own = new SynonymClass();
        own.Add(string.Concat(parts.Select(word => word.Stem)), 1);
        foreach (var word in parts.Where(word => !word.IsFunctionWord))
        {
            own.Add(word.Stem, QueryWeights.WordOfPhrase);
        }

        var translated = new SynonymClass();
        translated.AddTranslations(lexicon.Translate(phrase.Key, language));
        return new QueryTerm
        {
            Surface = question[parts[0].Token.Start..parts[^1].Token.End],
            IsName = parts.All(word => word.IsNameLike),
            Weight = QueryWeights.Phrase,
            Stems = Classes((language, own), (Other(language), translated)),
        };
    }

    private static Dictionary<string, IReadOnlyDictionary<string, float>> Classes(params ReadOnlySpan<(string Language, SynonymClass Class)> classes)
    {
        var stems = new Dictionary<string, IReadOnlyDictionary<string, float>>();
        foreach (var (language, synonyms) in classes)
        {
            stems[language] = synonyms.Stems;
        }

        return stems;
    }

    private static string Other(string language) =>
        language == Languages.English ? Languages.German : Languages.English;
}
