using ChatBot.Core.Retrieval;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Microsoft.Extensions.Logging;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>The paragraphs in a folder of Lucene files. Reading needs no lock, so other processes may search while one writes.</summary>
/// <remarks>Lucene has no asynchronous calls: each member does its work on the thread pool.</remarks>
public sealed partial class LuceneParagraphIndex : IParagraphIndex, IDisposable
{
    private static readonly TimeSpan LockTimeout = TimeSpan.FromSeconds(10);

    private readonly string folder;
    private readonly ILogger<LuceneParagraphIndex> logger;
    private readonly MappedDirectory directory;
    private readonly System.Threading.Lock gate = new();
    private ReaderView? view;

    /// <param name="folder">Made when it is missing.</param>
    public LuceneParagraphIndex(string folder, ILogger<LuceneParagraphIndex> logger)
    {
        this.folder = folder;
        this.logger = logger;
        directory = new MappedDirectory(folder);
    }

    /// <inheritdoc/>
    public Task<IndexState?> ReadStateAsync(CancellationToken cancellationToken) => Task.Run(ReadState, cancellationToken);

    /// <inheritdoc/>
    public Task ResetAsync(IndexState state, CancellationToken cancellationToken) => Task.Run(
        () =>
        {
            try
            {
                Reset(state);
            }
            catch (Exception exception) when (IsDamage(exception))
            {
                DeleteFiles();
                Reset(state);
            }
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<IndexState?> ApplyAsync(IndexBatch batch, CancellationToken cancellationToken) => Task.Factory.StartNew(
        () => DirectoryReader.IndexExists(directory) ? Write(OpenMode.APPEND, writer => Apply(writer, batch, cancellationToken)) : null,
        cancellationToken,
        // A thread of its own: it waits for articles, which the thread pool makes, and Lucene begins a new segment for each thread that writes.
        TaskCreationOptions.LongRunning,
        TaskScheduler.Default);

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">The files cannot be read as an index; <see cref="ResetAsync"/> helps.</exception>
    public Task<IIndexSnapshot> OpenAsync(CancellationToken cancellationToken) => Task.Run(Open, cancellationToken);

    /// <summary>Closes the files once the last snapshot is disposed.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            Close();
        }

        directory.Dispose();
    }

    private static IndexState? Apply(IndexWriter writer, IndexBatch batch, CancellationToken cancellationToken)
    {
        if (CommitData.Read(writer.CommitData) != batch.Before)
        {
            return null;
        }

        using var document = new PassageDocument();
        var after = batch.Before;
        foreach (var article in batch.Articles.ToBlockingEnumerable(cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var term = PassageDocument.ArticleTerm(article.ArticleId);
            writer.DeleteDocuments(term);
            foreach (var entry in article.Entries)
            {
                writer.AddDocument(document.Fill(term, entry));
            }

            after = after with { Sequence = article.Sequence };
        }

        writer.SetCommitData(CommitData.Of(after));
        return after;
    }

    // Lucene reports bytes that make no sense by whatever they led it into.
    private static bool IsDamage(Exception exception) => exception
        is IOException or ArgumentException or IndexOutOfRangeException or InvalidOperationException or FormatException or OverflowException;

    private IndexState? ReadState()
    {
        lock (gate)
        {
            try
            {
                return Refresh()?.State;
            }
            catch (Exception exception) when (IsDamage(exception))
            {
                Log.Damaged(this.logger, this.folder, exception);
                Close();
                return null;
            }
        }
    }

    private IIndexSnapshot Open()
    {
        lock (gate)
        {
            try
            {
                if (Refresh() is not { } view)
                {
                    return EmptySnapshot.Instance;
                }

                view.Reader.IncRef();
                return new LuceneSnapshot(view);
            }
            catch (Exception exception) when (IsDamage(exception))
            {
                Close();
                throw new InvalidDataException($"The index in {this.folder} cannot be read. It is rebuilt from the articles at the next start.", exception);
            }
        }
    }

    private ReaderView? Refresh()
    {
        DirectoryReader? reader;
        if (this.view is null)
        {
            reader = DirectoryReader.IndexExists(directory) ? DirectoryReader.Open(directory) : null;
        }
        else
        {
            reader = DirectoryReader.OpenIfChanged(this.view.Reader);
        }

        if (reader is null)
        {
            return this.view;
        }

        try
        {
            var view = new ReaderView(reader, CommitData.Read(reader.IndexCommit.UserData));
            Close();
            return this.view = view;
        }
        catch
        {
            reader.DecRef();
            throw;
        }
    }

    private void Close()
    {
        this.view?.Reader.DecRef();
        this.view = null;
    }

    private void Reset(IndexState state) => Write(OpenMode.CREATE, writer =>
    {
        writer.SetCommitData(CommitData.Of(state));
        return state;
    });

    private void DeleteFiles()
    {
        foreach (var file in directory.ListAll().Where(file => file != IndexWriter.WRITE_LOCK_NAME))
        {
            directory.DeleteFile(file);
        }
    }

    /// <summary>Commits what <paramref name="change"/> did when it returns a state; otherwise nothing happened.</summary>
    private IndexState? Write(OpenMode mode, Func<IndexWriter, IndexState?> change)
    {
        var writer = OpenWriter(mode);
        try
        {
            var after = change(writer);
            if (after is null)
            {
                writer.Rollback();
            }
            else
            {
                writer.Dispose();
            }

            return after;
        }
        catch
        {
            writer.Rollback();
            throw;
        }
    }

    private IndexWriter OpenWriter(OpenMode mode)
    {
        var configuration = new IndexWriterConfig(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
        {
            OpenMode = mode,
            RAMBufferSizeMB = 256,
            UseCompoundFile = false,
            // A query's terms are looked up in every segment: few segments are worth some merging. Without the floor, what small segments
            // there might be counts for large ones.
            MergePolicy = new TieredMergePolicy { SegmentsPerTier = 4, MaxMergeAtOnce = 4, FloorSegmentMB = 128, NoCFSRatio = 0 },
            WriteLockTimeout = (long)LockTimeout.TotalMilliseconds,
        };
        try
        {
            return new IndexWriter(directory, configuration);
        }
        catch (LockObtainFailedException exception)
        {
            throw new IndexBusyException($"Another process is writing to the index in {this.folder}.", exception);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The index in {Folder} cannot be read.")]
        public static partial void Damaged(ILogger logger, string folder, Exception exception);
    }
}
