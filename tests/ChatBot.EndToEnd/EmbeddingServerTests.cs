using ChatBot.FakeModels;

namespace ChatBot.EndToEnd;

public sealed class EmbeddingServerTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private ModelServer server = null!;

    public async ValueTask InitializeAsync() =>
        server = (await ModelServer.StartAsync()).Will(Replies.Vectors(text => [1, text.Length % 7, text.Length % 5, 1]));

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Paragraphs_are_embedded_once_for_each_model_and_the_question_each_time()
    {
        await AnswersAsync("model-a");
        Assert.Equal(("/v1/embeddings", "Bearer " + ModelSettings.Key), (server.Requests[0].Path, server.Requests[0].Authorization));
        Assert.Equal(2, Embedded("model-a", Harbour.Decision) + Embedded("model-a", Harbour.Criticism));
        Assert.Equal(1, Embedded("model-a", Harbour.HowLong));

        await AnswersAsync("model-a");
        Assert.Equal(2, Embedded("model-a", Harbour.Decision) + Embedded("model-a", Harbour.Criticism));
        Assert.Equal(2, Embedded("model-a", Harbour.HowLong));

        await AnswersAsync("model-b");
        Assert.Equal(2, Embedded("model-b", Harbour.Decision) + Embedded("model-b", Harbour.Criticism));
    }

    [Fact]
    public async Task A_server_that_is_not_there_stops_the_command_with_the_reason_and_without_the_key()
    {
        var endpoint = server.Endpoint;
        await server.DisposeAsync();

        var run = await AskAsync(endpoint, "model-a");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Embeddings:Endpoint", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(ModelSettings.Key, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_serves_goes_on_by_words_when_the_server_goes_away()
    {
        await AnswersAsync("model-a");
        var endpoint = server.Endpoint;
        await server.DisposeAsync();

        await using var program = await RunningProgram.StartAsync(folder.Path, [Harbour.WriteTo(folder), .. ModelSettings.Embeddings(endpoint, "model-a")]);
        var answer = await program.AskAsync(Harbour.HowLong);

        Assert.Contains(Harbour.Lasts, answer.GetProperty("answer").GetString(), StringComparison.Ordinal);
        await program.UntilLoggedAsync("Embeddings:Endpoint");
        Assert.DoesNotContain("   at ", program.Log, StringComparison.Ordinal);
        Assert.DoesNotContain(ModelSettings.Key, program.Log, StringComparison.Ordinal);
    }

    private int Embedded(string model, string text) =>
        server.Requests.Where(request => request.Model == model).Sum(request => request.Input.Count(input => input.Contains(text, StringComparison.Ordinal)));

    private async Task AnswersAsync(string model)
    {
        var run = await AskAsync(server.Endpoint, model);
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains(Harbour.Lasts, Assert.Single(run.Json).GetProperty("answer").GetString(), StringComparison.Ordinal);
    }

    private Task<ProgramRun> AskAsync(string endpoint, string model) => ProgramRun.StartAsync(
        folder.Path, ["ask", Harbour.HowLong, "--json", "--data", "data", Harbour.WriteTo(folder), .. ModelSettings.Embeddings(endpoint, model)]);
}
