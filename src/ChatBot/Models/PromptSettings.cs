using ChatBot.Core.Prompts;
using ChatBot.Settings;

namespace ChatBot.Models;

/// <summary>The settings under <c>Prompts</c>: what the chat model is told to do with a question.</summary>
/// <param name="Answer">The prompt that answers.</param>
/// <param name="Tenants">The prompts that answer readers of a tenant in its place, by the tenant's id.</param>
internal sealed record PromptSettings(Prompt Answer, IReadOnlyDictionary<string, Prompt> Tenants)
{
    private const string Section = "Prompts";
    private const string Default = "answer";

    /// <summary>Reads the settings and the prompts that they name.</summary>
    /// <param name="root">The folder with the prompts' folders.</param>
    /// <exception cref="SettingException">A setting names no prompt, or one that cannot be used.</exception>
    /// <exception cref="PromptException">Nothing is set, and the prompt that ships cannot be used.</exception>
    public static PromptSettings Read(IConfiguration configuration, string root)
    {
        var section = configuration.GetSection(Section);
        return new(
            string.IsNullOrWhiteSpace(section[nameof(Answer)]) ? AnswerPrompt.Load(Path.Combine(root, Default)) : Load(section.GetSection(nameof(Answer)), root),
            section.GetSection(nameof(Tenants)).GetChildren().ToDictionary(tenant => tenant.Key, tenant => Load(tenant, root)));
    }

    private static Prompt Load(IConfigurationSection setting, string root)
    {
        var folder = string.IsNullOrWhiteSpace(setting.Value) ? null : Path.Combine(root, setting.Value);
        if (!Directory.Exists(folder))
        {
            var names = new DirectoryInfo(root) is { Exists: true } all ? all.GetDirectories().Select(one => one.Name).Order(StringComparer.Ordinal).ToArray() : [];
            throw new SettingException(
                setting.Path,
                $"{setting.Path} is \"{setting.Value}\". It is the folder of a prompt that answers: its full path, or its name in {root}, which has {string.Join(", ", names)}.");
        }

        try
        {
            return AnswerPrompt.Load(folder);
        }
        catch (PromptException failure)
        {
            throw new SettingException(setting.Path, $"{setting.Path}: {failure.Message}");
        }
    }
}
