using System.Text;

namespace ChatBot.Core.Articles.Ingestion;

/// <summary>Reads a file of which each line is an article. A line that cannot be read does not stop those behind it.</summary>
internal sealed class JsonLinesFile(string path) : IAsyncDisposable
{
    private static readonly byte[] Utf8Mark = [0xEF, 0xBB, 0xBF];

    private LineReader? lines;
    private bool gaveResults;
    private bool isDone;

    /// <summary>The result of the next line that is not blank; null after the last.</summary>
    public async Task<ReadResult?> NextAsync(CancellationToken cancellationToken)
    {
        var place = new SourcePlace(path, lines?.Number + 1);
        try
        {
            lines ??= await OpenAsync(cancellationToken);
            while (!isDone && await lines.NextAsync(cancellationToken) is { } line)
            {
                place = new(path, lines.Number);
                if (line.IsTooLong)
                {
                    gaveResults = true;
                    return Problem(place, TextFile.TooLarge);
                }

                if (!line.IsBlank)
                {
                    gaveResults = true;
                    return Read(line.Bytes, place);
                }
            }

            return isDone ? null : gaveResults ? End(null) : End(Problem(new(path), ("is empty.", "Write an article a line, or take it away.")));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return End(Problem(place, TextFile.Unreadable(exception)));
        }
        catch (DecoderFallbackException)
        {
            return End(Problem(place, ("is broken: from here on the bytes do not fit its byte order mark.", "Save the file again as UTF-8.")));
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (lines is not null)
        {
            await lines.DisposeAsync();
        }
    }

    private ReadResult? Read(ReadOnlyMemory<byte> line, SourcePlace place)
    {
        if (place.Line == 1 && line.Span[0] == '[')
        {
            return End(Problem(new(path), ("is a JSON array, not JSON lines.", "Write each article as an object on a line of its own, for example with: jq -c '.[]'.")));
        }

        return ArticleLine.Read(line, place);
    }

    private ReadResult? End(ReadResult? last)
    {
        isDone = true;
        return last;
    }

    private async Task<LineReader> OpenAsync(CancellationToken cancellationToken)
    {
        var file = new FileStream(path, new FileStreamOptions { Options = FileOptions.Asynchronous | FileOptions.SequentialScan });
        var start = new byte[4];
        var read = await file.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken);
        var encoding = TextDecoder.MarkedEncoding(start.AsSpan(0, read));
        file.Position = encoding?.Preamble.Length ?? 0;
        var isUtf8 = encoding is null || encoding.Preamble.SequenceEqual(Utf8Mark);
        return new(isUtf8 ? file : Encoding.CreateTranscodingStream(file, encoding!, Encoding.UTF8), ArticleReader.MaxArticleBytes);
    }

    private static ReadResult Problem(SourcePlace place, (string Reason, string Remedy) what) =>
        new(null, new ArticleProblem(place, ProblemSeverity.Error, what.Reason, what.Remedy));
}
