using System.Text.Encodings.Web;
using System.Text.Json;
using ChatBot.Core.Articles;
using Microsoft.Data.Sqlite;

namespace ChatBot.Storage.Embedded.Articles;

/// <summary>Articles from rows.</summary>
internal static class ArticleRows
{
    /// <summary>What <see cref="Revision"/> reads, from <c>articles a JOIN revisions r</c>.</summary>
    public const string RevisionColumns =
        "a.id, r.title, r.date, r.url, r.language, r.paragraphs, r.number, r.number = a.revision, a.withdrawn";

    /// <summary>How paragraphs are written: letters as themselves, since no page is made from the file.</summary>
    public static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads <see cref="RevisionColumns"/>.</summary>
    public static ArticleRevision Revision(SqliteDataReader row)
    {
        var paragraphs = JsonSerializer.Deserialize<IReadOnlyList<Paragraph>>(row.GetString(5), Json)!;
        var article = new Article(row.GetString(0), row.GetString(1), Date(row, 2), Text(row, 3), row.GetString(4), paragraphs);
        return new(article, row.GetInt32(6), IsCurrent: row.GetBoolean(7), IsWithdrawn: row.GetBoolean(8));
    }

    /// <summary>Reads <see cref="RevisionColumns"/> and then the sequence number.</summary>
    public static ArticleChange Change(SqliteDataReader row)
    {
        var revision = Revision(row);
        return new(row.GetInt64(9), revision.Article.Id, revision.IsWithdrawn ? null : revision);
    }

    /// <summary>Reads id, revision, title, date, url, language and number of paragraphs.</summary>
    public static ArticleSummary Summary(SqliteDataReader row) =>
        new(row.GetString(0), row.GetInt32(1), row.GetString(2), Date(row, 3), Text(row, 4), row.GetString(5), row.GetInt32(6));

    private static PartialDate? Date(SqliteDataReader row, int column) =>
        PartialDate.TryParse(Text(row, column), out var date) ? date : null;

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
