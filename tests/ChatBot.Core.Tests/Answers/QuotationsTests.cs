using ChatBot.Core.Answers;

namespace ChatBot.Core.Tests.Answers;

public sealed class QuotationsTests
{
    [Theory]
    [InlineData("""She called it "fine" and "new".""", "fine", "new")]
    [InlineData("She called it “fine”.", "fine")]
    [InlineData("Sie nannte es „gut“ und „neu”.", "gut", "neu")]
    [InlineData("Sie nannte es »gut« und «neu».", "gut", "neu")]
    [InlineData("Sie nannte es „gut\" und ging.", "gut")]
    public void What_stands_between_marks_is_found_in_order(string text, params string[] quotations) => Assert.Equal(quotations, Quotations.In(text));

    [Theory]
    [InlineData("Er sagte: „Sie rief ‚halt‘ und »nein«.“", "Sie rief ‚halt‘ und »nein«.")]
    [InlineData("He said: “She cried «no» and ‘stop’.”", "She cried «no» and ‘stop’.")]
    public void Quotations_within_a_quotation_are_part_of_it(string text, string quotation) => Assert.Equal([quotation], Quotations.In(text));

    [Theory]
    [InlineData("She called it 'new and fine'.", "new and fine")]
    [InlineData("She called it ‘new and fine’.", "new and fine")]
    [InlineData("Sie nannte es ‚neu und gut‘.", "neu und gut")]
    [InlineData("Sie nannte es ›neu‹ und ‹gut›.", "neu", "gut")]
    [InlineData("She said 'the port's crane isn't new'.", "the port's crane isn't new")]
    [InlineData("She said ‘the port’s crane isn’t new’.", "the port’s crane isn’t new")]
    public void Single_marks_quote_too(string text, params string[] quotations) => Assert.Equal(quotations, Quotations.In(text));

    [Theory]
    [InlineData("Nothing is quoted here.")]
    [InlineData("The port's crane isn't new.")]
    [InlineData("The ports’ cranes aren’t new.")]
    [InlineData("In the '90s the ports' cranes were new.")]
    [InlineData("It was 5' high.")]
    [InlineData("")]
    public void Apostrophes_quote_nothing(string text) => Assert.Empty(Quotations.In(text));

    [Theory]
    [InlineData("Er sagte: „gut und neu", "gut und neu")]
    [InlineData("She said: “fine and new.", "fine and new.")]
    public void A_quotation_that_is_never_closed_runs_to_the_end(string text, string quotation) => Assert.Equal([quotation], Quotations.In(text));

    [Theory]
    [InlineData("All of it was new.” That was all.", "All of it was new.")]
    [InlineData("All of it was new.\"", "All of it was new.")]
    [InlineData("Alles daran war neu.“", "Alles daran war neu.")]
    [InlineData("Alles daran „war“ neu.«", " neu.")]
    public void A_quotation_that_is_closed_and_was_never_opened_runs_from_the_beginning(string text, string quotation) =>
        Assert.Equal(quotation, Quotations.In(text)[^1]);

    [Theory]
    [InlineData("Er sagte: „Das ist neu.", true)]
    [InlineData("He said \"it is new.", true)]
    [InlineData("Er sagte: „Sie rief »halt.«", true)]
    [InlineData("Er sagte: „Das ist neu.“", false)]
    [InlineData("It is new.\"", false)]
    [InlineData("It's new.", false)]
    public void A_text_may_end_within_a_quotation(string text, bool isOpen) => Assert.Equal(isOpen, Quotations.IsOpenAtEnd(text));

    [Fact]
    public void The_same_mark_may_open_and_close() => Assert.Equal(["fine"], Quotations.In("She called it ”fine” and left."));

    [Fact]
    public void Several_single_quotations_are_found_apart() =>
        Assert.Equal(["fine", "new", "the ports' cranes are old"], Quotations.In("It's 'fine', 'new' and 'the ports' cranes are old'."));

    [Fact]
    public void A_mark_at_the_very_end_quotes_nothing() => Assert.Empty(Quotations.In("Das war alles „"));
}
