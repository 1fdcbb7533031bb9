using System.Text.Json.Nodes;

namespace ChatBot.BotFramework;

/// <summary>Web Chat: fields of channelData.</summary>
internal sealed class WebChatStreamFormat : IStreamFormat
{
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
