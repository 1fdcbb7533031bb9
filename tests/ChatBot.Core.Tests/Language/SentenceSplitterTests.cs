using ChatBot.Core.Language;

namespace ChatBot.Core.Tests.Language;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Das gilt z. B. für Dr. Müller.|Auch bzw. gerade hier.")]
    [InlineData("Sie trafen sich am 21. Juni in Genf.|Im 8. Jahrhundert gab es das nicht.")]
    [InlineData("Es kostet 3.5 Mio. Euro, rund 1.000 mehr.|Das war 1999.|Danach stieg es.")]
    [InlineData("Biden hatte bejaht, ob er ihn für einen \"Killer\" halte.|Daraufhin zog er ihn ab.")]
    [InlineData("\"Das ist Teil der DNA\", sagte Biden, \"also bleiben sie auf dem Tisch.\"|Angesprochen darauf schwieg er.")]
    [InlineData("„Komm!“, rief er.|„Warum?“ fragte sie.|Er ging.")]
    [InlineData("George W. Bush kam.|John F. Kennedy war tot.")]
    [InlineData("He met Mr. Smith in the U.S. Senate.|The man left the U.S.|He lives in St. Louis.")]
    [InlineData("Was sagte Putin?|Nichts!|Wirklich nichts …|Gar nichts.")]
    [InlineData("Erste Zeile ohne Punkt\n\n|Zweite Zeile.")]
    [InlineData("Der 1. FC Köln verlor das 2. Spiel.|Dann siegte er.")]
    public void Sentences_end_where_a_reader_would_say_so(string marked)
    {
        var sentences = marked.Split('|');
        var text = string.Join(' ', sentences);
        Assert.Equal(sentences.Select(sentence => sentence.Trim()), SentenceSplitter.Split(text).Select(span => span.In(text)));
    }

    [Theory]
    [InlineData("== Bau ==\nDer Bau dauerte lange.", "== Bau ==|Der Bau dauerte lange.")]
    [InlineData("Ein Satz ohne Punkt\n## Bau\nDer Bau\ndauerte lange.", "Ein Satz ohne Punkt|## Bau|Der Bau\ndauerte lange.")]
    [InlineData("Es gilt a\n== b und\n#1 ist frei.", "Es gilt a\n== b und\n#1 ist frei.")]
    public void A_heading_is_a_sentence_of_its_own(string text, string marked) =>
        Assert.Equal(marked.Split('|'), SentenceSplitter.Split(text).Select(span => span.In(text)));

    [Theory]
    [InlineData("")]
    [InlineData("  \n ")]
    public void An_empty_text_has_no_sentence(string text) => Assert.Empty(SentenceSplitter.Split(text));

    [Fact]
    public void A_million_full_stops_within_a_word_end_no_sentence() =>
        Assert.Single(SentenceSplitter.Split(new string('.', 1_000_000) + "x"));

    [Theory]
    [InlineData("...")]
    [InlineData("kein Ende")]
    [InlineData("?!\" )")]
    public void A_text_without_an_end_mark_is_one_sentence(string text) =>
        Assert.Equal([text], SentenceSplitter.Split(text).Select(span => span.In(text)));
}
