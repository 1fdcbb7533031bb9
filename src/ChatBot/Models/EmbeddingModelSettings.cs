using System.Globalization;
using ChatBot.Settings;

namespace ChatBot.Models;

/// <summary>The settings under <c>Embeddings</c>: what turns text into vectors.</summary>
/// <param name="Connection">The embedding model; null for the built-in one.</param>
/// <param name="Dimensions">The length of the vectors to ask for; null for the model's own.</param>
/// <param name="Timeout">How long a request may take, retries included.</param>
public sealed record EmbeddingModelSettings(ModelConnection? Connection, int? Dimensions, TimeSpan Timeout)
{
    private const string Section = "Embeddings";
    private const int MostDimensions = 8192;

    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromMinutes(2);

    /// <summary>Reads and checks the settings.</summary>
    /// <exception cref="SettingException">One of them is missing or wrong.</exception>
    public static EmbeddingModelSettings Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        var connection = section["Provider"]?.ToLowerInvariant() switch
        {
            null or "" or "builtin" => null,
            "openai" => ModelConnection.Read(section),
            _ => throw new SettingException(
                $"{Section}:Provider",
                $"{Section}:Provider is \"{section["Provider"]}\". It may be builtin or openai (OpenAI and all that speak its protocol)."),
        };
        return new(connection, DimensionsOf(section), DurationSetting.Read(section, nameof(Timeout), DefaultTimeout));
    }

    /// <summary>What makes the vectors, for the log.</summary>
    public override string ToString() => Connection?.ToString() ?? "built in";

    private static int? DimensionsOf(IConfigurationSection section)
    {
        var text = section[nameof(Dimensions)];
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var dimensions) && dimensions is > 0 and <= MostDimensions
            ? dimensions
            : throw new SettingException(
                $"{Section}:{nameof(Dimensions)}", $"{Section}:{nameof(Dimensions)} is \"{text}\". It is a whole number from 1 to {MostDimensions}.");
    }
}
