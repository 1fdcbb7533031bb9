using System.IO.MemoryMappedFiles;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>A file as memory. It may be deleted by name while it is open.</summary>
internal sealed unsafe class MappedFile : IDisposable
{
    private readonly MemoryMappedFile? file;
    private readonly MemoryMappedViewAccessor? view;
    private byte* start;

    /// <exception cref="IOException">There is no such file, or it cannot be read.</exception>
    public MappedFile(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        Length = stream.Length;
        if (Length == 0)
        {
            // No system maps nothing.
            return;
        }

        this.file = MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false);
        view = this.file.CreateViewAccessor(0, Length, MemoryMappedFileAccess.Read);
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
    }

    /// <summary>In bytes.</summary>
    public long Length { get; }

    /// <summary>A stretch of the file.</summary>
    /// <exception cref="EndOfStreamException">The file ends before.</exception>
    /// <exception cref="ObjectDisposedException">The file is closed.</exception>
    public ReadOnlySpan<byte> Bytes(long position, int length)
    {
        if (position < 0 || length < 0 || position > Length - length)
        {
            throw new EndOfStreamException("The file ends before what should stand in it.");
        }

        ObjectDisposedException.ThrowIf(start is null && Length > 0, this);
        return new ReadOnlySpan<byte>(start + position, length);
    }

    public void Dispose()
    {
        if (start is not null)
        {
            start = null;
            view!.SafeMemoryMappedViewHandle.ReleasePointer();
        }

        view?.Dispose();
        this.file?.Dispose();
    }
}
