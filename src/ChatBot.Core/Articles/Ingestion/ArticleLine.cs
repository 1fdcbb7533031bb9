using System.Text.Json;

namespace ChatBot.Core.Articles.Ingestion;

/// <summary>Reads a line of a .jsonl file: <c>{"id","title"?,"date"?,"url"?,"language"?,"text"}</c>. <c>article</c> stands for a
/// missing <c>title</c>; further members are passed over.</summary>
internal sealed class ArticleLine
{
    /// <summary>The longest id, in characters: it has to fit into an address.</summary>
    private const int MaxId = 500;

    private readonly SourcePlace place;
    private readonly JsonElement members;
    private readonly List<ArticleProblem> problems = [];
    private string? id;

    private ArticleLine(JsonElement members, SourcePlace place)
    {
        this.members = members;
        this.place = place;
    }

    /// <summary>The article of a line, with notes on members that were passed over, or the problem that makes the line useless.</summary>
    public static ReadResult Read(ReadOnlyMemory<byte> line, SourcePlace place)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return new ArticleLine(document.RootElement, place).Read();
        }
        catch (JsonException exception)
        {
            return new(null, new ArticleProblem(
                place, ProblemSeverity.Error, $"is not JSON: wrong at byte {exception.BytePositionInLine + 1}.", "Write one JSON object on each line."));
        }
        catch (InvalidOperationException)
        {
            // GetString reports text that is no Unicode this way: bytes that are not UTF-8, half a surrogate pair.
            return new(null, new ArticleProblem(place, ProblemSeverity.Error, "has text that is not valid UTF-8.", "Save the file as UTF-8."));
        }
    }

    private ReadResult Read()
    {
        if (members.ValueKind != JsonValueKind.Object)
        {
            return Useless("is not a JSON object.", "Write an article as {\"id\": ..., \"text\": ...}.");
        }

        id = Text("id")?.Trim();
        if (string.IsNullOrEmpty(id))
        {
            return Useless("has no \"id\".", "Every article needs an id of its own.");
        }

        if (id.Length > MaxId || id.Any(char.IsControl))
        {
            id = null;
            return Useless($"has an \"id\" that is no id: over {MaxId} characters long, or with control characters.", "Give the article a short id.");
        }

        var text = Text("text");
        return string.IsNullOrWhiteSpace(text)
            ? Useless("has no \"text\".", "Every article needs a text.")
            : new(new ArticleSource(id, text, place) { Title = Title(), Date = Date(), Url = Url(), Language = Language() }, problems);
    }

    private ReadResult Useless(string reason, string remedy)
    {
        problems.Add(new(place, ProblemSeverity.Error, reason, remedy) { ArticleId = id });
        return new(null, problems);
    }

    // An article named as wikis name their pages is written with underscores for spaces.
    private string? Title() => Text("title") ?? Text("article")?.Replace('_', ' ');

    private PartialDate? Date()
    {
        var text = Text("date");
        return string.IsNullOrWhiteSpace(text) ? null
            : PartialDate.TryParse(text.Trim(), out var date) ? date
            : PassedOver<PartialDate?>("date", text, "Write YYYY, YYYY-MM or YYYY-MM-DD.");
    }

    private string? Url()
    {
        var text = Text("url");
        return string.IsNullOrWhiteSpace(text) ? null
            : Uri.TryCreate(text.Trim(), UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps) ? url.AbsoluteUri
            : PassedOver<string>("url", text, "Write an address that begins with http:// or https://.");
    }

    private string? Language()
    {
        var text = Text("language");
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var primary = text.Trim().Split('-', '_')[0].ToLowerInvariant();
        return primary is Core.Language.Languages.German or Core.Language.Languages.English
            ? primary
            : PassedOver<string>("language", text, "Write \"de\" or \"en\".");
    }

    private T? PassedOver<T>(string member, string text, string remedy)
    {
        var shown = text.Length > 60 ? text[..60] + "…" : text;
        problems.Add(new(place, ProblemSeverity.Note, $"has a \"{member}\" that is none (\"{shown}\"); the article goes in without it.", remedy)
        {
            ArticleId = id,
        });
        return default;
    }

    // A number will do: an id is one in many exports, and so is a year.
    private string? Text(string member) =>
        !members.TryGetProperty(member, out var value) ? null
        : value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
}
