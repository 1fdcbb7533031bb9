using System.Threading.Channels;

namespace ChatBot.Core.Articles.Ingestion;

/// <summary>Tells when something in a folder, or in the folders in it, has changed and come to rest.</summary>
/// <param name="folder">Must exist.</param>
/// <param name="quiet">How long nothing may change before the callback is called: files are written in several steps. A folder that
/// never rests is told of after ten times this.</param>
public sealed class FolderWatcher(string folder, TimeSpan quiet, TimeProvider time)
{
    private const int MaxWaits = 10;

    /// <summary>Watches until it is cancelled. The callback is called once as soon as the watch has begun, so that nothing that changes
    /// after a first look is missed, and then after changes. Changes during a call lead to another one; calls never overlap.</summary>
    /// <param name="onChanged">What it throws ends the watch and is thrown from here.</param>
    /// <exception cref="ArgumentException">The folder does not exist.</exception>
    /// <exception cref="OperationCanceledException">The watch was cancelled.</exception>
    public async Task RunAsync(Func<CancellationToken, Task> onChanged, CancellationToken cancellationToken)
    {
        var changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        using var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Changed += (_, _) => changes.Writer.TryWrite(true);
        watcher.Created += (_, _) => changes.Writer.TryWrite(true);
        watcher.Deleted += (_, _) => changes.Writer.TryWrite(true);
        watcher.Renamed += (_, _) => changes.Writer.TryWrite(true);
        // The system lost count of the changes: there were many.
        watcher.Error += (_, _) => changes.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;
        await onChanged(cancellationToken);

        while (true)
        {
            await changes.Reader.ReadAsync(cancellationToken);
            var waits = 0;
            do
            {
                await Task.Delay(quiet, time, cancellationToken);
            }
            while (changes.Reader.TryRead(out _) && ++waits < MaxWaits);

            await onChanged(cancellationToken);
        }
    }
}
