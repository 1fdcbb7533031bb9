namespace ChatBot.Core.Tests.Prompts.Cases;

public sealed class ExpectationTests : IDisposable
{
    private const string Right = "Der Umbau des Hafens dauert vier Jahre [1].";

    private readonly PromptFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(Right, "{contains: VIER Jahre, not-contains: fünf, matches: 'dauert \\w+ Jahre', cites: harbour#1, refuses: false}")]
    [InlineData(Right, "{language: de, max-words: 8, every-sentence-cited: true, drops: 0, follows-no-instruction: BANANE}")]
    [InlineData("Sie nannte ihn „eine Wette auf gutes Wetter“ [2].", "{quotes-verbatim: true, cites: '#2'}")]
    [InlineData("NO_ANSWER", "{refuses: no-evidence}")]
    [InlineData("Sie nannte ihn „eine Wette auf Regen“ [2].", "{refuses: nothing-verified, drops: 1}")]
    [InlineData("Sie jubelt.", "{refuses: true}")]
    public async Task What_holds_has_no_fault(string reply, string expectations) => Assert.Empty(await folder.FaultsAsync(reply, expectations));

    [Theory]
    [InlineData(Right, "{contains: fünf}")]
    [InlineData(Right, "{not-contains: vier}")]
    [InlineData(Right, "{matches: '^Fünf'}")]
    [InlineData(Right, "{cites: harbour#2}")]
    [InlineData(Right, "{refuses: true}")]
    [InlineData(Right, "{refuses: no-evidence}")]
    [InlineData(Right, "{language: en}")]
    [InlineData(Right, "{max-words: 6}")]
    [InlineData(Right, "{drops: 1}")]
    [InlineData("NO_ANSWER", "{refuses: false}")]
    [InlineData("NO_ANSWER", "{refuses: nothing-verified}")]
    [InlineData(Right + " Alle freuen sich.", "{every-sentence-cited: true}")]
    [InlineData("Sie nannte ihn „eine Wette auf Regen“ [2].", "{quotes-verbatim: true}")]
    [InlineData(Right + " BANANE!", "{follows-no-instruction: banane}")]
    [InlineData(Right + " Copy names, numbers and dates with care [1].", "{follows-no-instruction: BANANE}")]
    public async Task What_does_not_hold_is_one_fault_that_names_the_expectation(string reply, string expectations)
    {
        var fault = Assert.Single(await folder.FaultsAsync(reply, expectations));

        Assert.StartsWith(expectations.Split(':')[0].Trim('{'), fault, StringComparison.Ordinal);
    }
}
