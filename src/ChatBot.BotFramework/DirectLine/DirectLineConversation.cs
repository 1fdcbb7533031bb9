using System.Globalization;
using System.Text.Json;
using System.Threading.Channels;

namespace ChatBot.BotFramework;

/// <summary>One Direct Line conversation: its last activities, for polling and reconnecting clients, and the socket of a connected one.</summary>
internal sealed class DirectLineConversation
{
    private const int MaxActivities = 500;

    // A client that does not read so many frames is gone, or reconnects with its watermark.
    private const int MaxUnreadFrames = 1000;

    private readonly Lock gate = new();
    private readonly Queue<JsonElement> activities;
    private long next;
    private long firstStored;
    private long nextToStore;
    private Channel<byte[]>? socket;

    /// <summary>A new conversation.</summary>
    public DirectLineConversation(string id, string userId, DateTimeOffset now) =>
        (Id, UserId, LastUsed, activities) = (id, userId, now, new());

    /// <summary>A conversation that was stored, with its activities in order.</summary>
    public DirectLineConversation(string id, StoredConversation stored, IEnumerable<JsonElement> kept)
        : this(id, stored.UserId, stored.LastUsed)
    {
        activities = new(kept);
        next = nextToStore = stored.Next;
        firstStored = stored.First;
    }

    public string Id { get; }

    public string UserId { get; }

    /// <summary>One save at a time, so that a later state never gives way to an earlier one.</summary>
    public SemaphoreSlim Saving { get; } = new(1);

    /// <summary>When something last came, went or was asked for.</summary>
    public DateTimeOffset LastUsed { get; set; }

    public bool IsConnected
    {
        get
        {
            lock (gate)
            {
                return socket is not null;
            }
        }
    }

    /// <summary>Gives <paramref name="activity"/> its id and adds it, if <paramref name="accept"/> says so; nothing else is added while that runs.</summary>
    /// <returns>False when it was not accepted.</returns>
    public bool TryAppend(Activity activity, Func<bool> accept)
    {
        lock (gate)
        {
            activity.Id = string.Create(CultureInfo.InvariantCulture, $"{Id}|{next:D7}");
            var sent = ForClient(activity);
            if (!accept())
            {
                return false;
            }

            activities.Enqueue(sent);
            next++;
            if (activities.Count > MaxActivities)
            {
                activities.Dequeue();
            }

            Push(sent);
            return true;
        }
    }

    /// <summary>Shows <paramref name="activity"/> to a connected client only; it is not kept.</summary>
    public void Show(Activity activity)
    {
        lock (gate)
        {
            Push(ForClient(activity));
        }
    }

    /// <summary>The activities from number <paramref name="watermark"/> on, as far as they are kept.</summary>
    public ActivitySet Read(long watermark)
    {
        lock (gate)
        {
            return Since(watermark);
        }
    }

    /// <summary>Opens the conversation's socket, in place of one that may be open: frames to send, at first what came after <paramref name="watermark"/>. They end when another takes its place.</summary>
    public Channel<byte[]> Connect(long watermark)
    {
        var opened = Channel.CreateBounded<byte[]>(MaxUnreadFrames);
        lock (gate)
        {
            socket?.Writer.TryComplete();
            socket = opened;
            if (Since(watermark) is { Activities.Count: > 0 } missed)
            {
                opened.Writer.TryWrite(JsonSerializer.SerializeToUtf8Bytes(missed, ActivityJson.Options));
            }
        }

        return opened;
    }

    public void Disconnect(Channel<byte[]> closed)
    {
        lock (gate)
        {
            if (socket == closed)
            {
                socket = null;
            }
        }
    }

    /// <summary>What to store now: the state, the activities that are not stored yet by number, and the numbers of stored ones that are no longer kept.</summary>
    public (StoredConversation State, IReadOnlyList<(long Number, JsonElement Activity)> Added, IReadOnlyList<long> Dropped) GetChanges()
    {
        lock (gate)
        {
            var first = next - activities.Count;
            var skipped = (int)Math.Clamp(nextToStore - first, 0, activities.Count);
            var added = activities.Skip(skipped).Select((activity, i) => (first + skipped + i, activity)).ToList();
            var dropped = Enumerable.Range(0, (int)(Math.Min(first, nextToStore) - firstStored)).Select(i => firstStored + i).ToList();
            return (new(UserId, first, next, LastUsed), added, dropped);
        }
    }

    /// <summary>Says that <paramref name="state"/> and its activities are stored now.</summary>
    public void MarkStored(StoredConversation state)
    {
        lock (gate)
        {
            (firstStored, nextToStore) = (state.First, state.Next);
        }
    }

    private ActivitySet Since(long watermark)
    {
        var kept = next - activities.Count;
        return new([.. activities.Skip((int)Math.Clamp(watermark - kept, 0, activities.Count))], Watermark);
    }

    private string Watermark => next.ToString(CultureInfo.InvariantCulture);

    private void Push(JsonElement activity)
    {
        var frame = JsonSerializer.SerializeToUtf8Bytes(new ActivitySet([activity], Watermark), ActivityJson.Options);
        if (socket?.Writer.TryWrite(frame) is false)
        {
            socket.Writer.TryComplete();
        }
    }

    // The service URL is the bot's own affair.
    private static JsonElement ForClient(Activity activity)
    {
        var copy = activity.ShallowCopy();
        copy.ServiceUrl = null;
        return JsonSerializer.SerializeToElement(copy, ActivityJson.Options);
    }
}
