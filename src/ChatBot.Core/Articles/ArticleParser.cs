using ChatBot.Core.Language;

namespace ChatBot.Core.Articles;

/// <summary>Makes an article of a source.</summary>
public static class ArticleParser
{
    private const int LanguageSample = 400;

    /// <summary>Finds what the source does not say: date, title and language; and splits the text into paragraphs under their
    /// headings. The words of a paragraph stay as they are; its line breaks become spaces.</summary>
    public static ParsedArticle Parse(ArticleSource source)
    {
        var line = DateLine.Of(source.Text);
        var problems = new List<ArticleProblem>();
        if (line.Unreadable is { } unreadable)
        {
            problems.Add(new(source.Place, ProblemSeverity.Note,
                $"begins with \"date {unreadable}\", which is no date; the article has none.",
                "Write YYYY, YYYY-MM or YYYY-MM-DD.") { ArticleId = source.Id });
        }

        var blocks = TextBlocks.Of(line.Text);
        var title = ArticleTitle.Given(source.Title);
        var found = ArticleTitle.Of(blocks);
        var repeatsTitle = blocks.Count > 1 && blocks[0].Text == title;
        var body = repeatsTitle || (title is null && found is not null) ? [.. blocks.Skip(1)] : blocks;
        var paragraphs = ArticleOutline.Of(body);
        if (paragraphs.Count == 0)
        {
            problems.Add(new(source.Place, ProblemSeverity.Error, "has no text.", "Give it a text, or take it away.")
            {
                ArticleId = source.Id,
            });
            return new(null, problems);
        }

        title ??= found ?? ArticleTitle.FromSentence(paragraphs[0].Text);
        var language = source.Language ?? LanguageOf(paragraphs);
        return new(new Article(source.Id, title, source.Date ?? line.Date, source.Url, language, paragraphs), problems);
    }

    // A few paragraphs: the first alone may be a byline, or a quotation in another language. Sixty words are enough to tell.
    private static string LanguageOf(IReadOnlyList<Paragraph> paragraphs)
    {
        var sample = string.Join(' ', paragraphs.Take(3).Select(paragraph => paragraph.Text));
        return LanguageDetector.Detect(sample.Length > LanguageSample ? sample[..LanguageSample] : sample, Languages.German);
    }
}

/// <summary>What a source gave.</summary>
/// <param name="Article">Null when the source has no text.</param>
/// <param name="Problems">What its owner should know; empty when all is well.</param>
public sealed record ParsedArticle(Article? Article, IReadOnlyList<ArticleProblem> Problems);
