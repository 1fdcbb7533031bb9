using ChatBot.Core.Answers;
using ChatBot.Core.Answers.Writers;
using ChatBot.FakeModels;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBot.Tests.Models;

public sealed class ChatModelFailureTests : IAsyncLifetime
{
    private ModelServer server = null!;

    public async ValueTask InitializeAsync() => server = await ModelServer.StartAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Theory]
    [InlineData(401, "refused the key (401). Check Chat:ApiKey.")]
    [InlineData(403, "refused the key (403). Check Chat:ApiKey.")]
    [InlineData(404, "is not there (404: No such thing.). Check Chat:Model, and that Chat:Endpoint")]
    [InlineData(400, "did not accept the request (400: No such thing.).")]
    public async Task A_refusal_is_told_with_what_to_do_and_not_repeated(int status, string told)
    {
        server.Will(Replies.Error(status, "No such thing."));
        await using var host = ModelHost.At(server.Endpoint);

        Assert.Contains(told, await host.FailureAsync(), StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(400)]
    public async Task The_key_is_not_told_though_the_server_repeats_it(int status)
    {
        server.Will(Replies.Error(status, $"Bearer {ModelHost.Key} will not do."));
        await using var host = ModelHost.At(server.Endpoint);

        Assert.DoesNotContain(ModelHost.Key, await host.FailureAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_failure_that_passes_is_not_noticed(int status)
    {
        server.Will(Replies.Error(status), Replies.Error(status), Replies.Answer("They met [1]."));
        await using var host = ModelHost.At(server.Endpoint);

        Assert.Equal("They met.", Assert.Single(await host.WriteAsync("Who met?", "Sie trafen sich.")).Text);
        Assert.Equal(3, server.Requests.Count);
    }

    [Theory]
    [InlineData(429, "has no quota left (429)")]
    [InlineData(500, "failed (500)")]
    public async Task A_failure_that_stays_is_told_after_three_tries(int status, string told)
    {
        server.Will(Replies.Error(status));
        await using var host = ModelHost.At(server.Endpoint);

        Assert.Contains(told, await host.FailureAsync(), StringComparison.Ordinal);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task A_server_that_names_a_time_is_asked_again_then()
    {
        server.Will(Replies.Error(429, retryAfterSeconds: 2), Replies.Answer("They met [1]."));
        await using var host = ModelHost.At(server.Endpoint);

        Assert.Single(await host.WriteAsync("Who met?", "Sie trafen sich."));
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_server_that_wants_to_be_left_alone_for_long_is_not_waited_for()
    {
        server.Will(Replies.Error(429, retryAfterSeconds: 3600));
        await using var host = ModelHost.At(server.Endpoint);

        Assert.Contains("(429)", await host.FailureAsync(), StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_server_that_does_not_run_is_told()
    {
        var endpoint = server.Endpoint;
        await server.DisposeAsync();
        await using var host = ModelHost.At(endpoint);

        var failure = await host.FailureAsync();

        Assert.Contains($"test-model at {endpoint} cannot be reached", failure, StringComparison.Ordinal);
        Assert.Contains("Chat:Endpoint", failure, StringComparison.Ordinal);
    }

    public static TheoryData<string, ModelReply> WrongAnswers() => new()
    {
        { "broke off", Replies.BreaksOff("They met [1]. They ") },
        { "broke off", Replies.StopsWithoutEnd("They met [1]. They ") },
        { "sent no answer", Replies.StopsWithoutEnd() },
        { "sent no answer", Replies.Body("text/html", "<html>Welcome</html>") },
        { "sent what cannot be read", Replies.Body("text/event-stream", "data: {\"choices\": oops\n\n") },
        { "sent what cannot be read", Replies.Body("text/event-stream", "data: {\"choices\": 17}\n\n") },
        { "answered nothing", Replies.Answer() },
        { "answered nothing", Replies.EndsBecause("length") },
        { "withheld its answer", Replies.EndsBecause("content_filter", "They ") },
        { "does not stop writing", Replies.Endless("They met again and again, they met again and again [1]. ") },
    };

    [Theory]
    [MemberData(nameof(WrongAnswers), DisableDiscoveryEnumeration = true)]
    public async Task An_answer_that_is_none_is_told(string told, ModelReply reply)
    {
        server.Will(reply);
        await using var host = ModelHost.At(server.Endpoint);

        Assert.Contains(told, await host.FailureAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_does_not_begin_is_given_up()
    {
        server.Will(Replies.Silence());
        await using var host = ModelHost.At(server.Endpoint, ("Chat:FirstTokenTimeout", "00:00:05"));

        Assert.Contains("did not begin to answer within 00:00:05 (Chat:FirstTokenTimeout)", await host.FailureAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_does_not_end_is_given_up()
    {
        server.Will(Replies.StallsAfter("They met [1]. They "));
        await using var host = ModelHost.At(server.Endpoint, ("Chat:Timeout", "00:00:20"));

        Assert.Contains("did not finish its answer within 00:00:20 (Chat:Timeout)", await host.FailureAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_who_leaves_is_no_failure_of_the_model()
    {
        server.Will(Replies.StallsAfter("They met [1]. They left "));
        await using var host = ModelHost.At(server.Endpoint);
        using var left = new CancellationTokenSource();
        var writer = host.Services.GetRequiredKeyedService<IAnswerWriter>(AnswerPlugin.Write);
        await using var sentences = writer.WriteAsync(new("Who?", "en", []), new("Who?", "en", []), [], left.Token).GetAsyncEnumerator(left.Token);

        Assert.True(await sentences.MoveNextAsync());
        await left.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await sentences.MoveNextAsync());
    }
}
