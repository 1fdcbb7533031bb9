using ChatBot.Core.Retrieval;
using ChatBot.Storage.Conformance;
using ChatBot.Storage.Embedded.Index;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatBot.Storage.Embedded.Tests.Index;

public sealed class LuceneParagraphIndexTests : ParagraphIndexTests, IDisposable
{
    private static readonly IndexState State = new(0, "model/a", 2, "1");

    private readonly DataFolder folder = new();
    private readonly List<LuceneParagraphIndex> opened = [];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string IndexFolder => Path.Combine(folder.Path, "index");

    public void Dispose()
    {
        opened.ForEach(index => index.Dispose());
        folder.Dispose();
    }

    [Theory]
    [InlineData("segments_*", 0)]
    [InlineData("segments_*", 10)]
    [InlineData("*.si", 5)]
    [InlineData("*.tim", 20)]
    public async Task A_damaged_index_has_no_state_and_can_be_built_again(string files, int length)
    {
        var index = OpenIndex();
        await index.ResetAsync(State, Stop);
        Assert.NotNull(await index.ApplyAsync(Batch(), Stop));
        opened.ForEach(each => each.Dispose());
        Damage(files, length);

        var damaged = OpenIndex();

        Assert.Null(await damaged.ReadStateAsync(Stop));
        await Assert.ThrowsAsync<InvalidDataException>(() => damaged.OpenAsync(Stop));
        await damaged.ResetAsync(State, Stop);
        Assert.NotNull(await damaged.ApplyAsync(Batch(), Stop));
        using var snapshot = await damaged.OpenAsync(Stop);
        Assert.Equal(1, snapshot.Count);
    }

    [Fact]
    public async Task What_a_writer_left_behind_without_a_commit_is_ignored()
    {
        var index = OpenIndex();
        await index.ResetAsync(State, Stop);
        Assert.NotNull(await index.ApplyAsync(Batch(), Stop));
        await File.WriteAllBytesAsync(Path.Combine(IndexFolder, "_9.fdt"), [1, 2, 3], Stop);
        await File.WriteAllBytesAsync(Path.Combine(IndexFolder, "_9.cfs"), [], Stop);

        var next = OpenIndex();

        Assert.Equal(State with { Sequence = 1 }, await next.ReadStateAsync(Stop));
        Assert.NotNull(await next.ApplyAsync(Batch() with { Before = State with { Sequence = 1 } }, Stop));
    }

    [Fact]
    public async Task While_one_writes_another_reads()
    {
        var writer = OpenIndex();
        await writer.ResetAsync(State, Stop);
        var reader = OpenIndex();
        using var before = await reader.OpenAsync(Stop);

        Assert.NotNull(await writer.ApplyAsync(Batch(), Stop));

        using var after = await reader.OpenAsync(Stop);
        Assert.Equal((0, 1), (before.Count, after.Count));
    }

    protected override IParagraphIndex OpenIndex()
    {
        var index = new LuceneParagraphIndex(IndexFolder, NullLogger<LuceneParagraphIndex>.Instance);
        opened.Add(index);
        return index;
    }

    private static IndexBatch Batch() => new(State, new[]
    {
        new IndexedArticle("x", 1, [new IndexEntry(new Passage("x", 1, 1, "Titel", null, "Text", null, null, "de"), ["a"], 1, default, new float[] { 1, 0 })]),
    }.ToAsyncEnumerable());

    private void Damage(string files, int length)
    {
        var damaged = Directory.GetFiles(IndexFolder, files);
        Assert.NotEmpty(damaged);
        foreach (var file in damaged)
        {
            using var stream = File.OpenWrite(file);
            stream.SetLength(length);
        }
    }
}
