using System.Globalization;
using ChatBot.Settings;

namespace ChatBot.Models;

/// <summary>Reads a setting that is a time.</summary>
internal static class DurationSetting
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>The setting's value; <paramref name="otherwise"/> when it is not set.</summary>
    /// <exception cref="SettingException">It is no time from above zero to an hour.</exception>
    public static TimeSpan Read(IConfigurationSection section, string name, TimeSpan otherwise) =>
        Read(section, name, otherwise, Hour, "It is a time of up to an hour, such as 00:00:30.");

    /// <summary>As above, for another longest time.</summary>
    /// <param name="may">What the setting may be, for the message.</param>
    public static TimeSpan Read(IConfigurationSection section, string name, TimeSpan otherwise, TimeSpan longest, string may)
    {
        if (string.IsNullOrWhiteSpace(section[name]))
        {
            return otherwise;
        }

        return TimeSpan.TryParseExact(section[name], "c", CultureInfo.InvariantCulture, out var duration)
            && duration > TimeSpan.Zero && duration <= longest
            ? duration
            : throw new SettingException($"{section.Path}:{name}", $"{section.Path}:{name} is \"{section[name]}\". {may}");
    }
}
