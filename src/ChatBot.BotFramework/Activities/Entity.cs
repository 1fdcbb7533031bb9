using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBot.BotFramework;

/// <summary>Metadata on an activity: any JSON object with a <c>type</c>. Use <see cref="Create{T}"/> and <see cref="TryGetAs{T}"/> for a typed view.</summary>
public sealed class Entity
{
    public string? Type { get; set; }

    /// <summary>Every field but <c>type</c>, as it came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>The entity that has the same JSON as <paramref name="value"/>.</summary>
    public static Entity Create<T>(T value) =>
        JsonSerializer.SerializeToElement(value, ActivityJson.Options).Deserialize<Entity>(ActivityJson.Options)
        ?? throw new ArgumentException("An entity is a JSON object.", nameof(value));

    /// <summary>This entity read as <typeparamref name="T"/>; null when its JSON has another shape.</summary>
    public T? TryGetAs<T>()
        where T : class
    {
        try
        {
            return JsonSerializer.SerializeToElement(this, ActivityJson.Options).Deserialize<T>(ActivityJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
