using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace ChatBot.BotFramework;

/// <summary>Reads the optional parameters of Direct Line requests.</summary>
internal static class DirectLineBodies
{
    private const int MaxBytes = 16 * 1024;

    /// <returns>The parameters, null when the body is empty; or why they cannot be read.</returns>
    public static async Task<(T? Parameters, IResult? Refusal)> ReadAsync<T>(HttpRequest request)
        where T : class
    {
        var (body, status) = await RequestBody.ReadAsync(request, MaxBytes, request.HttpContext.RequestAborted);
        if (body is null)
        {
            return (null, ErrorResults.UnreadableBody(status, MaxBytes));
        }

        if (body.Length == 0)
        {
            return (null, null);
        }

        try
        {
            return (JsonSerializer.Deserialize<T>(body, ActivityJson.Options), null);
        }
        catch (JsonException error)
        {
            return (null, ErrorResults.BadArgument($"The body is not the JSON it should be: wrong at '{error.Path}'."));
        }
    }
}
