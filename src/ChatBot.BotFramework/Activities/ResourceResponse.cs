namespace ChatBot.BotFramework;

/// <summary>What sending an activity gave.</summary>
/// <param name="Id">The id to update or delete it by; empty when the channel gave none.</param>
public sealed record ResourceResponse(string Id);
