using System.Threading.Channels;
using ChatBot.Core.Articles.Ingestion;

namespace ChatBot.Core.Tests.Articles.Ingestion;

public sealed class FolderWatcherTests : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(50);

    private readonly ArticleFolder folder = new();
    private readonly Channel<bool> calls = Channel.CreateUnbounded<bool>();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_beginning_of_the_watch_is_told_then_a_change_then_a_later_one()
    {
        folder.Write("sub/a.txt", "Eins.");
        using var cancel = new CancellationTokenSource();
        var watch = new FolderWatcher(folder.Path, Quiet, TimeProvider.System).RunAsync(CountAsync, cancel.Token);

        await calls.Reader.ReadAsync(Stop);
        folder.Write("b.txt", "Zwei.");
        await calls.Reader.ReadAsync(Stop);
        folder.Delete("sub/a.txt");
        await calls.Reader.ReadAsync(Stop);

        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => watch);
    }

    [Fact]
    public async Task What_the_callback_throws_ends_the_watch()
    {
        var called = 0;
        var watch = new FolderWatcher(folder.Path, Quiet, TimeProvider.System)
            .RunAsync(_ => ++called == 1 ? Task.CompletedTask : throw new InvalidOperationException("broken"), Stop);

        folder.Write("a.txt", "Eins.");

        Assert.Equal("broken", (await Assert.ThrowsAsync<InvalidOperationException>(() => watch)).Message);
    }

    [Fact]
    public async Task A_folder_that_does_not_exist_cannot_be_watched() =>
        await Assert.ThrowsAsync<ArgumentException>(
            () => new FolderWatcher(folder.PathOf("nowhere"), Quiet, TimeProvider.System).RunAsync(CountAsync, Stop));

    private async Task CountAsync(CancellationToken cancellationToken) => await calls.Writer.WriteAsync(true, cancellationToken);
}
