using System.Globalization;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBot.Core.Articles;
using ChatBot.Web;

namespace ChatBot.Teams;

/// <summary>Makes the app package for Teams: a zip of the manifest, its texts in other languages and two icons.</summary>
/// <param name="folder">Where <c>manifest.json</c> and the files that it names are.</param>
internal sealed class TeamsPackage(string folder, TeamsSettings settings, IArticleStore store, StarterQuestions starters)
{
    private const string ManifestFile = "manifest.json";
    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    // The same settings and articles make the same bytes.
    private static readonly DateTimeOffset EntryTime = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the package; a file of that name is replaced once the new one is whole.</summary>
    /// <exception cref="FileNotFoundException">A file that the manifest names is missing.</exception>
    /// <exception cref="InvalidDataException">A file is not JSON.</exception>
    public async Task WriteAsync(string file, CancellationToken cancellationToken)
    {
        var manifest = await ReadAsync(ManifestFile, cancellationToken);
        TeamsManifest.Fill(manifest, settings);
        var list = TeamsManifest.EmptyStarters(manifest);
        list?.Add(await QuestionsAsync(manifest["localizationInfo"]?["defaultLanguageTag"], cancellationToken));
        var unfinished = file + ".part";
        await using (var zip = ZipFile.Open(unfinished, ZipArchiveMode.Create))
        {
            await AddAsync(zip, ManifestFile, JsonSerializer.SerializeToUtf8Bytes(manifest, Format), cancellationToken);
            foreach (var language in manifest["localizationInfo"]?["additionalLanguages"]?.AsArray() ?? [])
            {
                var name = language!["file"]!.GetValue<string>();
                var texts = await ReadAsync(name, cancellationToken);
                list?.Translate(texts, await QuestionsAsync(language["languageTag"], cancellationToken));
                await AddAsync(zip, name, JsonSerializer.SerializeToUtf8Bytes(texts, Format), cancellationToken);
            }

            foreach (var icon in manifest["icons"]?.AsObject() ?? [])
            {
                var name = icon.Value!.GetValue<string>();
                await AddAsync(zip, name, await File.ReadAllBytesAsync(Path.Combine(folder, name), cancellationToken), cancellationToken);
            }
        }

        File.Move(unfinished, file, overwrite: true);
    }

    private async Task<IReadOnlyList<string>> QuestionsAsync(JsonNode? language, CancellationToken cancellationToken)
    {
        var newest = await store.ListAsync(0, StarterQuestions.Count, cancellationToken);
        var culture = CultureInfo.GetCultureInfo(language?.GetValue<string>() ?? string.Empty);
        return await starters.AboutAsync(newest, PageTexts.In(culture), cancellationToken);
    }

    private async Task<JsonObject> ReadAsync(string name, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, name);
        try
        {
            return JsonNode.Parse(await File.ReadAllTextAsync(path, cancellationToken)) as JsonObject
                ?? throw new InvalidDataException($"{path} is no JSON object.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{path} is not JSON: {exception.Message}", exception);
        }
    }

    private static async Task AddAsync(ZipArchive zip, string name, byte[] content, CancellationToken cancellationToken)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = EntryTime;
        await using var stream = await entry.OpenAsync(cancellationToken);
        await stream.WriteAsync(content, cancellationToken);
    }
}
