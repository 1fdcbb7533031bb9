using ChatBot.Core.Articles;

namespace ChatBot.Core.Tests.Articles;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2021", "2021-01-01", "2021-12-31")]
    [InlineData("2021-06", "2021-06-01", "2021-06-30")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2021-06-16", "2021-06-16", "2021-06-16")]
    public void A_date_spans_the_days_it_may_mean_and_is_written_as_read(string text, string first, string last)
    {
        Assert.True(PartialDate.TryParse(text, out var date));

        Assert.Equal(text, date.ToString());
        Assert.Equal(first, date.First.ToString("yyyy-MM-dd", null));
        Assert.Equal(last, date.Last.ToString("yyyy-MM-dd", null));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2021-13")]
    [InlineData("2021-02-30")]
    [InlineData("2021-6")]
    [InlineData("16.06.2021")]
    [InlineData("0000")]
    [InlineData(" 2021")]
    public void Anything_else_is_no_date(string? text) => Assert.False(PartialDate.TryParse(text, out _));
}
