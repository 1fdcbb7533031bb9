namespace ChatBot.Settings;

/// <summary>Where settings, articles, prompts and pages are read from.</summary>
public static class ContentRoot
{
    /// <summary>The current folder when it holds an <c>appsettings.json</c>, else the program's own folder.</summary>
    public static string Find() =>
        File.Exists(Path.Combine(Environment.CurrentDirectory, "appsettings.json")) ? Environment.CurrentDirectory : AppContext.BaseDirectory;
}
