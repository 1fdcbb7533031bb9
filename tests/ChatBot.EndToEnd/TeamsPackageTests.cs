using System.IO.Compression;
using System.Text.Json;
using Json.Schema;

namespace ChatBot.EndToEnd;

public sealed class TeamsPackageTests : IDisposable
{
    private const string AppId = "0b1f8b6e-6c5d-4f0a-9d0e-3d5b8f1f2a77";

    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task The_package_has_what_Teams_wants_at_its_root()
    {
        using var package = await PackageAsync();

        Assert.Equal(["color.png", "de.json", "manifest.json", "outline.png"], package.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
        Assert.Equal((192, 192), PictureSize(package, "color.png"));
        Assert.Equal((32, 32), PictureSize(package, "outline.png"));
    }

    [Fact]
    public async Task The_manifest_names_the_deployment()
    {
        using var package = await PackageAsync();
        var manifest = Json(package, "manifest.json");

        Assert.Equal("1.30", manifest.GetProperty("manifestVersion").GetString());
        Assert.Equal(AppId, manifest.GetProperty("id").GetString());
        Assert.Equal(AppId, manifest.GetProperty("bots")[0].GetProperty("botId").GetString());
        Assert.Equal("chat.example.com", manifest.GetProperty("validDomains")[0].GetString());
        Assert.Equal("https://example.com/privacy", manifest.GetProperty("developer").GetProperty("privacyUrl").GetString());
        Assert.DoesNotContain("{{", manifest.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--Articles:Folder=")]
    public async Task The_manifest_keeps_to_the_schema(string setting)
    {
        var schema = JsonSchema.FromText(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "teams-manifest.schema.json"), TestContext.Current.CancellationToken));
        using var package = await PackageAsync(setting.Length == 0 ? Harbour.WriteTo(folder) : setting);

        var result = schema.Evaluate(Json(package, "manifest.json"), new EvaluationOptions { OutputFormat = OutputFormat.List });

        Assert.Empty((result.Details ?? []).SelectMany(place => (place.Errors ?? new Dictionary<string, string>()).Select(error => $"{place.InstanceLocation}: {error.Value}")));
        Assert.True(result.IsValid);
    }

    [Fact]
    public async Task Personal_chats_start_with_questions_about_the_collection_in_English_and_German()
    {
        using var package = await PackageAsync(Harbour.WriteTo(folder));
        var lists = Json(package, "manifest.json").GetProperty("bots")[0].GetProperty("commandLists").EnumerateArray().ToList();
        var place = lists.FindIndex(list => list.GetProperty("scopes")[0].GetString() == "personal");
        var commands = lists[place].GetProperty("commands").EnumerateArray().ToList();
        var german = Json(package, "de.json");

        Assert.Equal(["What does it say about “Kritik”?"], commands.Select(command => command.GetProperty("prompt").GetString()));
        Assert.All(commands, command => Assert.Equal("prompt", command.GetProperty("type").GetString()));
        Assert.Equal("Was steht da zu „Kritik“?", german.GetProperty($"bots[0].commandLists[{place}].commands[0].prompt").GetString());
    }

    [Fact]
    public async Task Names_keep_to_the_lengths_that_Teams_shows()
    {
        using var package = await PackageAsync();
        var manifest = Json(package, "manifest.json");
        var german = Json(package, "de.json");

        foreach (var (part, length, most) in new[] { ("name", "short", 30), ("name", "full", 100), ("description", "short", 80), ("description", "full", 4000) })
        {
            Assert.InRange(manifest.GetProperty(part).GetProperty(length).GetString()!.Length, 1, most);
            Assert.InRange(german.GetProperty($"{part}.{length}").GetString()!.Length, 1, most);
        }
    }

    [Fact]
    public async Task The_same_settings_and_articles_make_the_same_bytes()
    {
        (await PackageAsync()).Dispose();
        var first = await File.ReadAllBytesAsync(PackageFile, TestContext.Current.CancellationToken);
        (await PackageAsync()).Dispose();

        Assert.Equal(first, await File.ReadAllBytesAsync(PackageFile, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Missing_settings_are_named_all_at_once()
    {
        var run = await ProgramRun.StartAsync(folder.Path, "teams", "package", "--data", folder.Path, "--PublicUrl=https://chat.example.com");

        Assert.Equal(1, run.ExitCode);
        string[] missing = ["MicrosoftAppId", "Teams:Developer", "Teams:PrivacyUrl", "Teams:TermsOfUseUrl"];
        Assert.All(missing, name => Assert.Contains(name, run.Error, StringComparison.Ordinal));
        Assert.DoesNotContain("PublicUrl", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(folder.Path, "*.zip"));
    }

    [Theory]
    [InlineData("--MicrosoftAppId=my-bot", "MicrosoftAppId")]
    [InlineData("--PublicUrl=http://chat.example.com", "PublicUrl")]
    [InlineData("--Teams:Developer=A name that is longer than Teams shows it", "Teams:Developer")]
    public async Task A_wrong_setting_is_named_with_what_it_may_be(string argument, string setting)
    {
        var run = await ProgramRun.StartAsync(folder.Path, [.. Arguments(), argument]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(setting, run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private string PackageFile => Path.Combine(folder.Path, "chatbot-teams.zip");

    private async Task<ZipArchive> PackageAsync(params string[] more)
    {
        var run = await ProgramRun.StartAsync(folder.Path, [.. Arguments(), .. more]);
        Assert.True(run.ExitCode == 0, run.Error);
        return await ZipFile.OpenReadAsync(PackageFile, TestContext.Current.CancellationToken);
    }

    private string[] Arguments() =>
    [
        "teams", "package", "--data", Path.Combine(folder.Path, "data"), "--MicrosoftAppId=" + AppId, "--PublicUrl=https://chat.example.com",
        "--Teams:Developer=Example", "--Teams:PrivacyUrl=https://example.com/privacy", "--Teams:TermsOfUseUrl=https://example.com/terms",
    ];

    private static JsonElement Json(ZipArchive package, string name)
    {
        using var stream = package.GetEntry(name)!.Open();
        return JsonDocument.Parse(stream).RootElement;
    }

    // The width and the height stand after the signature and the header's length and name.
    private static (int Width, int Height) PictureSize(ZipArchive package, string name)
    {
        using var stream = package.GetEntry(name)!.Open();
        var header = new byte[24];
        stream.ReadExactly(header);
        return (System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(16)), System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(20)));
    }
}
