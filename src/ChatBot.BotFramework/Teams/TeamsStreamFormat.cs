using System.Text.Json.Nodes;

namespace ChatBot.BotFramework;

/// <summary>Teams: an entity <c>streaminfo</c>, at most one part a second.</summary>
internal sealed class TeamsStreamFormat : IStreamFormat
{
    public bool ShowsInformativeUpdates => true;

    // A typing sign may have come just before.
    public TimeSpan Patience => Pace;

    public TimeSpan Pace { get; } = TimeSpan.FromSeconds(1);

    public TimeSpan? MaxDuration => TeamsLimits.MaxStreamDuration;

    public void Mark(Activity activity, string streamType, string? streamId, int? sequence)
    {
        var info = new JsonObject { ["type"] = "streaminfo", ["streamType"] = streamType };
        if (streamId is not null)
        {
            info["streamId"] = streamId;
        }

        if (sequence is not null)
        {
            info["streamSequence"] = sequence;
        }

        activity.Entities = [.. activity.Entities ?? [], Entity.Create(info)];
    }
}
