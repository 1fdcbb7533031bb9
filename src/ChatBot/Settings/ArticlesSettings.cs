namespace ChatBot.Settings;

/// <summary>The section <c>Articles</c>.</summary>
/// <param name="Folder">The folder that is loaded on start, absolute; null for none.</param>
/// <param name="Watch">Whether changes in the folder are loaded while the program serves.</param>
internal sealed record ArticlesSettings(string? Folder, bool Watch)
{
    /// <summary>Reads the section.</summary>
    /// <param name="contentRoot">What a relative folder is relative to.</param>
    /// <exception cref="SettingException">Watch is neither true nor false.</exception>
    public static ArticlesSettings Read(IConfiguration configuration, string contentRoot)
    {
        var (folder, watch) = (configuration["Articles:Folder"], configuration["Articles:Watch"]);
        return new(
            string.IsNullOrWhiteSpace(folder) ? null : Path.GetFullPath(folder, contentRoot),
            string.IsNullOrWhiteSpace(watch) ? false
                : bool.TryParse(watch, out var value) ? value
                : throw new SettingException("Articles:Watch", $"Articles:Watch is \"{watch}\". It may be true or false."));
    }
}
