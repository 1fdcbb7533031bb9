using System.Globalization;
using ChatBot.Core.Retrieval;
using ChatBot.Models.Onnx;
using ChatBot.Settings;

namespace ChatBot.Models;

/// <summary>The settings under <c>Embeddings</c>: what turns text into vectors.</summary>
/// <param name="Connection">The embedding model on a server; null for one that runs in the program.</param>
/// <param name="Dimensions">The length of the vectors to ask for; null for the model's own.</param>
/// <param name="Timeout">How long a request may take, retries included.</param>
public sealed record EmbeddingModelSettings(ModelConnection? Connection, int? Dimensions, TimeSpan Timeout)
{
    private const string Section = "Embeddings";
    private const int MostDimensions = 8192;

    private const int FewestTokens = 8;
    private const int MostTokens = 8192;

    // A model that was trained to find paragraphs knows more of them than word vectors do.
    private const double WeightOfModel = 3;
    private const double MostWeight = 100;

    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromMinutes(2);

    /// <summary>The model in a folder; null for another.</summary>
    public OnnxModelOptions? Onnx { get; private init; }

    /// <summary>What the model wants in front of texts.</summary>
    public EmbeddingPrefixes Prefixes { get; private init; } = EmbeddingPrefixes.None;

    /// <summary>How much the vectors count when passages are ranked.</summary>
    public DenseScale Scale { get; private init; } = DenseScale.BuiltIn;

    /// <summary>Reads and checks the settings.</summary>
    /// <exception cref="SettingException">One of them is missing or wrong.</exception>
    public static EmbeddingModelSettings Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        var provider = section["Provider"]?.Trim().ToLowerInvariant();
        if (provider is not (null or "" or "builtin" or "onnx" or "openai"))
        {
            throw new SettingException(
                $"{Section}:Provider",
                $"{Section}:Provider is \"{section["Provider"]}\". It may be builtin, onnx (a model in a folder) or openai (OpenAI and all that speak its protocol).");
        }

        var connection = provider == "openai" ? ModelConnection.Read(section) : null;
        return new(connection, DimensionsOf(section), DurationSetting.Read(section, nameof(Timeout), DefaultTimeout))
        {
            Onnx = provider == "onnx" ? OnnxOf(section) : null,
            Scale = new(WeightOf(section) ?? (provider is "onnx" or "openai" ? WeightOfModel : 1), provider is not ("onnx" or "openai")),
            Prefixes = new(section["QueryPrefix"] ?? "", section["PassagePrefix"] ?? ""),
        };
    }

    /// <summary>What makes the vectors, for the log.</summary>
    public override string ToString() => Connection?.ToString() ?? (Onnx is null ? "built in" : $"the model in {Onnx.Folder}");

    private static OnnxModelOptions OnnxOf(IConfigurationSection section)
    {
        if (string.IsNullOrWhiteSpace(section["Folder"]))
        {
            throw new SettingException($"{Section}:Folder", $"{Section}:Folder is missing: the folder with model.onnx and its tokenizer.");
        }

        return new(
            Path.GetFullPath(section["Folder"]!.Trim(), ContentRoot.Find()),
            section["Pooling"]?.Trim().ToLowerInvariant() switch
            {
                null or "" or "mean" => Pooling.Mean,
                "cls" => Pooling.Cls,
                _ => throw Wrong(section, "Pooling", "It may be mean or cls: the card of the model tells."),
            },
            section["Normalize"]?.Trim().ToLowerInvariant() switch
            {
                null or "" or "true" => true,
                "false" => false,
                _ => throw Wrong(section, "Normalize", "It may be true or false."),
            },
            Number(section, "MaxTokens", FewestTokens, MostTokens) ?? 512);
    }

    private static double? WeightOf(IConfigurationSection section)
    {
        if (string.IsNullOrWhiteSpace(section["Weight"]))
        {
            return null;
        }

        return double.TryParse(section["Weight"], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) && weight <= MostWeight
            ? weight
            : throw Wrong(section, "Weight", $"It is a number from 0 to {MostWeight}; 1 is what the built-in vectors count.");
    }

    private static int? DimensionsOf(IConfigurationSection section) => Number(section, nameof(Dimensions), 1, MostDimensions);

    private static int? Number(IConfigurationSection section, string name, int from, int to)
    {
        if (string.IsNullOrWhiteSpace(section[name]))
        {
            return null;
        }

        return int.TryParse(section[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to
            ? number
            : throw Wrong(section, name, $"It is a whole number from {from} to {to}.");
    }

    private static SettingException Wrong(IConfigurationSection section, string name, string may) =>
        new($"{Section}:{name}", $"{Section}:{name} is \"{section[name]}\". {may}");
}
