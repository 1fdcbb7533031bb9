using System.Collections.Concurrent;
using System.Text.Json;

namespace ChatBot.BotFramework;

/// <summary>State that ends with the process.</summary>
public sealed class MemoryStorage : IStorage
{
    private readonly ConcurrentDictionary<string, JsonElement> values = new();

    public Task<IReadOnlyDictionary<string, JsonElement>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken = default)
    {
        var found = new Dictionary<string, JsonElement>();
        foreach (var key in keys)
        {
            if (values.TryGetValue(key, out var value))
            {
                found[key] = value;
            }
        }

        return Task.FromResult<IReadOnlyDictionary<string, JsonElement>>(found);
    }

    public Task WriteAsync(IReadOnlyDictionary<string, JsonElement> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, value) in changes)
        {
            values[key] = value;
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys)
        {
            values.TryRemove(key, out _);
        }

        return Task.CompletedTask;
    }
}
