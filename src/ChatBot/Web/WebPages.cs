using System.Globalization;
using ChatBot.Core.Articles;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace ChatBot.Web;

/// <summary>The pages: the chat at <c>/</c>, the articles at <c>/articles</c>, and what they load.</summary>
public static class WebPages
{
    private const int ArticlesBesideChat = 12;
    private const int ArticlesOnPage = 100;

    /// <summary>Adds what the pages need. An <see cref="IArticleStore"/> is added elsewhere.</summary>
    public static IServiceCollection AddWebPages(this IServiceCollection services)
    {
        services.AddRazorComponents();
        return services.AddSingleton<StarterQuestions>();
    }

    /// <summary>Maps the pages and their scripts and styles.</summary>
    public static void MapWebPages(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapStaticAssets();
        endpoints.MapGet("/", ShowChatAsync);
        endpoints.MapGet("/articles", ShowListAsync);
        endpoints.MapGet("/articles/{**id}", (
            HttpContext context, IArticleStore store, string? rev, string? quote, CancellationToken cancellationToken) =>
        {
            var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
            return ShowArticleAsync(context, store, ArticleLink.IdIn(target), rev, quote, cancellationToken);
        });
    }

    private static async Task<IResult> ShowChatAsync(
        HttpContext context, IArticleStore store, StarterQuestions starters, CancellationToken cancellationToken)
    {
        var texts = Texts(context);
        var newest = await store.ListAsync(0, ArticlesBesideChat, cancellationToken);
        var nonce = ContentSecurityPolicy.NewNonce();
        context.Response.Protect(ContentSecurityPolicy.Chatting(nonce));
        return new RazorComponentResult<ChatPage>(new
        {
            Texts = texts,
            Nonce = nonce,
            Starters = await starters.AboutAsync(newest, texts, cancellationToken),
            Articles = newest,
            Count = await store.CountAsync(cancellationToken),
        });
    }

    private static async Task<IResult> ShowListAsync(
        HttpContext context, IArticleStore store, string? id, string? rev, string? quote, [FromQuery(Name = "page")] int? page,
        CancellationToken cancellationToken)
    {
        if (id is not null)
        {
            return await ShowArticleAsync(context, store, id, rev, quote, cancellationToken);
        }

        var number = Math.Clamp(page ?? 1, 1, int.MaxValue / ArticlesOnPage);
        var articles = await store.ListAsync((number - 1) * ArticlesOnPage, ArticlesOnPage + 1, cancellationToken);
        context.Response.Protect(ContentSecurityPolicy.Reading);
        return new RazorComponentResult<ArticleListPage>(new
        {
            Texts = Texts(context),
            Articles = articles.Take(ArticlesOnPage).ToArray(),
            Page = number,
            HasNext = articles.Count > ArticlesOnPage,
        });
    }

    private static async Task<IResult> ShowArticleAsync(
        HttpContext context, IArticleStore store, string? id, string? rev, string? quote, CancellationToken cancellationToken)
    {
        var revision = string.IsNullOrEmpty(id) ? null : rev switch
        {
            null => await store.FindAsync(id, null, cancellationToken),
            _ when int.TryParse(rev, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => await store.FindAsync(id, number, cancellationToken),
            _ => null,
        };
        context.Response.Protect(ContentSecurityPolicy.Reading);
        return revision is null
            ? new RazorComponentResult<NotFoundPage>(new { Texts = Texts(context) }) { StatusCode = StatusCodes.Status404NotFound }
            : new RazorComponentResult<ReaderPage>(new
            {
                Texts = Texts(context),
                Revision = revision,
                Quoted = QuotedWords.Parse(quote),
                IsBesideChat = context.Request.Headers["Sec-Fetch-Dest"] == "iframe",
            });
    }

    private static PageTexts Texts(HttpContext context)
    {
        context.Response.Headers.Vary = "Accept-Language, Sec-Fetch-Dest";
        return PageTexts.In(PageLanguage.Of(context.Request));
    }
}
