namespace ChatBot.Settings;

/// <summary>A setting that the program cannot start with; the message names it and says what it may be.</summary>
public sealed class SettingException(string setting, string message) : Exception(message)
{
    /// <summary>The setting's full name, such as <c>Chat:Provider</c>.</summary>
    public string Setting { get; } = setting;
}
