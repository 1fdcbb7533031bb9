namespace ChatBot.EndToEnd;

public sealed class SearchTests
{
    [Theory]
    [InlineData("Was beschloss der Stadtrat im Juni 2021?", "2021")]
    [InlineData("What did the Stadtrat decide in March 2019?", "2019")]
    [InlineData("Was beschloss der Stadtrat?", "2024")]
    public async Task The_time_that_is_asked_for_counts_and_without_one_the_latest_article_comes_first(string question, string article)
    {
        using var folder = new TemporaryFolder();
        folder.Write("news.jsonl", """
            {"id":"2019","title":"Hafen","date":"2019-03-07","text":"Der Stadtrat beschloss den Umbau des Hafens."}
            {"id":"2024","title":"Hafen","date":"2024-11","text":"Der Stadtrat beschloss den Umbau des Hafens."}
            {"id":"2021","title":"Hafen","date":"2021-06-16","text":"Der Stadtrat beschloss den Umbau des Hafens."}
            """);
        await ProgramRun.StartAsync(folder.Path, "ingest", "news.jsonl", "--data", "data");
        var run = await ProgramRun.StartAsync(folder.Path, "search", question, "--json", "--data", "data");

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(article, Assert.Single(run.Json).GetProperty("results")[0].GetProperty("article").GetString());
    }
}
