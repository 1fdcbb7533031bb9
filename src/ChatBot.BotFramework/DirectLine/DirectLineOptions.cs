namespace ChatBot.BotFramework;

/// <summary>Direct Line as the bot serves it itself, settings <c>DirectLine:*</c>.</summary>
public sealed class DirectLineOptions
{
    public const string Section = "DirectLine";

    /// <summary>What servers authenticate with: at least 16 characters. Empty in the settings: a random one for each start.</summary>
    public string Secret { get; set; } = "";

    /// <summary>What tokens are signed by, 32 bytes at least; empty: what follows from the secret, so that tokens end with a random one.</summary>
    public IReadOnlyList<byte> TokenKey { get; set; } = [];

    /// <summary>How long a token is good for: 1 minute to 1 day.</summary>
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>The origins, such as https://www.example.com, whose pages may talk to the bot, and show its pages in a frame, besides its own. Empty: its own only.</summary>
    public IReadOnlyList<string> AllowedOrigins { get; set; } = [];
}
