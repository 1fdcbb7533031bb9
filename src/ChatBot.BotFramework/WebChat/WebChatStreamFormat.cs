using System.Text.Json.Nodes;

namespace ChatBot.BotFramework;

/// <summary>
/// Web Chat: fields of channelData. Version 4.18 groups the parts by the first one's id, which the others carry as <c>streamId</c>, puts them in
/// order by <c>streamSequence</c>, and shows a typing activity with text as a message, but nothing of an informative one's text.
/// </summary>
internal sealed class WebChatStreamFormat : IStreamFormat
{
    public bool ShowsInformativeUpdates => false;

    public TimeSpan Patience { get; } = TimeSpan.FromMilliseconds(100);

    public TimeSpan Pace { get; } = TimeSpan.FromMilliseconds(200);

    public TimeSpan? MaxDuration => null;

    public void Mark(Activity activity, string streamType, string? streamId, int? sequence)
    {
        var data = activity.ChannelData as JsonObject ?? [];
        data["streamType"] = streamType;
        if (streamId is not null)
        {
            data["streamId"] = streamId;
        }

        if (sequence is not null)
        {
            data["streamSequence"] = sequence;
        }

        activity.ChannelData = data;
    }
}
