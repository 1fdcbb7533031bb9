using System.Globalization;
using ChatBot.Core.Articles;
using ChatBot.Core.Language;
using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Prompts.Cases;

/// <summary>An article of a case file.</summary>
internal sealed record CaseArticle(string Name, IReadOnlyList<Passage> Passages);

/// <summary>Reads the evidence of cases: articles of the file, their paragraphs (<c>name#2</c>), or paragraphs written out.</summary>
internal static class CaseEvidence
{
    private const string Inline = "inline";

    /// <summary>The section <c>articles</c>: names to articles.</summary>
    public static IReadOnlyDictionary<string, CaseArticle> ReadArticles(YamlMap? articles) =>
        articles?.Keys.ToDictionary(name => name, name => ReadArticle(name, articles.Map(name)!)) ?? [];

    /// <summary>The evidence of a case, in its order.</summary>
    public static IReadOnlyList<Evidence> Read(YamlMap map, IReadOnlyDictionary<string, CaseArticle> articles)
    {
        var passages = new List<Passage>();
        foreach (var item in map.Items("evidence"))
        {
            passages.AddRange(item.Map is { } written
                ? [Written(written, passages.Count + 1)]
                : Named(item.Text!, articles) ?? throw map.Wrong("evidence", $"there is no evidence \"{item.Text}\". {Known(articles)}"));
        }

        return [.. passages.Select((passage, place) => new Evidence(passage, 1.0 / (place + 1)))];
    }

    /// <summary>The piece of evidence that a reference names: <c>name#2</c>, or <c>#1</c> for the case's first. Null when it has no such.</summary>
    public static Passage? Find(string reference, IReadOnlyList<Evidence> evidence)
    {
        if (Split(reference) is not { Number: { } number, Name: var name })
        {
            return null;
        }

        return name.Length == 0
            ? evidence.ElementAtOrDefault(number - 1)?.Passage
            : evidence.Select(one => one.Passage).FirstOrDefault(passage => passage.ArticleId == name && passage.Paragraph == number);
    }

    private static CaseArticle ReadArticle(string name, YamlMap article)
    {
        article.Only("An article", "title", "date", "url", "language", "paragraphs");
        var (title, date, language) = (article.Required("title"), Date(article), article.Text("language"));
        var paragraphs = article.Items("paragraphs").Select((item, index) =>
        {
            item.Map?.Only("A paragraph", "heading", "text");
            return (Heading: item.Map?.Text("heading"), Text: item.Text ?? item.Map!.Required("text"), Number: index + 1);
        }).ToList();
        if (paragraphs.Count == 0)
        {
            throw article.Wrong("paragraphs", $"the article {name} has no paragraphs.");
        }

        language ??= LanguageDetector.Detect(paragraphs[0].Text, Languages.German);
        return new(name, [.. paragraphs.Select(one =>
            new Passage(name, 1, one.Number, title, one.Heading, one.Text.Trim(), date, article.Text("url"), language))]);
    }

    private static Passage Written(YamlMap map, int number)
    {
        map.Only("A paragraph", "title", "heading", "date", "language", "text");
        var text = map.Required("text").Trim();
        return new(
            Inline, 1, number, map.Text("title") ?? "News", map.Text("heading"), text, Date(map), null,
            map.Text("language") ?? LanguageDetector.Detect(text, Languages.German));
    }

    private static IReadOnlyList<Passage>? Named(string reference, IReadOnlyDictionary<string, CaseArticle> articles)
    {
        if (Split(reference) is not { } split || !articles.TryGetValue(split.Name, out var article))
        {
            return null;
        }

        return split.Number is not { } number ? article.Passages
            : article.Passages.ElementAtOrDefault(number - 1) is { } passage ? [passage]
            : null;
    }

    private static (string Name, int? Number)? Split(string reference)
    {
        var mark = reference.LastIndexOf('#');
        if (mark < 0)
        {
            return (reference, null);
        }

        return int.TryParse(reference.AsSpan(mark + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? (reference[..mark], number)
            : null;
    }

    private static PartialDate? Date(YamlMap map) => map.Text("date") is not { } text ? null
        : PartialDate.TryParse(text, out var date) ? date
        : throw map.Wrong("date", "\"date\" is YYYY, YYYY-MM or YYYY-MM-DD.");

    private static string Known(IReadOnlyDictionary<string, CaseArticle> articles) => articles.Count == 0
        ? "Write a paragraph out with \"text\", or name an article under \"articles\"."
        : $"There is: {string.Join(", ", articles.Values.Select(article => $"{article.Name}#1 to #{article.Passages.Count}"))}.";
}
