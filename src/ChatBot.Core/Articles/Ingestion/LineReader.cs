using System.Buffers;
using System.IO.Pipelines;

namespace ChatBot.Core.Articles.Ingestion;

/// <summary>Reads a stream of UTF-8 line by line in bounded memory. Disposes the stream.</summary>
internal sealed class LineReader(Stream stream, int maxBytes) : IAsyncDisposable
{
    private readonly PipeReader pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 64 * 1024));

    /// <summary>The number of the line that was read last, from 1; 0 before the first.</summary>
    public int Number { get; private set; }

    /// <summary>The next line without its end; null after the last.</summary>
    public async ValueTask<Line?> NextAsync(CancellationToken cancellationToken)
    {
        var isTooLong = false;
        while (true)
        {
            var read = await pipe.ReadAsync(cancellationToken);
            var buffer = read.Buffer;
            var end = buffer.PositionOf((byte)'\n');
            if (end is null && read.IsCompleted)
            {
                if (buffer.IsEmpty && !isTooLong)
                {
                    return null;
                }

                end = buffer.End;
            }

            if (end is { } found)
            {
                var line = LineOf(buffer.Slice(0, found), isTooLong);
                pipe.AdvanceTo(found.Equals(buffer.End) ? found : buffer.GetPosition(1, found));
                Number++;
                return line;
            }

            isTooLong |= buffer.Length > maxBytes;
            pipe.AdvanceTo(isTooLong ? buffer.End : buffer.Start, buffer.End);
        }
    }

    public ValueTask DisposeAsync() => pipe.CompleteAsync();

    private Line LineOf(ReadOnlySequence<byte> bytes, bool isTooLong) =>
        isTooLong || bytes.Length > maxBytes ? new(default, IsTooLong: true) : new(Trim(bytes.ToArray()), IsTooLong: false);

    private static ReadOnlyMemory<byte> Trim(ReadOnlyMemory<byte> line) => line.Trim(" \t\r"u8);

    /// <param name="Bytes">Trimmed; empty when the line is too long.</param>
    /// <param name="IsTooLong">Whether the line was passed over because of its length.</param>
    public readonly record struct Line(ReadOnlyMemory<byte> Bytes, bool IsTooLong)
    {
        /// <summary>Whether the line holds nothing.</summary>
        public bool IsBlank => Bytes.IsEmpty && !IsTooLong;
    }
}
