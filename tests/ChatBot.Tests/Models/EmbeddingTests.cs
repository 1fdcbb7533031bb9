using ChatBot.FakeModels;
using Microsoft.Extensions.AI;

namespace ChatBot.Tests.Models;

public sealed class EmbeddingTests : IAsyncLifetime
{
    private ModelServer server = null!;

    public async ValueTask InitializeAsync() => server = await ModelServer.StartAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Many_texts_go_in_batches_and_their_vectors_come_in_order(bool asNumbers)
    {
        server.Will(Replies.Vectors(text => [text.Length, 0.5f], asNumbers));
        await using var host = ModelHost.At(server.Endpoint);
        var texts = Enumerable.Range(1, 300).Select(length => new string('ü', length)).ToList();

        var vectors = await host.Embeddings.GenerateAsync(texts, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(Enumerable.Range(1, 300).Select(length => (float)length), vectors.Select(vector => vector.Vector.Span[0]));
        Assert.Equal([128, 128, 44], server.Requests.Select(request => request.Input.Count));
        Assert.Equal(texts, server.Requests.SelectMany(request => request.Input));
        Assert.All(server.Requests, request => Assert.Equal(("/v1/embeddings", "test-embeddings"), (request.Path, request.Model)));
    }

    [Fact]
    public async Task No_text_needs_no_request()
    {
        await using var host = ModelHost.At(server.Endpoint);

        Assert.Empty(await host.Embeddings.GenerateAsync([], cancellationToken: TestContext.Current.CancellationToken));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task The_metadata_tell_provider_address_model_and_length()
    {
        await using var host = ModelHost.At(server.Endpoint, ("Embeddings:Dimensions", "256"));

        var metadata = Assert.IsType<EmbeddingGeneratorMetadata>(host.Embeddings.GetService(typeof(EmbeddingGeneratorMetadata)));

        Assert.Equal("openai", metadata.ProviderName);
        Assert.Equal(new(server.Endpoint), metadata.ProviderUri);
        Assert.Equal("test-embeddings", metadata.DefaultModelId);
        Assert.Equal(256, metadata.DefaultModelDimensions);
    }

    [Fact]
    public async Task The_length_of_vectors_is_asked_for_and_checked()
    {
        server.Will(Replies.Vectors(_ => [1, 2]), Replies.Vectors(_ => [1, 2, 3]));
        await using var host = ModelHost.At(server.Endpoint, ("Embeddings:Dimensions", "2"));

        Assert.Single(await host.Embeddings.GenerateAsync(["a"], cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal(2, server.Requests[0].Body.GetProperty("dimensions").GetInt32());
        Assert.Contains("Embeddings:Dimensions", await FailureAsync(host, "a"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_without_a_vector_is_told()
    {
        server.Will(Replies.Body("application/json", """{"object":"list","model":"m","data":[],"usage":{"prompt_tokens":1,"total_tokens":1}}"""));
        await using var host = ModelHost.At(server.Endpoint);

        Assert.Contains("0 vectors for 2 texts", await FailureAsync(host, "a", "b"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_key_is_told_without_the_key()
    {
        server.Will(Replies.Error(401, $"Bearer {ModelHost.Key} will not do."));
        await using var host = ModelHost.At(server.Endpoint);

        var failure = await FailureAsync(host, "a");

        Assert.Contains("Embeddings:ApiKey", failure, StringComparison.Ordinal);
        Assert.DoesNotContain(ModelHost.Key, failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_that_passes_is_not_noticed()
    {
        server.Will(Replies.Error(503), Replies.Error(429, retryAfterSeconds: 1), Replies.Vectors(_ => [1]));
        await using var host = ModelHost.At(server.Endpoint);

        Assert.Single(await host.Embeddings.GenerateAsync(["a"], cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task A_model_that_does_not_answer_is_given_up()
    {
        server.Will(Replies.Silence());
        await using var host = ModelHost.At(server.Endpoint, ("Embeddings:Timeout", "00:00:05"));

        Assert.Contains("did not answer within 00:00:05 (Embeddings:Timeout)", await FailureAsync(host, "a"), StringComparison.Ordinal);
    }

    private static async Task<string> FailureAsync(ModelHost host, params string[] texts) =>
        (await Assert.ThrowsAsync<HttpRequestException>(() =>
            host.Embeddings.GenerateAsync(texts, cancellationToken: TestContext.Current.CancellationToken))).ToString();
}
