using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace ChatBot.Core.Prompts.Running;

/// <summary>What decides what a model replies.</summary>
/// <param name="Model">The model's name.</param>
/// <param name="Settings">Its settings, such as the temperature, as JSON with sorted names and without null; "{}" when there are none.</param>
/// <param name="Messages">What it is sent.</param>
public sealed record ModelCall(string Model, string Settings, IReadOnlyList<PromptMessage> Messages)
{
    /// <summary>The same for the same model, settings and messages, and for no others: the SHA-256 of all three.</summary>
    public string Key { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        JsonSerializer.Serialize(new object[] { Model, Settings, Messages }))));

    /// <summary>The call that a chat service is asked to make.</summary>
    public static ModelCall Of(string model, ChatHistory history, PromptExecutionSettings? settings) => new(
        model,
        settings is null ? "{}" : Sorted(JsonSerializer.SerializeToNode(settings)!)!.ToJsonString(),
        [.. history.Select(message => new PromptMessage(message.Role.Label, message.Content ?? string.Empty))]);

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.Where(pair => pair.Value is not null).OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => KeyValuePair.Create(pair.Key, Sorted(pair.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}

/// <summary>What a model replied.</summary>
/// <param name="Text">All of it.</param>
/// <param name="Finish">Why it ended, as the model's server says: "Stop", "Length"; null when it did not say.</param>
/// <param name="Server">What the server calls itself; null when it says nothing.</param>
public sealed record ModelReply(string Text, string? Finish, string? Server);
