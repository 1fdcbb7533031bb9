namespace ChatBot.BotFramework;

/// <summary>A Direct Line conversation as it is stored, beside its activities.</summary>
/// <param name="First">The number of the oldest activity that is kept.</param>
/// <param name="Next">The number the next activity gets.</param>
internal sealed record StoredConversation(string UserId, long First, long Next, DateTimeOffset LastUsed);
