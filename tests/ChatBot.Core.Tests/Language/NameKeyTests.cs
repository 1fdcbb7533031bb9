using ChatBot.Core.Language;

namespace ChatBot.Core.Tests.Language;

public sealed class NameKeyTests
{
    private const double Wanted = 0.95;
    private const int MostClashes = 20;

    [Theory]
    [InlineData("name-spellings.txt")]
    [InlineData("name-spellings-unseen.txt")]
    public void Nearly_all_spellings_of_a_name_share_its_key(string file)
    {
        var pairs = Pairs(file).ToList();
        Assert.True(pairs.Count >= 150, $"only {pairs.Count} pairs");
        var apart = pairs.Where(pair => NameKey.Of(pair.One) is not { } key || key != NameKey.Of(pair.Other)).ToList();
        Assert.True(apart.Count <= (1 - Wanted) * pairs.Count, $"{apart.Count} of {pairs.Count}: {string.Join(", ", apart)}");
    }

    /// <summary>
    /// Two words that share a key mean something else when their stems (by the lexicon, so that irregular forms count as their base form)
    /// differ and they are not listed as spellings of one word or name in german-word-variants.txt. Every such word counts, both of a pair.
    /// </summary>
    [Fact]
    public void Of_the_commonest_German_words_hardly_any_shares_a_key_with_a_word_of_another_meaning()
    {
        var lexicon = Lexicon.Load(Path.Combine(AppContext.BaseDirectory, "lexicon", "de-en.lexicon"));
        var words = Lines("german-words.txt").ToList();
        Assert.Equal(20_000, words.Count);
        var variants = Lines("german-word-variants.txt").Select(line => line.Split(' '))
            .SelectMany(spellings => spellings.Select(word => (word, spellings[0])))
            .ToDictionary(pair => pair.word, pair => pair.Item2, StringComparer.Ordinal);

        var clashes = words
            .Select(word => (Word: word, Key: NameKey.Of(word), Meaning: variants.GetValueOrDefault(word) ?? lexicon.Key(word, "de")))
            .Where(word => word.Key is not null)
            .GroupBy(word => word.Key)
            .Where(group => group.Select(word => word.Meaning).Distinct().Count() > 1)
            .ToList();

        var count = clashes.Sum(group => group.Count());
        Assert.True(count <= MostClashes, $"{count}:\n{string.Join('\n', clashes.Select(group => string.Join(' ', group.Select(word => word.Word))))}");
    }

    [Theory]
    [InlineData("Putin", "Poutine")]
    [InlineData("Navalny", "Навальный")]
    [InlineData("Zelensky", "Selenskyj")]
    [InlineData("Gaddafi", "Qaddafi")]
    [InlineData("Yeltsin", "Jelzin")]
    [InlineData("Anatoly", "Anatoli")]
    [InlineData("Evgeny", "Jewgeni")]
    [InlineData("Djokovic", "Đoković")]
    [InlineData("Hussein", "Hussain")]
    public void Well_known_spellings_meet(string one, string other) => Assert.Equal(NameKey.Of(one), NameKey.Of(other));

    [Theory]
    [InlineData("seit", "Zeit")]
    [InlineData("Kirche", "Kirsche")]
    [InlineData("reisen", "reißen")]
    [InlineData("Garten", "Karten")]
    [InlineData("wissen", "Wiesen")]
    [InlineData("Rasen", "Rassen")]
    [InlineData("Kurs", "kurz")]
    [InlineData("Gewinn", "Kevin")]
    [InlineData("Region", "Regen")]
    public void Ordinary_words_keep_apart(string one, string other) => Assert.NotEqual(NameKey.Of(one), NameKey.Of(other));

    [Theory]
    [InlineData("")]
    [InlineData("Xi")]
    [InlineData("G20")]
    [InlineData("2021")]
    [InlineData("1.000")]
    public void Short_words_and_numbers_have_no_key(string word) => Assert.Null(NameKey.Of(word));

    private static IEnumerable<(string One, string Other)> Pairs(string file) =>
        Lines(file)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .SelectMany(names => names.Skip(1).Select(other => (names[0], other)))
            .Where(pair => pair.Item1 != pair.Item2);

    private static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Language", file)).Where(line => line.Length > 0 && !line.StartsWith('#'));
}
