namespace ChatBot.BotFramework;

/// <summary>The body of POST conversations.</summary>
/// <param name="Locale">The language of the user's client, such as "de-DE"; null: unknown.</param>
internal sealed record ConversationParameters(string? Locale);
