using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace ChatBot.BotFramework;

/// <summary>
/// Keeps Direct Line conversations in an <see cref="IStorage"/>: <c>directline/{id}</c> is a conversation's state, <c>directline/{id}/{n}</c>
/// its n-th activity, and <c>directline/index/{xx}</c> names the conversations whose id begins with these two digits, since a storage lists no keys.
/// </summary>
internal sealed partial class DirectLineStore(IStorage storage, ILogger<DirectLineStore> logger)
{
    private const int IndexParts = 256;

    /// <returns>Every stored conversation and when it was last used, as the index knows it.</returns>
    public async Task<Dictionary<string, DateTimeOffset>> ReadIndexAsync(CancellationToken cancellationToken)
    {
        var parts = await storage.ReadAsync([.. Enumerable.Range(0, IndexParts).Select(part => IndexKey(part.ToString("x2", CultureInfo.InvariantCulture)))], cancellationToken);
        return parts.Values
            .SelectMany(part => part.Deserialize<Dictionary<string, DateTimeOffset>>(ActivityJson.Options) ?? [])
            .ToDictionary();
    }

    /// <summary>Writes parts of the index, each by its two digits with all conversations in it.</summary>
    public Task WriteIndexAsync(IReadOnlyDictionary<string, Dictionary<string, DateTimeOffset>> parts) =>
        TryAsync(() => storage.WriteAsync(parts.ToDictionary(part => IndexKey(part.Key), part => ToJson(part.Value))));

    /// <returns>The conversation; null when it is not stored.</returns>
    public async Task<DirectLineConversation?> LoadAsync(string id, CancellationToken cancellationToken)
    {
        var state = await storage.ReadAsync([Key(id)], cancellationToken);
        if (!state.TryGetValue(Key(id), out var json) || json.Deserialize<StoredConversation>(ActivityJson.Options) is not { } stored)
        {
            return null;
        }

        var keys = Numbers(stored).Select(number => Key(id, number)).ToList();
        var activities = await storage.ReadAsync(keys, cancellationToken);
        return new DirectLineConversation(id, stored, keys.Where(activities.ContainsKey).Select(key => activities[key]));
    }

    /// <summary>Stores what changed since the last time.</summary>
    public async Task SaveAsync(DirectLineConversation conversation)
    {
        await conversation.Saving.WaitAsync();
        try
        {
            var (state, added, dropped) = conversation.GetChanges();
            var changes = added.ToDictionary(item => Key(conversation.Id, item.Number), item => item.Activity);
            changes[Key(conversation.Id)] = ToJson(state);
            if (!await TryAsync(() => storage.WriteAsync(changes)))
            {
                return;
            }

            conversation.MarkStored(state);
            if (dropped.Count > 0)
            {
                await TryAsync(() => storage.DeleteAsync([.. dropped.Select(number => Key(conversation.Id, number))]));
            }
        }
        finally
        {
            conversation.Saving.Release();
        }
    }

    public async Task DeleteAsync(string id, CancellationToken cancellationToken)
    {
        var state = await storage.ReadAsync([Key(id)], cancellationToken);
        var activities = state.TryGetValue(Key(id), out var json) && json.Deserialize<StoredConversation>(ActivityJson.Options) is { } stored
            ? Numbers(stored).Select(number => Key(id, number))
            : [];
        await storage.DeleteAsync([Key(id), .. activities], cancellationToken);
    }

    // When a disk is full the conversation goes on in memory, and what was not stored is tried again with what comes next.
    private async Task<bool> TryAsync(Func<Task> write)
    {
        try
        {
            await write();
            return true;
        }
        catch (Exception error)
        {
            Log.NotStored(logger, error);
            return false;
        }
    }

    private static IEnumerable<long> Numbers(StoredConversation stored)
    {
        for (var number = stored.First; number < stored.Next; number++)
        {
            yield return number;
        }
    }

    private static JsonElement ToJson<T>(T value) => JsonSerializer.SerializeToElement(value, ActivityJson.Options);

    private static string IndexKey(string part) => $"directline/index/{part}";

    private static string Key(string id) => $"directline/{id}";

    private static string Key(string id, long number) => string.Create(CultureInfo.InvariantCulture, $"directline/{id}/{number}");

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "A Direct Line conversation could not be stored; it goes on in memory")]
        public static partial void NotStored(ILogger logger, Exception error);
    }
}
