using ChatBot.Core.Language;

namespace ChatBot.Core.Tests.Language;

public sealed class StemmerTests
{
    /// <summary>Compounds are looked for where that can be: a word that has none of the lexicon's stems by these rules is not stemmed to find that out.</summary>
    [Fact]
    public void A_German_stem_is_what_is_left_of_the_folded_word_without_an_ending()
    {
        var words = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Language", "german-words.txt")).Where(line => !line.StartsWith('#')).ToList();
        Assert.Equal(20_000, words.Count);

        Assert.All(words, word =>
        {
            var folded = TextFolding.Fold(word);
            var stem = Stemmer.Stem(word, Languages.German);
            Assert.StartsWith(stem, folded, StringComparison.Ordinal);
            Assert.Matches("^([esuilhk].{0,9})?$", folded[stem.Length..]);
        });
    }
}
