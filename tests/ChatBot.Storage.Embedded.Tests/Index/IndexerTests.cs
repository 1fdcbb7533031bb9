using ChatBot.Core.Retrieval;
using Microsoft.Extensions.AI;
using Moq;

namespace ChatBot.Storage.Embedded.Tests.Index;

public sealed class IndexerTests : IDisposable
{
    private readonly Collection collection = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => collection.Dispose();

    [Fact]
    public async Task The_index_follows_what_is_saved_edited_and_withdrawn()
    {
        await collection.SaveAsync(Collection.Article("a", "A", "Der Gipfel in Genf"), Collection.Article("b", "B", "Ein Gipfel"));
        await collection.CatchUpAsync();
        Assert.Equal(["a#1", "b#1"], (await collection.SearchAsync("Gipfel")).Order());

        await collection.SaveAsync(Collection.Article("a", "A", "Das Wetter", "Die Wahl in Genf"));
        await collection.Store.WithdrawMissingAsync("test", new HashSet<string> { "a" }, Stop);
        await collection.CatchUpAsync();

        Assert.Equal(["a#1", "a#2"], (await collection.SearchAsync("Wetter Wahl Gipfel")).Order());
        Assert.Equal(["a#2"], await collection.SearchAsync("Genf", top: 1));
        Assert.Equal(await collection.Store.LastSequenceAsync(Stop), (await collection.Index.ReadStateAsync(Stop))?.Sequence);
    }

    [Fact]
    public async Task Stopped_in_the_middle_it_goes_on_where_it_was()
    {
        await collection.SaveAsync([.. Enumerable.Range(0, 1_200).Select(i => Collection.Article($"{i}", "Titel", $"Gipfel nummer{i}"))]);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var first = new Reports(_ => stop.Cancel());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => collection.Indexer().CatchUpAsync(first, stop.Token));

        var second = new Reports();
        Assert.True(await collection.Indexer().CatchUpAsync(second, Stop));

