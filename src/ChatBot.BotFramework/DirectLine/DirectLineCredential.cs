namespace ChatBot.BotFramework;

/// <summary>What a Direct Line client showed: the secret, or a token for one user in one conversation.</summary>
/// <param name="ConversationId">Null with the secret, which opens every conversation.</param>
/// <param name="UserId">Null with the secret.</param>
internal sealed record DirectLineCredential(string? ConversationId, string? UserId)
{
    public static DirectLineCredential Secret { get; } = new(null, null);

    public bool IsSecret => ConversationId is null;

    public bool Opens(string conversationId) => IsSecret || ConversationId == conversationId;
}
