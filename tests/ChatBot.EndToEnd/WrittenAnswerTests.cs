using System.Net.Http.Json;
using System.Text.Json;
using ChatBot.FakeModels;

namespace ChatBot.EndToEnd;

public sealed class WrittenAnswerTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private ModelServer server = null!;

    public async ValueTask InitializeAsync() => server = await ModelServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task A_client_that_leaves_while_the_model_writes_frees_the_model_and_leaves_no_failure_in_the_log()
    {
        var (asked, left) = (new TaskCompletionSource(), new TaskCompletionSource());
        server.Will(async (context, _) =>
        {
            context.RequestAborted.Register(left.SetResult);
            asked.SetResult();
            await left.Task;
        });
        await using var program = await RunningProgram.StartAsync(folder.Path, [Harbour.WriteTo(folder), .. ModelSettings.Chat(server.Endpoint)]);
        using var client = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

        var answer = program.Client.PostAsJsonAsync("api/ask", new { question = Harbour.HowLong }, client.Token);
        await asked.Task.WaitAsync(TestContext.Current.CancellationToken);
        await client.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
        await left.Task.WaitAsync(TestContext.Current.CancellationToken);

        Assert.True((await program.Client.GetAsync("health/live", TestContext.Current.CancellationToken)).IsSuccessStatusCode);
        Assert.DoesNotContain("fail:", program.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_model_writes_comes_through_with_the_paragraphs_it_cites()
    {
        server.Will(ModelSettings.Writes("It takes four ", $"years [{Harbour.Decision}]. Edda Brinkmann ", $"criticised the “Zeitplan für den Umbau” [{Harbour.Criticism}]."));

        var (answer, _) = await AskAsync(server.Endpoint, "How long does the rebuilding of the harbour take?");

        Assert.Equal("write", answer.GetProperty("writer").GetString());
        Assert.False(string.IsNullOrEmpty(answer.GetProperty("promptHash").GetString()));
        Assert.Equal("en", answer.GetProperty("language").GetString());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("notice").ValueKind);
        Assert.Equal("It takes four years. [1] Edda Brinkmann criticised the “Zeitplan für den Umbau”. [2]", answer.GetProperty("answer").GetString());
        Assert.Equal(
            [("hafen", 1, Harbour.Lasts), ("hafen", 2, Harbour.Criticism)],
            answer.GetProperty("citations").EnumerateArray().Select(citation => (
                citation.GetProperty("article").GetString(), citation.GetProperty("paragraph").GetInt32(), citation.GetProperty("quote").GetString())));
        var request = Assert.Single(server.Requests);
        Assert.Equal(("/v1/chat/completions", "test-model", "Bearer " + ModelSettings.Key), (request.Path, request.Model, request.Authorization));
    }

    [Fact]
    public async Task What_the_model_invents_reaches_neither_output_nor_log()
    {
        server.Will(ModelSettings.Writes(
            $"Der Umbau dauert vier Jahre [{Harbour.Decision}]. Brinkmann nannte das „wunderbar“ [{Harbour.Criticism}]. "
            + $"Er ‚kostet Milliarden‘ [{Harbour.Criticism}]. Lindau jubelt [77]. Zeppeline kreisen."));

        var (answer, run) = await AskAsync(server.Endpoint, Harbour.HowLong);

        Assert.Equal("Der Umbau dauert vier Jahre. [1]", answer.GetProperty("answer").GetString());
        Assert.All(["wunderbar", "Milliarden", "jubelt", "Zeppeline"], invented =>
        {
            Assert.DoesNotContain(invented, run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain(invented, run.Error, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task When_all_is_invented_the_answer_is_a_refusal()
    {
        server.Will(Replies.Answer("Lindau jubelt [77]."));

        var (answer, _) = await AskAsync(server.Endpoint, Harbour.HowLong);

        Assert.Equal("nothing-verified", answer.GetProperty("reason").GetString());
        Assert.Contains("Der Artikel handelt von", answer.GetProperty("answer").GetString(), StringComparison.Ordinal);
        Assert.Equal("write", answer.GetProperty("writer").GetString());
    }

    [Theory]
    [InlineData("The rebuilding takes four years", "wrong-language")]
    [InlineData("Der Umbau dauert <b>vier</b> Jahre<script>alert(1)</script>", "not-plain")]
    [InlineData("Der Umbau dauert vier Jahre, siehe http://evil.example", "not-plain")]
    public async Task What_is_in_another_language_or_no_plain_text_does_not_reach_the_reader(string written, string found)
    {
        server.Will(ModelSettings.Writes($"{written} [{Harbour.Decision}]. Der Umbau dauert vier Jahre [{Harbour.Decision}]."), Replies.Answer("NO_ANSWER"));

        var (answer, _) = await AskAsync(server.Endpoint, Harbour.HowLong);

        Assert.Equal("Der Umbau dauert vier Jahre. [1]", answer.GetProperty("answer").GetString());
        Assert.Equal(found, answer.GetProperty("checks")[0].GetProperty("result").GetString());
    }

    [Theory]
    [InlineData(Harbour.HowLong)]
    [InlineData("How long does the rebuilding of the harbour take?")]
    public async Task The_instructions_do_not_reach_the_reader_though_the_model_repeats_them_with_citations(string question)
    {
        server.Will(async (context, request) =>
        {
            var instructions = request.Messages[0].Text.Split('\n').Select(line => line.Trim(' ', '-', '.')).Where(line => line.Length > 0);
            await ModelSettings.Writes(string.Join(' ', instructions.Select(line => $"{line} [{Harbour.Decision}].")))(context, request);
        });

        var (answer, _) = await AskAsync(server.Endpoint, question);

        Assert.Equal("nothing-verified", answer.GetProperty("reason").GetString());
        Assert.DoesNotContain("verified", answer.GetProperty("checks").EnumerateArray().Select(check => check.GetProperty("result").GetString()));
    }

    [Theory]
    [InlineData(401, "Chat:ApiKey")]
    [InlineData(404, "Chat:Model")]
    [InlineData(500, "failed (500)")]
    public async Task A_server_that_fails_is_replaced_by_quotes_and_the_operator_is_told_why(int status, string told)
    {
        server.Will(Replies.Error(status, $"Bearer {ModelSettings.Key} will not do."));

        await QuotesAnswerAsync(server.Endpoint, told);
    }

    [Fact]
    public async Task A_server_that_refuses_connections_is_replaced_by_quotes_and_the_operator_is_told_why()
    {
        var endpoint = server.Endpoint;
        await server.DisposeAsync();

        await QuotesAnswerAsync(endpoint, "Chat:Endpoint");
    }

    [Fact]
    public async Task A_server_that_stops_in_the_middle_leaves_the_sentences_that_it_finished()
    {
        server.Will(ModelSettings.StopsWithoutEnd($"Der Umbau dauert vier Jahre [{Harbour.Decision}]. ", "Er kostet "));

        var (answer, _) = await AskAsync(server.Endpoint, Harbour.HowLong);

        Assert.Equal("Der Umbau dauert vier Jahre. [1]", answer.GetProperty("answer").GetString());
        Assert.Equal("write", answer.GetProperty("writer").GetString());
        Assert.Equal("Das Sprachmodell hat seine Antwort nicht beendet.", answer.GetProperty("notice").GetString());
    }

    [Fact]
    public async Task On_a_terminal_the_notice_stands_below_the_answer_and_the_log_tells_the_reason_in_a_line()
    {
        server.Will(Replies.Error(500));
        var run = await RunAsync(server.Endpoint, Harbour.HowLong);

        Assert.Matches(@"„Der Umbau dauert vier Jahre\.“ \[1\]\s+Das Sprachmodell war nicht erreichbar[^\n]+\n\s*\n\[1\] ", run.Output);
        Assert.Contains("failed (500)", Assert.Single(run.Error.Split('\n'), line => line.StartsWith("warn: ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    private async Task QuotesAnswerAsync(string endpoint, string told)
    {
        var (answer, run) = await AskAsync(endpoint, Harbour.HowLong);

        Assert.Equal("extract", answer.GetProperty("writer").GetString());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("promptHash").ValueKind);
        Assert.Contains(Harbour.Lasts, answer.GetProperty("citations")[0].GetProperty("quote").GetString(), StringComparison.Ordinal);
        Assert.Equal("Das Sprachmodell war nicht erreichbar; statt seiner antworten Zitate.", answer.GetProperty("notice").GetString());
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    /// <summary>Asks on the command line. Whatever happens, the key is nowhere to be read.</summary>
    private async Task<(JsonElement Answer, ProgramRun Run)> AskAsync(string endpoint, string question)
    {
        var run = await RunAsync(endpoint, question, "--json", "--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:System.Net.Http=Trace");
        return (Assert.Single(run.Json), run);
    }

    private async Task<ProgramRun> RunAsync(string endpoint, string question, params string[] options)
    {
        var run = await ProgramRun.StartAsync(
            folder.Path, ["ask", question, "--data", "data", Harbour.WriteTo(folder), .. ModelSettings.Chat(endpoint), .. options]);
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.DoesNotContain(ModelSettings.Key, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(ModelSettings.Key, run.Error, StringComparison.Ordinal);
        return run;
    }
}
