using ChatBot.Core.Language;

namespace ChatBot.LexiconTool;

/// <summary>Turns dictionary entries into the tables of a lexicon.</summary>
internal sealed class LexiconBuilder
{
    private const int MostTranslations = 20;
    private const int MostAlternatives = 8;
    private const double DictionaryShare = 0.2;
    private readonly Dictionary<(string English, string German), double> scores = [];
    private readonly Dictionary<string, int> englishUse = new(StringComparer.Ordinal);
    private readonly TranslationModel model = new();
    private readonly IReadOnlyDictionary<string, (string Base, int Times)> germanForms;
    private readonly IReadOnlyDictionary<string, (string Base, int Times)> englishForms;
    private readonly KeyMaker german;
    private readonly KeyMaker english;

    public LexiconBuilder(IReadOnlyList<DingEntry> entries)
    {
        this.germanForms = Forms(Languages.German, entries, entry => entry.German);
        this.englishForms = Forms(Languages.English, entries, entry => entry.English);
        this.german = new KeyMaker(Languages.German, this.germanForms, entries.SelectMany(entry => entry.German[0].Alternatives));
        this.english = new KeyMaker(Languages.English, this.englishForms, entries.SelectMany(entry => entry.English[0].Alternatives));
        foreach (var entry in entries)
        {
            Add(entry);
        }

        model.Train();
    }

    /// <summary>The stem and the key of a word of any German text.</summary>
    public (string Stem, string Key) GermanKeyOf(string word) => this.german.Of(word);

    /// <summary>The German keys of several words.</summary>
    public IReadOnlySet<string> GermanPhrases =>
        this.scores.Keys.Select(pair => pair.German).Where(key => key.Contains(' ')).ToHashSet(StringComparer.Ordinal);

    /// <summary>The tables, the German side weighted and chosen by how often it occurs in the corpus.</summary>
    public LexiconData Build(GermanCorpus corpus)
    {
        var byEnglish = this.scores
            .Where(pair => IsKept(pair.Key.English, pair.Key.German, corpus))
            .GroupBy(pair => pair.Key.English, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (English: group.Key, Translations: Weighted([.. group.Select(pair => (pair.Key.German, pair.Value))], group.Key, corpus)))
            .ToList();
        var german = byEnglish.SelectMany(pair => pair.Translations).Select(pair => pair.German).Distinct()
            .OrderBy(key => key, StringComparer.Ordinal).ToList();
        var position = german.Select((key, index) => (key, index)).ToDictionary(pair => pair.key, pair => pair.index, StringComparer.Ordinal);
        return new LexiconData
        {
            German = german,
            GermanFrequency = [.. german.Select(key => Rounded(corpus.Occurrences(key)))],
            English = [.. byEnglish.Select(pair => pair.English)],
            EnglishFrequency = [.. byEnglish.Select(pair => Rounded(englishUse.GetValueOrDefault(pair.English)))],
            Translations = [.. byEnglish.Select(pair => Scaled(pair.Translations, position))],
            GermanForms = Sorted(this.germanForms.Where(form =>
                position.ContainsKey(form.Value.Base) && this.german.IsFormWhereSmall(form.Key) && (corpus.IsEmpty || corpus.Has(form.Key)))),
            EnglishForms = Sorted(this.englishForms),
        };
    }

    private void Add(DingEntry entry)
    {
        for (var group = 0; group < entry.German.Count; group++)
        {
            var isForm = entry.IsVerb && group is > 0 and <= DingEntry.VerbForms;
            var german = entry.German[group].Alternatives.Take(MostAlternatives).ToList();
            var english = entry.English[group].Alternatives.Take(MostAlternatives).ToList();
            var germanContent = german.ConvertAll(phrase => this.german.ContentOf(phrase, isForm));
            var englishContent = english.ConvertAll(phrase => this.english.ContentOf(phrase, isForm));
            foreach (var word in englishContent.SelectMany(words => words))
            {
                englishUse[word] = englishUse.GetValueOrDefault(word) + 1;
            }

            for (var g = 0; g < german.Count; g++)
            {
                for (var e = 0; e < english.Count; e++)
                {
                    var rare = german[g].IsRare || english[e].IsRare ? 0.3 : 1;
                    var rank = rare / ((1 + 0.5 * g) * (1 + 0.5 * e));
                    model.Add(englishContent[e], germanContent[g], rank);
                    if (this.german.Of(german[g], isForm) is not { } germanKey || this.english.Of(english[e], isForm) is not { } englishKey)
                    {
                        continue;
                    }

                    var pair = (englishKey, germanKey);
                    this.scores[pair] = this.scores.GetValueOrDefault(pair) + (group == 0 ? rank : 0.5 * rank);
                }
            }
        }
    }

    /// <summary>With a corpus, phrases are kept in German that occurs in it.</summary>
    private static bool IsKept(string english, string german, GermanCorpus corpus) =>
        corpus.IsEmpty || (!english.Contains(' ') && !german.Contains(' ')) || corpus.Occurrences(german) > (german.Contains(' ') ? 1 : 0);

    /// <summary>
    /// The best translations of a key. A translation's probability is the mean of its share in the dictionary's entries
    /// and of what the example sentences teach; words in use go before words hardly seen.
    /// </summary>
    private List<(string German, double Weight)> Weighted(List<(string German, double Score)> translations, string english, GermanCorpus corpus)
    {
        var total = translations.Sum(pair => pair.Score);
        return [.. translations
            .Select(pair => (pair.German, Weight: (DictionaryShare * pair.Score / total + (1 - DictionaryShare) * model.Probability(english, pair.German))
                * (1 + Math.Log2(1 + corpus.Occurrences(pair.German)))))
            .OrderByDescending(pair => pair.Weight).ThenBy(pair => pair.German, StringComparer.Ordinal)
            .Take(MostTranslations)];
    }

    private static IReadOnlyDictionary<string, (string Base, int Times)> Forms(
        string language, IReadOnlyList<DingEntry> entries, Func<DingEntry, IReadOnlyList<DingGroup>> side)
    {
        var forms = new IrregularForms(language);
        foreach (var entry in entries)
        {
            forms.Add(side(entry), entry.IsVerb, entry.HasPlural);
        }

        return forms.ToDictionary();
    }

    private static IReadOnlyList<(string, string)> Sorted(IEnumerable<KeyValuePair<string, (string Base, int Times)>> forms) =>
        [.. forms.OrderBy(form => form.Key, StringComparer.Ordinal).Select(form => (form.Key, form.Value.Base))];

    private static byte Rounded(int occurrences) => (byte)Math.Round(Math.Log2(1 + occurrences));

    private static IReadOnlyList<(int, byte)> Scaled(
        List<(string German, double Weight)> translations, Dictionary<string, int> position)
    {
        var best = translations[0].Weight;
        return [.. translations.Select(pair => (position[pair.German], (byte)Math.Max(1, Math.Round(15 * Math.Sqrt(pair.Weight / best)))))];
    }
}
