using ChatBot.Settings;

namespace ChatBot.Models;

/// <summary>The settings under <c>Chat</c>: what writes the answers.</summary>
/// <param name="Connection">The chat model; null when answers are quotes, written without a model.</param>
/// <param name="FirstTokenTimeout">How long the model may take until its first words, retries included.</param>
/// <param name="Timeout">How long it may take until its last.</param>
public sealed record ChatModelSettings(ModelConnection? Connection, TimeSpan FirstTokenTimeout, TimeSpan Timeout)
{
    private const string Section = "Chat";

    private static readonly TimeSpan DefaultFirstTokenTimeout = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromMinutes(2);

    /// <summary>Reads and checks the settings.</summary>
    /// <exception cref="SettingException">One of them is missing or wrong.</exception>
    public static ChatModelSettings Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        var connection = section["Provider"]?.ToLowerInvariant() switch
        {
            null or "" or "extractive" => null,
            "openai" => ModelConnection.Read(section),
            _ => throw new SettingException(
                $"{Section}:Provider",
                $"{Section}:Provider is \"{section["Provider"]}\". It may be extractive (quotes, no model) or openai (OpenAI and all that speak its protocol)."),
        };
        return new(
            connection,
            DurationSetting.Read(section, nameof(FirstTokenTimeout), DefaultFirstTokenTimeout),
            DurationSetting.Read(section, nameof(Timeout), DefaultTimeout));
    }

    /// <summary>What writes the answers, for the log.</summary>
    public override string ToString() => Connection?.ToString() ?? "quotes, no model";
}
