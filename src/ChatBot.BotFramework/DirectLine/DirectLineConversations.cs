using System.Collections.Concurrent;

namespace ChatBot.BotFramework;

/// <summary>The Direct Line conversations there are: all in the store, those in use in memory. One that is unused for a day ends, and the longest unused when there are too many.</summary>
internal sealed class DirectLineConversations(DirectLineStore store, TimeProvider time) : IDisposable
{
    private const int MaxConversations = 10_000;
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);
    private static readonly TimeSpan MemoryLifetime = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<string, DirectLineConversation> inUse = new();
    private readonly SemaphoreSlim changing = new(1);
    private Dictionary<string, DateTimeOffset>? index;

    /// <summary>The conversation; null when there is none of this id, or none any more.</summary>
    public async Task<DirectLineConversation?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (TryUse(id) is { } conversation)
        {
            return conversation;
        }

        await changing.WaitAsync(cancellationToken);
        try
        {
            return await LoadAsync(id, cancellationToken);
        }
        finally
        {
            changing.Release();
        }
    }

    /// <summary>The conversation of this id, made when there is none.</summary>
    public async Task<(DirectLineConversation Conversation, bool IsNew)> GetOrAddAsync(string id, string userId, CancellationToken cancellationToken)
    {
        await changing.WaitAsync(cancellationToken);
        try
        {
            if (await LoadAsync(id, cancellationToken) is { } existing)
            {
                return (existing, false);
            }

            var known = await ReadIndexAsync(cancellationToken);
            var made = new DirectLineConversation(id, userId, time.GetUtcNow());
            inUse[id] = made;
            known[id] = made.LastUsed;
            await store.SaveAsync(made);
            await WriteIndexAsync(known, [PartOf(id)]);
            if (known.Count > MaxConversations)
            {
                await EndAsync(LongestUnused(known, known.Count - MaxConversations), known, cancellationToken);
            }

            return (made, true);
        }
        finally
        {
            changing.Release();
        }
    }

    /// <summary>Stores what was added to <paramref name="conversation"/>.</summary>
    public Task SaveAsync(DirectLineConversation conversation) => store.SaveAsync(conversation);

    /// <summary>Ends conversations that are unused for long, and leaves to the store alone those that are unused for a while.</summary>
    public async Task TidyAsync(CancellationToken cancellationToken)
    {
        await changing.WaitAsync(cancellationToken);
        try
        {
            var (known, now) = (await ReadIndexAsync(cancellationToken), time.GetUtcNow());
            foreach (var conversation in inUse.Values)
            {
                if (conversation.IsConnected)
                {
                    conversation.LastUsed = now;
                }

                known[conversation.Id] = conversation.LastUsed;
            }

            await EndAsync([.. known.Where(entry => entry.Value < now - Lifetime).Select(entry => entry.Key)], known, cancellationToken);
            await WriteIndexAsync(known, [.. inUse.Keys.Select(PartOf).Distinct()]);
            foreach (var conversation in inUse.Values.Where(conversation => conversation.LastUsed < now - MemoryLifetime))
            {
                inUse.TryRemove(conversation.Id, out _);
            }
        }
        finally
        {
            changing.Release();
        }
    }

    public void Dispose() => changing.Dispose();

    private DirectLineConversation? TryUse(string id)
    {
        if (!inUse.TryGetValue(id, out var conversation) || HasEnded(conversation))
        {
            return null;
        }

        conversation.LastUsed = time.GetUtcNow();
        return conversation;
    }

    private async Task<DirectLineConversation?> LoadAsync(string id, CancellationToken cancellationToken)
    {
        if (TryUse(id) is { } present)
        {
            return present;
        }

        var known = await ReadIndexAsync(cancellationToken);
        if (!known.ContainsKey(id) || await store.LoadAsync(id, cancellationToken) is not { } stored)
        {
            return null;
        }

        if (HasEnded(stored))
        {
            await EndAsync([id], known, cancellationToken);
            return null;
        }

        inUse[id] = stored;
        return TryUse(id);
    }

    private bool HasEnded(DirectLineConversation conversation) => conversation.LastUsed < time.GetUtcNow() - Lifetime && !conversation.IsConnected;

    private async Task<Dictionary<string, DateTimeOffset>> ReadIndexAsync(CancellationToken cancellationToken) =>
        index ??= await store.ReadIndexAsync(cancellationToken);

    private async Task EndAsync(IReadOnlyList<string> ids, Dictionary<string, DateTimeOffset> known, CancellationToken cancellationToken)
    {
        foreach (var id in ids)
        {
            inUse.TryRemove(id, out _);
            known.Remove(id);
            await store.DeleteAsync(id, cancellationToken);
        }

        await WriteIndexAsync(known, [.. ids.Select(PartOf).Distinct()]);
    }

    private Task WriteIndexAsync(Dictionary<string, DateTimeOffset> known, IReadOnlyCollection<string> parts)
    {
        var written = parts.ToDictionary(part => part, _ => new Dictionary<string, DateTimeOffset>());
        foreach (var (id, lastUsed) in known)
        {
            if (written.TryGetValue(PartOf(id), out var part))
            {
                part[id] = lastUsed;
            }
        }

        return store.WriteIndexAsync(written);
    }

    private static IReadOnlyList<string> LongestUnused(Dictionary<string, DateTimeOffset> known, int count) =>
        [.. known.OrderBy(entry => entry.Value).Take(count).Select(entry => entry.Key)];

    private static string PartOf(string id) => id[..2];
}
