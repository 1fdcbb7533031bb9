using Microsoft.AspNetCore.Http;

namespace ChatBot.BotFramework;

/// <summary>Reads the credential of a Direct Line request and refuses what it does not open.</summary>
internal sealed class DirectLineAuthorization(DirectLineTokens tokens)
{
    private const string Scheme = "Bearer ";

    /// <returns>The credential, or null and the answer that refuses the request.</returns>
    public async Task<(DirectLineCredential? Credential, IResult? Refusal)> ReadAsync(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        if (header.Length == 0)
        {
            return (null, Missing());
        }

        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return (null, Refuse(DirectLineRefusal.Invalid));
        }

        var (credential, refusal) = await tokens.ReadAsync(header[Scheme.Length..].Trim());
        return credential is null ? (null, Refuse(refusal)) : (credential, null);
    }

    /// <summary>Reads the credential and refuses it when it is for another conversation.</summary>
    /// <inheritdoc cref="ReadAsync(HttpRequest)"/>
    public async Task<(DirectLineCredential? Credential, IResult? Refusal)> ReadAsync(HttpRequest request, string conversationId)
    {
        var (credential, refusal) = await ReadAsync(request);
        return credential?.Opens(conversationId) is false ? (null, OtherConversation()) : (credential, refusal);
    }

    /// <summary>Refuses the token of a stream URL when it does not open this conversation's socket.</summary>
    /// <returns>Null when it does.</returns>
    public async Task<IResult?> FindStreamRefusalAsync(string? token, string conversationId)
    {
        if (string.IsNullOrEmpty(token))
        {
            return Missing();
        }

        var (credential, refusal) = await tokens.ReadForStreamAsync(token);
        if (credential is null)
        {
            return Refuse(refusal);
        }

        return credential.Opens(conversationId) ? null : OtherConversation();
    }

    private static IResult Missing() =>
        ErrorResults.Error(StatusCodes.Status401Unauthorized, "Unauthorized", "The request has no secret or token: send 'Authorization: Bearer ...'.");

    private static IResult OtherConversation() =>
        ErrorResults.Error(StatusCodes.Status403Forbidden, "BadArgument", "The token is for another conversation.");

    private static IResult Refuse(DirectLineRefusal refusal) => refusal == DirectLineRefusal.Expired
        ? ErrorResults.Error(StatusCodes.Status403Forbidden, "TokenExpired", "The token has expired.")
        : ErrorResults.Error(StatusCodes.Status403Forbidden, "BadArgument", "The secret or token is not valid.");
}
