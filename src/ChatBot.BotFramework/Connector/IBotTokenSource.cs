namespace ChatBot.BotFramework;

/// <summary>Gets the token the bot shows to channels. It is kept until shortly before it expires.</summary>
internal interface IBotTokenSource
{
    /// <exception cref="BotTokenException">None could be got; the message says why.</exception>
    Task<string> GetTokenAsync(CancellationToken cancellationToken);
}
