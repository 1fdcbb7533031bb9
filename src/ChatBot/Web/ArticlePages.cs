using System.Globalization;
using ChatBot.Core.Articles;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ChatBot.Web;

/// <summary>The pages that show articles: the reader and the list.</summary>
internal sealed class ArticlePages(IArticleStore store, ContentSecurityPolicy policy)
{
    private const int ArticlesOnPage = 100;

    /// <summary>Lists the articles, newest first.</summary>
    /// <param name="page">From 1; what is less is taken for 1.</param>
    public async Task<IResult> ListAsync(HttpContext context, int page, CancellationToken cancellationToken)
    {
        var number = Math.Clamp(page, 1, int.MaxValue / ArticlesOnPage);
        var articles = await store.ListAsync((number - 1) * ArticlesOnPage, ArticlesOnPage + 1, cancellationToken);
        return new RazorComponentResult<ArticleListPage>(new
        {
            View = Open(context),
            Articles = articles.Take(ArticlesOnPage).ToArray(),
            Page = number,
            HasNext = articles.Count > ArticlesOnPage,
        });
    }

    /// <summary>Shows an article.</summary>
    /// <param name="id">Null or empty: there is no such article.</param>
    /// <param name="revision">A number from 1; null for the current one.</param>
    /// <param name="quote">The words to mark, see <see cref="QuotedWords"/>.</param>
    public async Task<IResult> ShowAsync(HttpContext context, string? id, string? revision, string? quote, CancellationToken cancellationToken)
    {
        var found = string.IsNullOrEmpty(id) ? null : revision switch
        {
            null => await store.FindAsync(id, null, cancellationToken),
            _ when int.TryParse(revision, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => await store.FindAsync(id, number, cancellationToken),
            _ => null,
        };
        return found is null
            ? new RazorComponentResult<NotFoundPage>(new { View = Open(context) }) { StatusCode = StatusCodes.Status404NotFound }
            : new RazorComponentResult<ReaderPage>(new
            {
                View = Open(context),
                Revision = found,
                Quoted = QuotedWords.Parse(quote),
                IsBesideChat = context.Request.Headers["Sec-Fetch-Dest"] == "iframe",
            });
    }

    private PageView Open(HttpContext context)
    {
        ContentSecurityPolicy.Protect(context.Response, policy.Reading);
        context.Response.Headers.Vary = PageView.Vary;
        return PageView.Of(context.Request);
    }
}
