using System.Collections.Concurrent;

namespace ChatBot.BotFramework;

/// <summary>The Direct Line conversations there are. Those unused for long are forgotten, and the longest unused when there are too many.</summary>
internal sealed class DirectLineConversations(TimeProvider time)
{
    private const int MaxConversations = 10_000;
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private readonly ConcurrentDictionary<string, DirectLineConversation> conversations = new();

    /// <summary>The conversation; null when there is none of this id, or none any more.</summary>
    public DirectLineConversation? Find(string id)
    {
        if (!conversations.TryGetValue(id, out var conversation))
            return null;

        conversation.LastUsed = time.GetUtcNow();
        return conversation;
    }

    /// <summary>The conversation of this id, made when there is none.</summary>
    public (DirectLineConversation Conversation, bool IsNew) GetOrAdd(string id, string userId)
    {
        if (Find(id) is { } existing)
            return (existing, false);

        Forget();
        var made = new DirectLineConversation(id, userId) { LastUsed = time.GetUtcNow() };
        var kept = conversations.GetOrAdd(id, made);
        return (kept, ReferenceEquals(kept, made));
    }

    private void Forget()
    {
        var oldest = time.GetUtcNow() - Lifetime;
        foreach (var conversation in conversations.Values.Where(conversation => conversation.LastUsed < oldest && !conversation.IsConnected))
            conversations.TryRemove(conversation.Id, out _);

        while (conversations.Count >= MaxConversations && conversations.Values.MinBy(conversation => conversation.LastUsed) is { } unused)
            conversations.TryRemove(unused.Id, out _);
    }
}
