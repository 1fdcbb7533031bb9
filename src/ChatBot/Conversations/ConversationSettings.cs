using ChatBot.Models;
using ChatBot.Settings;

namespace ChatBot.Conversations;

/// <summary>The section <c>Conversations</c>.</summary>
/// <param name="Lifetime">How long after its last question a conversation is remembered.</param>
internal sealed record ConversationSettings(TimeSpan Lifetime)
{
    private static readonly TimeSpan Default = TimeSpan.FromHours(8);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    /// <summary>Reads the section.</summary>
    /// <exception cref="SettingException">The lifetime is no time.</exception>
    public static ConversationSettings Read(IConfiguration configuration) => new(DurationSetting.Read(
        configuration.GetSection("Conversations"), nameof(Lifetime), Default, Longest, "It is a time of up to 30 days, such as 08:00:00 or 7.00:00:00."));
}
