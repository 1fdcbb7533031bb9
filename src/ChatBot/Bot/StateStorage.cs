using System.Text.Json;
using ChatBot.BotFramework;
using ChatBot.Core.Conversations;

namespace ChatBot.Bot;

/// <summary>The protocol's state in the engine of the program, so that conversations survive a restart.</summary>
public sealed class StateStorage(IStateStore store) : IStorage
{
    public async Task<IReadOnlyDictionary<string, JsonElement>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken = default) =>
        (await store.ReadAsync(keys, cancellationToken)).ToDictionary(item => item.Key, item => JsonElement.Parse(item.Value));

    public Task WriteAsync(IReadOnlyDictionary<string, JsonElement> changes, CancellationToken cancellationToken = default) =>
        store.WriteAsync(changes.ToDictionary(item => item.Key, item => item.Value.GetRawText()), cancellationToken);

    public Task DeleteAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken = default) =>
        store.DeleteAsync(keys, cancellationToken);
}
