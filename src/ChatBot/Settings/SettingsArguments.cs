namespace ChatBot.Settings;

/// <summary>Parts settings from commands: <c>--Chat:Provider=openai</c> is a setting, <c>--json</c> an option of a command.</summary>
/// <param name="Settings">The settings, as the command-line configuration provider reads them.</param>
/// <param name="Command">The rest, in order.</param>
internal sealed record SettingsArguments(string[] Settings, string[] Command)
{
    /// <summary>Splits the program's arguments. A setting's name begins with a capital letter; its value follows an equals sign or is the next argument.</summary>
    public static SettingsArguments Split(IReadOnlyList<string> arguments)
    {
        var settings = new List<string>();
        var command = new List<string>();
        for (var i = 0; i < arguments.Count; i++)
        {
            var argument = arguments[i];
            if (!(argument.StartsWith("--", StringComparison.Ordinal) && argument.Length > 2 && char.IsAsciiLetterUpper(argument[2])))
            {
                command.Add(argument);
            }
            else if (argument.Contains('=', StringComparison.Ordinal) || i + 1 == arguments.Count)
            {
                settings.Add(argument.Contains('=', StringComparison.Ordinal) ? argument : argument + "=");
            }
            else
            {
                settings.Add($"{argument}={arguments[++i]}");
            }
        }

        return new([.. settings], [.. command]);
    }

    /// <summary>The names of the settings given, without dashes.</summary>
    public IEnumerable<string> Names => Settings.Select(setting => setting[2..setting.IndexOf('=', StringComparison.Ordinal)]);
}
