using System.Text.Json;
using ChatBot.BotFramework;
using ChatBot.Core.Answers;
using ChatBot.Core.Articles;
using ChatBot.Core.Conversations;

namespace ChatBot.Conversations;

/// <summary>Remembers the last turns of each conversation, in the program's state: for a time after the last question, or until the reader wants them forgotten.</summary>
/// <remarks><c>history/{conversation}</c> holds the turns. <c>histories/{n}</c> lists which conversations there are and when each was last used, in
/// <see cref="Lists"/> lists, so that what is too old is found and forgotten though nobody asks for it again.</remarks>
internal sealed partial class ConversationMemory(
    IStorage storage, ConversationSettings settings, TimeProvider time, ILogger<ConversationMemory> logger) : IDisposable
{
    private const int Lists = 32;

    private readonly SemaphoreSlim gate = new(1);

    /// <summary>The turns of a conversation, oldest first; none when there are none, they are too old, or the store does not answer.</summary>
    public async Task<IReadOnlyList<ConversationTurn>> RecallAsync(Activity asked, CancellationToken cancellationToken)
    {
        try
        {
            var conversation = ConversationOf(asked);
            var found = await storage.ReadAsync([HistoryOf(conversation)], cancellationToken);
            return found.TryGetValue(HistoryOf(conversation), out var value) && value.Deserialize<History>() is { } history && !IsOld(history.Used)
                ? history.Turns
                : [];
        }
        catch (StoreException exception)
        {
            Log.NotRead(logger, exception.Message);
            return [];
        }
    }

    /// <summary>Adds a turn to those that came before it.</summary>
    public Task KeepAsync(Activity asked, IReadOnlyList<ConversationTurn> before, ConversationTurn turn, CancellationToken cancellationToken)
    {
        var conversation = ConversationOf(asked);
        var turns = ConversationHistory.Bounded([.. before, turn]);
        return ChangeAsync(conversation, JsonSerializer.SerializeToElement(new History(turns, time.GetUtcNow())), cancellationToken);
    }

    /// <summary>Forgets a conversation.</summary>
    public Task ForgetAsync(Activity asked, CancellationToken cancellationToken) => ChangeAsync(ConversationOf(asked), null, cancellationToken);

    /// <summary>Forgets the conversations that are too old.</summary>
    public async Task ForgetOldAsync(CancellationToken cancellationToken)
    {
        for (var list = 0; list < Lists; list++)
        {
            await ChangeAsync(list, _ => { }, new Dictionary<string, JsonElement>(), cancellationToken);
        }
    }

    public void Dispose() => gate.Dispose();

    private Task ChangeAsync(string conversation, JsonElement? history, CancellationToken cancellationToken) => ChangeAsync(
        ListOf(conversation),
        used => used[conversation] = history is null ? DateTimeOffset.MinValue : time.GetUtcNow(),
        history is { } value ? new() { [HistoryOf(conversation)] = value } : [],
        cancellationToken);

    /// <summary>Changes a list of conversations and writes what goes with it. What the list has that is too old is forgotten.</summary>
    private async Task ChangeAsync(
        int list, Action<Dictionary<string, DateTimeOffset>> change, Dictionary<string, JsonElement> changes, CancellationToken cancellationToken)
    {
        var key = $"histories/{list}";
        await gate.WaitAsync(cancellationToken);
        try
        {
            var found = await storage.ReadAsync([key], cancellationToken);
            var used = found.TryGetValue(key, out var value) ? value.Deserialize<Dictionary<string, DateTimeOffset>>() ?? [] : [];
            change(used);
            var old = used.Where(one => IsOld(one.Value)).Select(one => one.Key).ToList();
            if (changes.Count == 0 && old.Count == 0)
            {
                return;
            }

            await storage.DeleteAsync([.. old.Select(HistoryOf)], cancellationToken);
            old.ForEach(conversation => used.Remove(conversation));
            changes[key] = JsonSerializer.SerializeToElement(used);
            await storage.WriteAsync(changes, cancellationToken);
        }
        catch (StoreException exception)
        {
            // The reader has the answer; only a follow-up will not be understood.
            Log.NotWritten(logger, exception.Message);
        }
        finally
        {
            gate.Release();
        }
    }

    private bool IsOld(DateTimeOffset used) => time.GetUtcNow() - used > settings.Lifetime;

    private static string ConversationOf(Activity asked) => $"{asked.ChannelId}/{asked.Conversation?.Id}";

    private static string HistoryOf(string conversation) => "history/" + conversation;

    /// <summary>The same list in every process.</summary>
    private static int ListOf(string conversation) => conversation.Aggregate(0, (sum, letter) => ((sum * 31) + letter) & 0xFFFFFF) % Lists;

    /// <param name="Turns">Oldest first.</param>
    /// <param name="Used">When the last of them was.</param>
    private sealed record History(IReadOnlyList<ConversationTurn> Turns, DateTimeOffset Used);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "What was said before is not read, so a follow-up may not be understood: {Reason}")]
        public static partial void NotRead(ILogger logger, string reason);

        [LoggerMessage(LogLevel.Warning, "A turn is not kept, so a follow-up may not be understood: {Reason}")]
        public static partial void NotWritten(ILogger logger, string reason);
    }
}
