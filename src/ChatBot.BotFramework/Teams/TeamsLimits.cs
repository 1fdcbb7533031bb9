using System.Text.Json;

namespace ChatBot.BotFramework;

/// <summary>What Teams takes; more is refused or cut off there without a word.</summary>
public static class TeamsLimits
{
    /// <summary>The size of a message: of its JSON in UTF-16.</summary>
    public const int MaxMessageBytes = 100 * 1024;

    public const int MaxCitations = 10;

    /// <summary>In UTF-16 units, as all lengths here.</summary>
    public const int MaxCitationNameLength = 80;

    public const int MaxCitationAbstractLength = 160;

    public const int MaxKeywords = 3;

    public const int MaxKeywordLength = 28;

    public const int MaxSuggestedActions = 6;

    public const int MaxInformativeLength = 1000;

    /// <summary>How long a streamed message may take from its first activity to its last.</summary>
    public static readonly TimeSpan MaxStreamDuration = TimeSpan.FromMinutes(2);

    /// <summary>How large Teams counts <paramref name="activity"/>, in bytes.</summary>
    public static int SizeOf(Activity activity) => JsonSerializer.Serialize(activity, ActivityJson.Options).Length * sizeof(char);
}
