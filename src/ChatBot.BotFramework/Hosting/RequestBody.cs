using Microsoft.AspNetCore.Http;

namespace ChatBot.BotFramework;

/// <summary>Reads a request's body without ever holding more than a limit of it.</summary>
internal static class RequestBody
{
    /// <returns>The body, or null and the status to answer with: 413 when it has more than <paramref name="maxBytes"/>.</returns>
    public static async Task<(byte[]? Body, int Status)> ReadAsync(HttpRequest request, int maxBytes, CancellationToken cancellationToken)
    {
        if (request.ContentLength > maxBytes)
        {
            return (null, StatusCodes.Status413PayloadTooLarge);
        }

        using var body = new MemoryStream((int)(request.ContentLength ?? 0));
        var buffer = new byte[16 * 1024];
        try
        {
            int read;
            while ((read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0)
            {
                if (body.Length + read > maxBytes)
                {
                    return (null, StatusCodes.Status413PayloadTooLarge);
                }

                body.Write(buffer, 0, read);
            }
        }
        catch (BadHttpRequestException error)
        {
            return (null, error.StatusCode);
        }
        catch (Exception error) when (error is IOException or OperationCanceledException)
        {
            return (null, StatusCodes.Status400BadRequest);
        }

        return (body.ToArray(), StatusCodes.Status200OK);
    }
}
