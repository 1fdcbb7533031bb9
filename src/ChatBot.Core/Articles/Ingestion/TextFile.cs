using System.Globalization;

namespace ChatBot.Core.Articles.Ingestion;

/// <summary>Reads a file that is one article.</summary>
internal static class TextFile
{
    private static readonly string Limit =
        string.Create(CultureInfo.InvariantCulture, $"{ArticleReader.MaxArticleBytes / (1024 * 1024)} MiB");

    /// <summary>What an article that is too large is told.</summary>
    public static (string Reason, string Remedy) TooLarge { get; } =
        ($"is larger than {Limit}, the limit of an article.", "Split it into several articles.");

    /// <summary>The file as a source, or as the problem that kept it from being one.</summary>
    public static async Task<ReadResult> ReadAsync(FoundFile file, CancellationToken cancellationToken)
    {
        try
        {
            // The length first: it tells a pipe or a device, which have none, without waiting for what never comes.
            var length = ((FileInfo?)File.ResolveLinkTarget(file.Path, returnFinalTarget: true) ?? new FileInfo(file.Path)).Length;
            if (length == 0)
            {
                return Problem(file, ("is empty.", "Give it a text, or take it away."));
            }

            if (length > ArticleReader.MaxArticleBytes)
            {
                return Problem(file, TooLarge);
            }

            var bytes = await File.ReadAllBytesAsync(file.Path, cancellationToken);
            return TextDecoder.Decode(bytes, out var text) is { } refusal
                ? Problem(file, refusal)
                : new(new ArticleSource(file.Id, text, new(file.Path)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Problem(file, Unreadable(exception));
        }
    }

    /// <summary>What the owner of a file is told that the system does not open.</summary>
    public static (string Reason, string Remedy) Unreadable(Exception exception) =>
        ($"cannot be read: {exception.Message}", "Check its permissions and whether it is still there.");

    private static ReadResult Problem(FoundFile file, (string Reason, string Remedy) what) =>
        new(null, new ArticleProblem(new(file.Path), ProblemSeverity.Error, what.Reason, what.Remedy) { ArticleId = file.Id });
}
