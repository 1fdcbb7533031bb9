using Microsoft.AspNetCore.Http.Features;

namespace ChatBot.Web;

/// <summary>The pages: the chat at <c>/</c> and, for frames on other sites, at <c>/embed</c>; the articles at <c>/articles</c>; and what they load.</summary>
public static class WebPages
{
    /// <summary>Adds what the pages need. The store of the articles and the settings of Direct Line are added elsewhere.</summary>
    public static IServiceCollection AddWebPages(this IServiceCollection services)
    {
        services.AddRazorComponents();
        return services
            .AddSingleton<ContentSecurityPolicy>()
            .AddSingleton<StarterQuestions>()
            .AddSingleton<ChatPages>()
            .AddSingleton<ArticlePages>();
    }

    /// <summary>Maps the pages and their scripts and styles.</summary>
    public static void MapWebPages(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapStaticAssets();
        var pages = endpoints.MapGroup("").WithPageAssets(endpoints);
        pages.MapGet("/", (HttpContext context, ChatPages chat, CancellationToken cancellationToken) =>
            chat.ShowAsync(context, isFramed: false, cancellationToken));
        pages.MapGet("/embed", (HttpContext context, ChatPages chat, CancellationToken cancellationToken) =>
            chat.ShowAsync(context, isFramed: true, cancellationToken));
        pages.MapGet("/articles", (
            HttpContext context, ArticlePages articles, string? id, string? rev, string? quote, int? page, CancellationToken cancellationToken) =>
            id is null
                ? articles.ListAsync(context, page ?? 1, cancellationToken)
                : articles.ShowAsync(context, id, rev, quote, cancellationToken));
        pages.MapGet("/articles/{**id}", (
            HttpContext context, ArticlePages articles, string? rev, string? quote, CancellationToken cancellationToken) =>
        {
            var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
            return articles.ShowAsync(context, ArticleLink.IdIn(target), rev, quote, cancellationToken);
        });
    }
}
