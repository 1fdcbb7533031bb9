using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ChatBot.Core.Prompts.Cases;

/// <summary>A mapping of a YAML file. Whatever is wrong in it is told with file and line.</summary>
internal sealed class YamlMap
{
    private readonly string file;
    private readonly YamlMappingNode node;

    private YamlMap(string file, YamlMappingNode node)
    {
        this.file = file;
        this.node = node;
    }

    /// <summary>The line on which it begins, from 1.</summary>
    public int Line => (int)node.Start.Line;

    /// <summary>Its keys in order.</summary>
    public IEnumerable<string> Keys => node.Children.Keys.Select(key => TextOf(key, "a key"));

    /// <summary>Reads a file that is one mapping.</summary>
    /// <exception cref="PromptException">It cannot be read, is no YAML, or is something else than a mapping.</exception>
    public static YamlMap Load(string file)
    {
        try
        {
            using var reader = new StreamReader(file);
            var stream = new YamlStream();
            stream.Load(reader);
            return stream.Documents is [{ RootNode: YamlMappingNode root }]
                ? new(file, root)
                : throw new PromptException($"{file}, line 1: this is not one YAML mapping.");
        }
        catch (YamlException exception)
        {
            throw new PromptException($"{file}, line {exception.Start.Line}, column {exception.Start.Column}: {exception.Message}", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new PromptException($"The file {file} cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>Refuses keys that nothing reads: a misspelt one would else be ignored without a word.</summary>
    /// <param name="what">What the mapping is, such as "a case".</param>
    public YamlMap Only(string what, params IReadOnlyCollection<string> known)
    {
        foreach (var key in node.Children.Keys)
        {
            if (!known.Contains(TextOf(key, "a key")))
            {
                throw Wrong(key, $"\"{key}\" is unknown. {what} may have: {string.Join(", ", known)}.");
            }
        }

        return this;
    }

    /// <summary>Whether the key is there.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>A text; null when the key is missing.</summary>
    public string? Text(string key) => Find(key) is { } value ? TextOf(value, key) : null;

    /// <summary>A text that must be there and must not be empty.</summary>
    public string Required(string key) => Text(key) is { Length: > 0 } text ? text : throw Wrong(Find(key) ?? node, $"\"{key}\" is missing.");

    /// <summary>A text, or a list of texts; empty when the key is missing.</summary>
    public IReadOnlyList<string> Texts(string key) => Find(key) switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Select(item => TextOf(item, key))],
        var single => [TextOf(single, key)],
    };

    /// <summary>A whole number from 0; null when the key is missing.</summary>
    public int? Count(string key) => Find(key) is not { } value ? null
        : int.TryParse(TextOf(value, key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw Wrong(value, $"\"{key}\" is a whole number.");

    /// <summary>A mapping; null when the key is missing.</summary>
    public YamlMap? Map(string key) => Find(key) switch
    {
        null => null,
        YamlMappingNode map => new(file, map),
        var other => throw Wrong(other, $"\"{key}\" is a mapping of names to values."),
    };

    /// <summary>A list, an item of which is a text or a mapping; a single one counts as a list of one. Empty when the key is missing.</summary>
    public IReadOnlyList<YamlItem> Items(string key) => Find(key) switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Select(item => Item(item, key))],
        var single => [Item(single, key)],
    };

    /// <summary>A list of mappings; empty when the key is missing.</summary>
    public IReadOnlyList<YamlMap> Maps(string key) =>
        [.. Items(key).Select(item => item.Map ?? throw new PromptException($"{file}, line {item.Line}: an item of \"{key}\" is a mapping of names to values."))];

    /// <summary>What is wrong with a value of this mapping.</summary>
    public PromptException Wrong(string key, string message) => Wrong(Find(key) ?? node, message);

    private YamlItem Item(YamlNode item, string key) => item is YamlMappingNode map
        ? new((int)item.Start.Line, null, new(file, map))
        : new((int)item.Start.Line, TextOf(item, key), null);

    private YamlNode? Find(string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    private string TextOf(YamlNode value, string key) =>
        value is YamlScalarNode { Value: { } text } ? text : throw Wrong(value, $"\"{key}\" is a text.");

    private PromptException Wrong(YamlNode at, string message) => new($"{file}, line {at.Start.Line}: {message}");
}

/// <summary>An item of a list: a text or a mapping, the other is null.</summary>
/// <param name="Line">Where it begins, from 1.</param>
internal sealed record YamlItem(int Line, string? Text, YamlMap? Map);
