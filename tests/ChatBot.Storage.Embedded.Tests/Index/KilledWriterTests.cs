using System.Diagnostics;
using ChatBot.Core.Retrieval;

namespace ChatBot.Storage.Embedded.Tests.Index;

public sealed class KilledWriterTests : IDisposable
{
    private readonly Collection collection = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => collection.Dispose();

    [Fact]
    public async Task Store_and_index_survive_kills_while_they_are_written_and_no_passage_is_lost_or_doubled()
    {
        // A writer goes on where the one before was killed; each is killed somewhere in another step.
        for (var lines = 1; lines <= 6; lines++)
        {
            await KillAfterAsync(lines);

            var state = await collection.Index.ReadStateAsync(Stop);
            Assert.True(state is null || state.Sequence <= await collection.Store.LastSequenceAsync(Stop));
            var found = await FoundAsync();
            Assert.Equal(found.Distinct(), found);
        }

        await collection.CatchUpAsync();

        Assert.Equal(await StoredAsync(), (await FoundAsync()).Order(StringComparer.Ordinal));
    }

    private async Task KillAfterAsync(int lines)
    {
        using var writer = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "ChatBot.Storage.Embedded.Writer.dll"), collection.Folder, "index" },
            RedirectStandardOutput = true,
        })!;
        for (var line = 0; line < lines; line++)
        {
            Assert.NotNull(await writer.StandardOutput.ReadLineAsync(Stop));
        }

        writer.Kill();
        await writer.WaitForExitAsync(Stop);
    }

    /// <summary>Every paragraph that the index has, as article#paragraph: all texts have one word.</summary>
    private async Task<IReadOnlyList<string>> FoundAsync()
    {
        using var snapshot = await collection.Index.OpenAsync(Stop);
        var gipfel = new TermClass(1, [KeyValuePair.Create("de:gipfel", 1f)]);
        var found = snapshot.Search(new CandidateQuery([gipfel], ReadOnlyMemory<float>.Empty, int.MaxValue, 0), Stop);
        Assert.Equal(snapshot.Count, found.Candidates.Count);
        return [.. snapshot.Passages(found.Candidates).Select(passage => $"{passage.ArticleId}#{passage.Paragraph}")];
    }

    private async Task<IEnumerable<string>> StoredAsync()
    {
        var changes = await collection.Store.ChangesAsync(0, int.MaxValue, Stop);
        return changes
            .SelectMany(change => change.Revision!.Article.Paragraphs.Select(paragraph => $"{change.ArticleId}#{paragraph.Number}"))
            .Order(StringComparer.Ordinal);
    }
}
