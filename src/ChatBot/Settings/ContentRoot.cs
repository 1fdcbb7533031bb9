namespace ChatBot.Settings;

/// <summary>Where settings, articles, prompts and pages are read from.</summary>
public static class ContentRoot
{
    /// <summary>The current folder when it holds an <c>appsettings.json</c>, else the program's own folder.</summary>
    public static string Find() =>
        File.Exists(Path.Combine(Environment.CurrentDirectory, "appsettings.json")) ? Environment.CurrentDirectory : AppContext.BaseDirectory;

    /// <summary>A folder that ships with the program and may be replaced: the content root's own, else the one beside the program.</summary>
    public static string Folder(string contentRoot, string name)
    {
        var own = Path.Combine(contentRoot, name);
        return Directory.Exists(own) ? own : Path.Combine(AppContext.BaseDirectory, name);
    }
}
