using ChatBot.Core.Articles;

namespace ChatBot.Web;

/// <summary>Questions that the collection can answer: one about a heading of each of its newest articles, then about their next headings.</summary>
internal sealed class StarterQuestions(IArticleStore store)
{
    /// <summary>How many questions there are at most.</summary>
    public const int Count = 3;

    /// <summary>At most three; none when the collection has no article.</summary>
    /// <param name="newest">The newest articles.</param>
    public async Task<IReadOnlyList<string>> AboutAsync(
        IReadOnlyList<ArticleSummary> newest, PageTexts texts, CancellationToken cancellationToken)
    {
        var articles = new List<string[]>();
        foreach (var summary in newest.Take(Count))
        {
            var revision = await store.FindAsync(summary.Id, summary.Revision, cancellationToken);
            var headings = revision?.Article.Paragraphs.Select(paragraph => paragraph.Heading).OfType<string>().Distinct().ToArray() ?? [];
            articles.Add(headings is [] ? [summary.Title] : headings);
        }

        var byTurns =
            from rank in Enumerable.Range(0, Count)
            from headings in articles
            where rank < headings.Length
            select texts.Format(texts.AskAbout, headings[rank]);
        return byTurns.Distinct().Take(Count).ToArray();
    }
}
