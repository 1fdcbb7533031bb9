using System.Security.Cryptography;

namespace ChatBot.Core.Language;

/// <summary>
/// A German-English dictionary of stems. Each English key (a stem, or up to three joined by spaces) is a class of the
/// German stems that translate it; indexing a German text under its classes makes an English word one exact term
/// (Pirkola 1998, "The effects of query structure and dictionary setups in dictionary-based cross-language retrieval").
/// </summary>
public sealed class Lexicon
{
    private const int MostTranslations = 20;
    private readonly LexiconTables tables;
    private readonly PairTable englishOfGerman;
    private readonly Dictionary<string, string> germanForms;
    private readonly Dictionary<string, string> englishForms;

    /// <summary>A lexicon of the given tables.</summary>
    /// <exception cref="ArgumentException">The keys are not in ordinal order.</exception>
    public Lexicon(LexiconData data)
        : this(LexiconTables.From(data), string.Empty)
    {
    }

    private Lexicon(LexiconTables tables, string version)
    {
        Version = version;
        this.tables = tables;
        englishOfGerman = tables.GermanOfEnglish.Invert(tables.German.Count, tables.EnglishFrequency);
        germanForms = Forms(tables.GermanForms);
        englishForms = Forms(tables.EnglishForms);
    }

    /// <summary>A lexicon without words: nothing is translated.</summary>
    public static Lexicon Empty { get; } = new(new LexiconData
    {
        German = [],
        GermanFrequency = [],
        English = [],
        EnglishFrequency = [],
        Translations = [],
        GermanForms = [],
        EnglishForms = [],
    });

    /// <summary>Whether the lexicon has no words.</summary>
    public bool IsEmpty => ClassCount == 0;

    /// <summary>Number of classes; their ids are 0 to one less.</summary>
    public int ClassCount => this.tables.English.Count;

    /// <summary>Differs between files of different content; empty for a lexicon that is from no file.</summary>
    public string Version { get; }

    /// <summary>Reads a lexicon file.</summary>
    /// <exception cref="IOException">The file cannot be read, or is missing.</exception>
    /// <exception cref="InvalidDataException">The file is no lexicon, or damaged.</exception>
    public static Lexicon Load(string path)
    {
        var file = File.ReadAllBytes(path);
        using var stream = new MemoryStream(file);
        return new Lexicon(LexiconReader.Read(stream), Convert.ToHexStringLower(SHA256.HashData(file).AsSpan(0, 4)));
    }

