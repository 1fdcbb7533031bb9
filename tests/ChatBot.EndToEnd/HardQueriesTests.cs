using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace ChatBot.EndToEnd;

/// <summary>Queries that break search engines find something or nothing, and never fail.</summary>
public sealed class HardQueriesTests(HardQueriesTests.Seeds seeds) : IClassFixture<HardQueriesTests.Seeds>
{
    [Theory]
    [InlineData("a")]
    [InlineData("ß")]
    [InlineData("7")]
    [InlineData("der die das und oder")]
    [InlineData("who is what and where")]
    [InlineData("👍👩‍👩‍👧‍👦🇩🇪")]
    [InlineData("\u0001\u0007\u001b[2J\u0085\u200b")]
    [InlineData("*:*")]
    [InlineData("a AND (")]
    [InlineData("title:[* TO *] \\ \"")]
    [InlineData("Putin~2 OR -Nawalny^5 && !(\"x")]
    [InlineData("/.*/")]
    [InlineData("'; DROP TABLE articles; --")]
    public async Task A_query_without_sense_brings_at_most_ten_paragraphs(string query) =>
        Assert.InRange((await SearchAsync(query)).Count, 0, 10);

    [Fact]
    public async Task Of_ten_thousand_words_the_first_are_searched_for()
    {
        var found = await SearchAsync("Nawalny " + string.Join(' ', Enumerable.Range(0, 10_000).Select(i => $"Wort{i}")));

        Assert.Contains("2021-06-genf-gipfel-biden-putin#7", found);
    }

    [Theory]
    [InlineData("Навальный")]
    [InlineData("НАВАЛЬНЫЙ")]
    [InlineData("Navalny")]
    [InlineData("nawalny")]
    [InlineData("Nawalny 👍")]
    [InlineData("\u0007Nawalny\u001b")]
    [InlineData("+Nawalny* AND (")]
    public async Task A_name_is_found_however_it_is_written_and_whatever_stands_beside_it(string query) =>
        Assert.Contains("2021-06-genf-gipfel-biden-putin#7", (await SearchAsync(query)).Take(3));

    [Fact]
    public async Task Half_a_character_is_harmless_on_the_command_line()
    {
        using var folder = new TemporaryFolder();
        var run = await ProgramRun.StartAsync(folder.Path, "search", "Nawalny \ud83d", "--json", "--data", folder.Path);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.NotEmpty(Assert.Single(run.Json).GetProperty("results").EnumerateArray());
    }

    private async Task<IReadOnlyList<string>> SearchAsync(string question)
    {
        var response = await seeds.Program.Client.PostAsJsonAsync("api/search", new { question }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var found = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        return [.. found.GetProperty("results").EnumerateArray().Select(result => $"{result.GetProperty("article").GetString()}#{result.GetProperty("paragraph").GetInt32()}")];
    }

    /// <summary>The program with the articles it ships with.</summary>
    public sealed class Seeds : IAsyncLifetime
    {
        private readonly TemporaryFolder folder = new();

        internal RunningProgram Program { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Program = await RunningProgram.StartAsync(folder.Path);

        public async ValueTask DisposeAsync()
        {
            await Program.DisposeAsync();
            folder.Dispose();
        }
    }
}