        Assert.Equal(1_200, first.All[^1].Paragraphs + second.All[^1].Paragraphs);
        using var snapshot = await collection.Index.OpenAsync(Stop);
        Assert.Equal(1_200, snapshot.Count);
    }

    [Fact]
    public async Task An_index_of_another_model_is_rebuilt()
    {
        await collection.SaveAsync(Collection.Article("a", "A", "Der Gipfel"));
        await collection.CatchUpAsync();
        var before = (await collection.Index.ReadStateAsync(Stop))!;

        collection.Model = Model("other", [0, 1, 0]);
        await collection.CatchUpAsync();

        Assert.Equal(before with { EmbeddingModel = "test/other", Dimensions = 3 }, await collection.Index.ReadStateAsync(Stop));
        Assert.Equal(["a#1"], await collection.SearchAsync("Gipfel"));
    }

    [Fact]
    public async Task An_index_of_another_analysis_or_store_is_rebuilt()
    {
        await collection.SaveAsync(Collection.Article("a", "A", "Der Gipfel"));
        await collection.CatchUpAsync();
        var state = (await collection.Index.ReadStateAsync(Stop))!;

        foreach (var found in new[] { state with { AnalysisVersion = "0" }, state with { Sequence = 1_000 } })
        {
            await collection.Index.ResetAsync(found, Stop);
            await collection.CatchUpAsync();

            Assert.Equal(state, await collection.Index.ReadStateAsync(Stop));
            Assert.Equal(["a#1"], await collection.SearchAsync("Gipfel"));
        }
    }

    [Fact]
    public async Task What_another_process_indexed_meanwhile_is_not_indexed_twice()
    {
        await collection.SaveAsync([.. Enumerable.Range(0, 600).Select(i => Collection.Article($"{i}", "Titel", "Gipfel"))]);
        var other = new Mock<IParagraphIndex>();
        other.Setup(index => index.ReadStateAsync(It.IsAny<CancellationToken>())).Returns(() => collection.Index.ReadStateAsync(Stop));
        other.Setup(index => index.ResetAsync(It.IsAny<IndexState>(), It.IsAny<CancellationToken>()))
            .Returns((IndexState state, CancellationToken stop) => collection.Index.ResetAsync(state, stop));
        other.Setup(index => index.ApplyAsync(It.IsAny<IndexBatch>(), It.IsAny<CancellationToken>()))
            .Returns(async (IndexBatch batch, CancellationToken stop) =>
            {
                await collection.CatchUpAsync();
                return await collection.Index.ApplyAsync(batch, stop);
            });

        Assert.True(await collection.Indexer(other.Object).CatchUpAsync(null, Stop));

        other.Verify(index => index.ApplyAsync(It.IsAny<IndexBatch>(), It.IsAny<CancellationToken>()), Times.Once);
        using var snapshot = await collection.Index.OpenAsync(Stop);
        Assert.Equal(600, snapshot.Count);
    }

    [Fact]
    public async Task While_another_process_writes_it_gives_way()
    {
        await collection.SaveAsync(Collection.Article("a", "A", "Der Gipfel"));
        var busy = new Mock<IParagraphIndex>();
        busy.Setup(index => index.ResetAsync(It.IsAny<IndexState>(), It.IsAny<CancellationToken>())).ThrowsAsync(new IndexBusyException("busy"));

        Assert.False(await collection.Indexer(busy.Object).CatchUpAsync(null, Stop));
    }

    [Fact]
    public async Task An_index_that_is_up_to_date_is_followed_while_the_embedding_server_is_down()
    {
        await collection.SaveAsync(Collection.Article("a", "A", "Der Gipfel"));
        collection.Model = Model("served", [0, 1, 0]);
        await collection.CatchUpAsync();
        var down = new Mock<IEmbeddingGenerator<string, Embedding<float>>>(MockBehavior.Strict);
        down.Setup(generator => generator.GetService(typeof(EmbeddingGeneratorMetadata), null))
            .Returns(new EmbeddingGeneratorMetadata("test", null, "served"));

        collection.Model = down.Object;

        await collection.CatchUpAsync();
    }

    [Fact]
    public async Task A_model_whose_vectors_have_another_length_than_before_embeds_all_again()
    {
        await collection.SaveAsync(Collection.Article("a", "A", "Der Gipfel"));
        collection.Model = Model("served", [0, 1, 0]);
        await collection.CatchUpAsync();
        await collection.SaveAsync(Collection.Article("b", "B", "Die Wahl"));

        collection.Model = Model("served", [0, 1]);
        await collection.CatchUpAsync();

        Assert.Equal(2, (await collection.Index.ReadStateAsync(Stop))?.Dimensions);
        Assert.Equal(["a#1"], await collection.SearchAsync("Gipfel", top: 1));
    }

    private static IEmbeddingGenerator<string, Embedding<float>> Model(string name, float[] vector)
    {
        var model = new Mock<IEmbeddingGenerator<string, Embedding<float>>>();
        model.Setup(generator => generator.GetService(typeof(EmbeddingGeneratorMetadata), null))
            .Returns(new EmbeddingGeneratorMetadata("test", null, name));
        model.Setup(generator => generator.GenerateAsync(It.IsAny<IEnumerable<string>>(), It.IsAny<EmbeddingGenerationOptions>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((IEnumerable<string> texts, EmbeddingGenerationOptions? _, CancellationToken _) => [.. texts.Select(_ => new Embedding<float>(vector))]);
        return model.Object;
    }

    /// <summary>Notes every report at once; <see cref="Progress{T}"/> would do so later.</summary>
    private sealed class Reports(Action<IndexProgress>? then = null) : IProgress<IndexProgress>
    {
        public List<IndexProgress> All { get; } = [];

        public void Report(IndexProgress value)
        {
            All.Add(value);
            then?.Invoke(value);
        }
    }
}
