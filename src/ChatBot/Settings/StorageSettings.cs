namespace ChatBot.Settings;

/// <summary>The section <c>Storage</c>.</summary>
internal static class StorageSettings
{
    /// <summary>Checks the section.</summary>
    /// <exception cref="SettingException">The engine is unknown.</exception>
    public static void Check(IConfiguration configuration)
    {
        if (configuration["Storage:Engine"] is { Length: > 0 } engine && !engine.Equals("embedded", StringComparison.OrdinalIgnoreCase))
        {
            throw new SettingException("Storage:Engine", $"Storage:Engine is \"{engine}\". It may be embedded (SQLite and Lucene.Net in the data folder).");
        }
    }
}
