using System.Xml.Linq;

namespace ChatBot.Tests;

/// <summary>References point inward: the program to its engines, models and protocol, those to the core, the core to nothing.</summary>
public sealed class ReferenceDirectionTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["ChatBot"] = ["ChatBot.Core", "ChatBot.BotFramework", "ChatBot.Storage.*", "ChatBot.Models.*"],
        ["ChatBot.Storage.*"] = ["ChatBot.Core"],
        ["ChatBot.Models.*"] = ["ChatBot.Core"],
        ["ChatBot.BotFramework"] = [],
        ["ChatBot.Core"] = [],
    };

    public static TheoryData<string> Projects() =>
        [.. Directory.EnumerateFiles(Path.Combine(RepositoryRoot, "src"), "*.csproj", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).OfType<string>()];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_inward(string project)
    {
        var rule = Assert.Single(Allowed, rule => Matches(project, rule.Key));

        Assert.All(References(project), reference => Assert.Contains(rule.Value, allowed => Matches(reference, allowed)));
    }

    [Theory]
    [InlineData("ChatBot.Core", "Microsoft.AspNetCore")]
    [InlineData("ChatBot.Core", "Microsoft.Data.Sqlite")]
    [InlineData("ChatBot.Core", "OpenAI")]
    [InlineData("ChatBot.Core", "Microsoft.ML.OnnxRuntime")]
    public void The_core_knows_no_web_no_engine_and_no_model(string project, string package) =>
        Assert.DoesNotContain(
            Load(project).Descendants().Where(item => item.Name.LocalName is "PackageReference" or "FrameworkReference"),
            item => item.Attribute("Include")!.Value.StartsWith(package, StringComparison.Ordinal));

    private static string RepositoryRoot { get; } = FindRepositoryRoot();

    private static IEnumerable<string> References(string project) =>
        Load(project).Descendants("ProjectReference").Select(item => Path.GetFileNameWithoutExtension(item.Attribute("Include")!.Value.Replace('\\', '/')));

    private static XDocument Load(string project) => XDocument.Load(Path.Combine(RepositoryRoot, "src", project, project + ".csproj"));

    private static bool Matches(string project, string pattern) =>
        pattern.EndsWith('*') ? project.StartsWith(pattern[..^1], StringComparison.Ordinal) : project == pattern;

    private static string FindRepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ChatBot.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("ChatBot.sln stands in no folder above the tests.");
        }

        return folder.FullName;
    }
}
