using System.Buffers;
using ChatBot.Core.Language;

namespace ChatBot.LexiconTool;

/// <summary>Turns dictionary entries into the tables of a lexicon.</summary>
internal sealed class LexiconBuilder(GermanCorpus corpus)
{
    private const int MostTranslations = 20;
    private const int LongestKey = 3;
    private readonly Dictionary<(string English, string German), double> _scores = [];
    private readonly IrregularForms _germanForms = new(Languages.German);
    private readonly IrregularForms _englishForms = new(Languages.English);

    public LexiconData Build(IReadOnlyList<DingEntry> entries)
    {
        foreach (var entry in entries)
        {
            var isVerb = entry.English[0].Alternatives is [{ IsVerb: true }, ..] && entry.German[0].Alternatives.Any(phrase => phrase.IsVerb);
            _germanForms.Add(entry.German, isVerb);
            _englishForms.Add(entry.English, isVerb);
        }

        var germanForms = _germanForms.ToList();
        var englishForms = _englishForms.ToList();
        var keys = new KeyMaker(germanForms, englishForms);
        foreach (var entry in entries)
            AddScores(entry, keys);
        return ToTables(germanForms, englishForms);
    }

    private void AddScores(DingEntry entry, KeyMaker keys)
    {
        for (var group = 0; group < entry.German.Count; group++)
        {
            var german = entry.German[group].Alternatives;
            var english = entry.English[group].Alternatives;
            for (var g = 0; g < german.Count; g++)
            {
                if (keys.German(german[g]) is not { } germanKey)
                    continue;
                for (var e = 0; e < english.Count; e++)
                {
                    if (keys.English(english[e]) is not { } englishKey)
                        continue;
                    var rare = german[g].IsRare || english[e].IsRare ? 0.3 : 1;
                    var score = rare * (group == 0 ? 1 : 0.5) / ((1 + 0.5 * g) * (1 + 0.5 * e));
                    var pair = (englishKey, germanKey);
                    _scores[pair] = _scores.GetValueOrDefault(pair) + score;
                }
            }
        }
    }

    private LexiconData ToTables(IReadOnlyList<(string Form, string Base)> germanForms, IReadOnlyList<(string Form, string Base)> englishForms)
    {
        var byEnglish = _scores
            .Where(pair => IsKept(pair.Key.German))
            .GroupBy(pair => pair.Key.English, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (English: group.Key, Translations: group
                .Select(pair => (pair.Key.German, Weight: pair.Value * Usage(pair.Key.German)))
                .OrderByDescending(pair => pair.Weight).ThenBy(pair => pair.German, StringComparer.Ordinal)
                .Take(MostTranslations).ToList()))
            .ToList();
        var german = byEnglish.SelectMany(pair => pair.Translations).Select(pair => pair.German).Distinct()
            .OrderBy(key => key, StringComparer.Ordinal).ToList();
        var position = german.Select((key, index) => (key, index)).ToDictionary(pair => pair.key, pair => pair.index, StringComparer.Ordinal);
        return new LexiconData
        {
            German = german,
            GermanFrequency = [.. german.Select(key => (byte)Math.Round(Math.Log2(1 + corpus.Occurrences(key))))],
            English = [.. byEnglish.Select(pair => pair.English)],
            Translations = [.. byEnglish.Select(pair => Weighted(pair.Translations, position))],
            GermanForms = germanForms,
            EnglishForms = englishForms,
        };
    }

    private bool IsKept(string german) => corpus.IsEmpty || !german.Contains(' ') || corpus.Occurrences(german) >= 2;

    private double Usage(string german) => 1 + Math.Log2(1 + corpus.Occurrences(german));

    private static IReadOnlyList<(int, byte)> Weighted(List<(string German, double Weight)> translations, Dictionary<string, int> position)
    {
        var best = translations[0].Weight;
        return [.. translations.Select(pair => (position[pair.German], (byte)Math.Max(1, Math.Round(15 * pair.Weight / best))))];
    }

    private sealed class KeyMaker(IReadOnlyList<(string Form, string Base)> germanForms, IReadOnlyList<(string Form, string Base)> englishForms)
    {
        private static readonly SearchValues<char> NoPartOfAKey = SearchValues.Create("!?…/0123456789");

        private readonly Dictionary<string, string> _germanForms = germanForms.ToDictionary(form => form.Form, form => form.Base, StringComparer.Ordinal);
        private readonly Dictionary<string, string> _englishForms = englishForms.ToDictionary(form => form.Form, form => form.Base, StringComparer.Ordinal);

        public string? German(DingPhrase phrase) => Key(phrase, Languages.German, _germanForms);

        public string? English(DingPhrase phrase) => Key(phrase, Languages.English, _englishForms);

        private static string? Key(DingPhrase phrase, string language, Dictionary<string, string> forms)
        {
            if (phrase.Text.AsSpan().ContainsAny(NoPartOfAKey))
                return null;
            var words = Tokenizer.Words(phrase.Text);
            if (words.Count is 0 or > LongestKey || FunctionWord.Is(words[0].Text, language) || FunctionWord.Is(words[^1].Text, language))
                return null;
            return string.Join(' ', words.Select(word =>
            {
                var stem = Stemmer.Stem(word.Text, language);
                return forms.GetValueOrDefault(stem, stem);
            }));
        }
    }
}