    /// <summary>The translations of a word or phrase in any inflection, best first, at most 20; empty when unknown.</summary>
    /// <param name="word">As it stands in a text.</param>
    /// <param name="fromLanguage">"en" or "de".</param>
    public IReadOnlyList<Translation> Translate(string word, string fromLanguage)
    {
        var fromEnglish = fromLanguage == Languages.English;
        var pairs = fromEnglish ? this.tables.GermanOfEnglish : englishOfGerman;
        var others = fromEnglish ? this.tables.German : this.tables.English;
        var weights = new Dictionary<int, byte>();
        foreach (var position in Positions(Key(word, fromLanguage), fromLanguage))
        {
            var targets = pairs.Targets(position);
            for (var i = 0; i < targets.Length; i++)
            {
                weights[targets[i]] = Math.Max(weights.GetValueOrDefault(targets[i]), pairs.WeightsOf(position)[i]);
            }
        }

        var best = weights.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MostTranslations).ToArray();
        var total = best.Sum(pair => (float)pair.Value);
        return [.. best.Select(pair => new Translation(others[pair.Key], pair.Value / total))];
    }

    /// <summary>What a word or phrase is looked up by: its stems in their base form, joined by spaces.</summary>
    /// <remarks>An English compound that the lexicon has only in one word is joined: "cyber security" gives "cybersecur".</remarks>
    public string Key(string word, string language)
    {
        var words = Tokenizer.Words(word);
        var key = string.Join(' ', words.Select(token => BaseOf(Stemmer.Stem(token.Text, language), language, char.IsUpper(token.Text[0]))));
        return words.Count < 2 || Contains(key, language) ? key : Closed(words.Select(token => token.Text), language) ?? key;
    }

    /// <summary>The ids of the classes a German stem (or stems joined by spaces, for a phrase) is in, best first.</summary>
    public IReadOnlyList<int> ClassesOfGermanStem(string stem)
    {
        var position = Positions(stem, Languages.German).FirstOrDefault(-1);
        return position < 0 ? [] : englishOfGerman.Targets(position).ToArray();
    }

    /// <summary>The ids of the classes of an English stem (or stems joined by spaces, as <see cref="Key"/> gives them): its own, and that of its base form; empty when unknown.</summary>
    public IReadOnlyList<int> ClassesOfEnglishStem(string stem) => [.. Positions(stem, Languages.English)];

    /// <summary>
    /// The stem of the base form when <paramref name="stem"/> is that of an irregular form (getroff, said); the stem itself when it is no such form,
    /// or a key of its own too: "left" always, "Macht" where it has a capital.
    /// </summary>
    public string BaseOf(string stem, string language, bool isCapitalised) =>
        Forms(language).TryGetValue(stem, out var baseForm) && ((language == Languages.German && !isCapitalised) || Keys(language).IndexOf(stem) < 0) ? baseForm : stem;

    /// <summary>Whether a stem (or stems joined by spaces) is a key of the language, or the irregular form of one.</summary>
    public bool Contains(string stem, string language) =>
        Keys(language).IndexOf(stem) >= 0 || Forms(language).ContainsKey(stem);

    /// <summary>Whether a stem is an irregular form's and a key of its own too: "macht".</summary>
    internal bool IsFormAndWord(string stem, string language) => Forms(language).ContainsKey(stem) && Keys(language).IndexOf(stem) >= 0;

    /// <summary>How common a German stem is: log2(1 + occurrences), rounded; 0 when unknown or not seen.</summary>
    public int GermanFrequency(string stem)
    {
        var position = this.tables.German.IndexOf(stem);
        return position < 0 ? 0 : this.tables.GermanFrequency[position];
    }

    /// <summary>The German stems that are as common as that, by <see cref="GermanFrequency"/>, or commoner.</summary>
    internal IEnumerable<string> GermanStems(int leastFrequency) => Enumerable.Range(0, this.tables.German.Count)
        .Where(position => this.tables.GermanFrequency[position] >= leastFrequency).Select(position => this.tables.German[position]);

    /// <summary>The key of an English compound's parts written as one word; null when the lexicon has none.</summary>
    internal string? Closed(IEnumerable<string> words, string language)
    {
        if (language != Languages.English)
        {
            return null;
        }

        return KnownStem(string.Concat(words), language);
    }

    /// <summary>The stem of a word; null when the lexicon does not have it.</summary>
    internal string? KnownStem(string word, string language) => Stemmer.Stem(word, language) is var stem && Contains(stem, language) ? stem : null;

    private IEnumerable<int> Positions(string stem, string language)
    {
        var keys = Keys(language);
        var own = keys.IndexOf(stem);
        if (own >= 0)
        {
            yield return own;
        }

        // An English form that is a key of its own is both: "left".
        if ((own < 0 || language == Languages.English) && Forms(language).TryGetValue(stem, out var baseForm) && keys.IndexOf(baseForm) is var ofBase and >= 0)
        {
            yield return ofBase;
        }
    }

    private KeyTable Keys(string language) => language == Languages.English ? this.tables.English : this.tables.German;

    private Dictionary<string, string> Forms(string language) => language == Languages.English ? englishForms : germanForms;

    private static Dictionary<string, string> Forms(IReadOnlyList<(string Form, string Base)> forms) =>
        forms.ToDictionary(form => form.Form, form => form.Base, StringComparer.Ordinal);
}
