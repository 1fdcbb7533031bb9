using ChatBot.Core.Language;

namespace ChatBot.Core.Tests.Language;

public sealed class NameKeyTests
{
    private const double Wanted = 0.95;

    [Fact]
    public void Nearly_all_spellings_of_a_name_share_its_key()
    {
        var pairs = Pairs().ToList();
        Assert.True(pairs.Count >= 150, $"only {pairs.Count} pairs");
        var apart = pairs.Where(pair => NameKey.Of(pair.One) is not { } key || key != NameKey.Of(pair.Other)).ToList();
        Assert.True(apart.Count <= (1 - Wanted) * pairs.Count, string.Join(", ", apart));
    }

    [Theory]
    [InlineData("Putin", "Poutine")]
    [InlineData("Navalny", "Навальный")]
    [InlineData("Zelensky", "Selenskyj")]
    [InlineData("Gaddafi", "Qaddafi")]
    [InlineData("Yeltsin", "Jelzin")]
    public void Well_known_spellings_meet(string one, string other) => Assert.Equal(NameKey.Of(one), NameKey.Of(other));

    [Theory]
    [InlineData("seit", "Zeit")]
    [InlineData("Kirche", "Kirsche")]
    [InlineData("reisen", "reißen")]
    [InlineData("Garten", "Karten")]
    [InlineData("wissen", "Wiesen")]
    [InlineData("Rasen", "Rassen")]
    public void Ordinary_words_keep_apart(string one, string other) => Assert.NotEqual(NameKey.Of(one), NameKey.Of(other));

    [Theory]
    [InlineData("")]
    [InlineData("Xi")]
    [InlineData("G20")]
    [InlineData("2021")]
    [InlineData("1.000")]
    public void Short_words_and_numbers_have_no_key(string word) => Assert.Null(NameKey.Of(word));

    private static IEnumerable<(string One, string Other)> Pairs() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Language", "name-spellings.txt"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .SelectMany(names => names.Skip(1).Select(other => (names[0], other)))
            .Where(pair => pair.Item1 != pair.Item2);
}
