using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.SemanticKernel;

namespace ChatBot.Core.Prompts;

/// <summary>A prompt as its author keeps it: a folder with <c>skprompt.txt</c> and <c>config.json</c>, Semantic Kernel's own format.</summary>
public sealed class Prompt
{
    /// <summary>The file with the template.</summary>
    public const string TemplateFile = "skprompt.txt";

    /// <summary>The file with the model's settings and the template's variables.</summary>
    public const string ConfigFile = "config.json";

    private readonly PromptTemplateConfig config;
    private readonly IPromptTemplate template;

    private Prompt(string folder, string hash, PromptTemplateConfig config, IPromptTemplate template)
    {
        Folder = folder;
        Hash = hash;
        this.config = config;
        this.template = template;
        Instructions = new(config.Template);
    }

    /// <summary>Where the files are.</summary>
    public string Folder { get; }

    /// <summary>What tells one version of the prompt from another: the first 12 hexadecimal digits of the SHA-256 of both files.
    /// Line ends do not count, so a checkout on Windows has the same hash.</summary>
    public string Hash { get; }

    /// <summary>What the prompt tells the model.</summary>
    public PromptInstructions Instructions { get; }

    /// <summary>Reads a prompt and checks it.</summary>
    /// <param name="folder">The prompt's folder.</param>
    /// <param name="supplied">The variables that the program gives the prompt. A template with another one that has no default is refused:
    /// the template engine would leave its place empty.</param>
    /// <param name="needed">The variables without which the prompt makes no sense: the template must use each.</param>
    /// <exception cref="PromptException">A file is missing or cannot be read, or the variables do not fit.</exception>
    public static Prompt Load(string folder, IReadOnlyCollection<string> supplied, IReadOnlyCollection<string> needed)
    {
        var text = Read(folder, TemplateFile);
        var json = Read(folder, ConfigFile);
        var config = Parse(folder, json);
        config.Template = text;
        var declared = config.InputVariables.ToList();
        config.InputVariables = [];
        var template = Compile(folder, config);
        var used = config.InputVariables.Select(variable => variable.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        config.InputVariables = declared;
        CheckVariables(folder, declared, used, supplied, needed);
        return new(folder, HashOf(text, json), config, template);
    }

    /// <summary>The prompt as a kernel function that sends itself to the kernel's chat model.</summary>
    public KernelFunction ToFunction(string name)
    {
        config.Name = name;
        return KernelFunctionFactory.CreateFromPrompt(template, config);
    }

    private static string Read(string folder, string file)
    {
        var path = Path.Combine(folder, file);
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new PromptException($"The prompt file {path} cannot be read: {exception.Message}", exception);
        }
    }

    private static PromptTemplateConfig Parse(string folder, string json)
    {
        var path = Path.Combine(folder, ConfigFile);
        PromptTemplateConfig config;
        try
        {
            using var document = JsonDocument.Parse(json);
            config = PromptTemplateConfig.FromJson(json);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            throw new PromptException($"{path} is not a prompt configuration: {exception.Message}", exception);
        }

        if (config.AllowDangerouslySetContent || config.InputVariables.Any(variable => variable.AllowDangerouslySetContent))
        {
            throw new PromptException(
                $"{path} sets allow_dangerously_set_content: remove it, or an article could write messages of its own into the prompt.");
        }

        return config;
    }

    private static IPromptTemplate Compile(string folder, PromptTemplateConfig config)
    {
        try
        {
            return new KernelPromptTemplateFactory().Create(config);
        }
        catch (KernelException exception)
        {
            throw new PromptException($"{Path.Combine(folder, TemplateFile)} is not a template: {exception.Message}", exception);
        }
    }

    private static void CheckVariables(
        string folder, List<InputVariable> declared, HashSet<string> used,
        IReadOnlyCollection<string> supplied, IReadOnlyCollection<string> needed)
    {
        var known = declared.Where(variable => variable.Default is not null).Select(variable => variable.Name).Concat(supplied)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var required = declared.Where(variable => variable.IsRequired).Select(variable => variable.Name).Concat(used);
        if (required.FirstOrDefault(name => !known.Contains(name)) is { } unknown)
        {
            throw new PromptException(
                $"The prompt in {folder} needs the variable {unknown}, which nothing supplies and which has no default in {ConfigFile}. "
                + $"It may use {string.Join(", ", supplied)}.");
        }

        if (needed.FirstOrDefault(name => !used.Contains(name)) is { } missing)
        {
            throw new PromptException($"{Path.Combine(folder, TemplateFile)} does not use {{{{${missing}}}}}, which it must.");
        }
    }

    private static string HashOf(params string[] files)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Join('\0', files.Select(file => file.ReplaceLineEndings("\n"))));
        return Convert.ToHexStringLower(SHA256.HashData(bytes))[..12];
    }
}
