using ChatBot.Core.Language;

namespace ChatBot.Core.Tests.Language;

public sealed class LexiconTests
{
    [Fact]
    public void A_word_in_any_inflection_is_translated_best_first() =>
        Assert.Equal(["treff", "begegn"], SmallLexicon.Instance.Translate("met", "en").Select(translation => translation.Stem));

    [Fact]
    public void The_weights_of_a_words_translations_add_up_to_one() =>
        Assert.Equal(1, SmallLexicon.Instance.Translate("meeting", "en").Sum(translation => translation.Weight), 5);

    [Fact]
    public void German_is_translated_to_English() =>
        Assert.Equal(["meet"], SmallLexicon.Instance.Translate("getroffen", "de").Select(translation => translation.Stem));

    [Fact]
    public void An_English_word_and_its_German_translations_share_a_class()
    {
        var lexicon = SmallLexicon.Instance;
        var english = Assert.Single(lexicon.ClassesOfEnglishStem(lexicon.Key("met", "en")));
        Assert.Contains(english, lexicon.ClassesOfGermanStem("begegn"));
        Assert.Contains(english, lexicon.ClassesOfGermanStem("getroff"));
        Assert.DoesNotContain(english, lexicon.ClassesOfGermanStem("haus"));
    }

    [Fact]
    public void A_phrase_is_a_class_of_its_own() =>
        Assert.Equal(["weiss haus"], SmallLexicon.Instance.Translate("White House", "en").Select(translation => translation.Stem));

    [Fact]
    public void An_open_compound_is_found_under_its_closed_form() =>
        Assert.Equal(["cybersich"], SmallLexicon.Instance.Translate("cyber security", "en").Select(translation => translation.Stem));

    [Theory]
    [InlineData("xyzzy")]
    [InlineData("")]
    [InlineData("?!")]
    public void An_unknown_word_has_no_translation_and_no_class(string word)
    {
        Assert.Empty(SmallLexicon.Instance.Translate(word, "en"));
        Assert.Empty(SmallLexicon.Instance.ClassesOfEnglishStem(SmallLexicon.Instance.Key(word, "en")));
        Assert.Empty(SmallLexicon.Instance.ClassesOfGermanStem(word));
    }

    [Fact]
    public void The_empty_lexicon_translates_nothing()
    {
        Assert.True(Lexicon.Empty.IsEmpty);
        Assert.Empty(Lexicon.Empty.Translate("meet", "en"));
    }

    [Fact]
    public void A_written_lexicon_reads_back_the_same()
    {
        var path = Path.GetTempFileName();
        try
        {
            using (var stream = File.Create(path))
            {
                LexiconWriter.Write(stream, SmallLexicon.Data);
            }

            var read = Lexicon.Load(path);
            Assert.Equal(SmallLexicon.Instance.Translate("met", "en"), read.Translate("met", "en"));
            Assert.Equal(SmallLexicon.Instance.GermanFrequency("haus"), read.GermanFrequency("haus"));
            Assert.Equal(SmallLexicon.Instance.ClassCount, read.ClassCount);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(40)]
    public void A_file_cut_short_is_refused_with_what_to_do(int length)
    {
        using var whole = new MemoryStream();
        LexiconWriter.Write(whole, SmallLexicon.Data);
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, whole.ToArray()[..length]);
            var error = Assert.Throws<InvalidDataException>(() => Lexicon.Load(path));
            Assert.Contains("tools/ChatBot.Lexicon", error.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Keys_out_of_order_are_refused() =>
        Assert.Throws<ArgumentException>(() => new Lexicon(SmallLexicon.Data with { German = [.. SmallLexicon.Data.German.Reverse()] }));
}
