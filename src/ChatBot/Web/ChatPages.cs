using ChatBot.Core.Articles;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ChatBot.Web;

/// <summary>The page with the chat, whole and for a frame on another site.</summary>
internal sealed class ChatPages(IArticleStore store, StarterQuestions starters, ContentSecurityPolicy policy)
{
    private const int ArticlesBesideChat = 12;

    public async Task<IResult> ShowAsync(HttpContext context, bool isFramed, CancellationToken cancellationToken)
    {
        var view = PageView.Of(context.Request);
        var newest = await store.ListAsync(0, ArticlesBesideChat, cancellationToken);
        var nonce = ContentSecurityPolicy.NewNonce();
        ContentSecurityPolicy.Protect(context.Response, policy.Chatting(nonce));
        context.Response.Headers.Vary = PageView.Vary;
        return new RazorComponentResult<ChatPage>(new
        {
            View = view,
            IsFramed = isFramed,
            Nonce = nonce,
            Starters = await starters.AboutAsync(newest, view.Texts, cancellationToken),
            Articles = newest,
            Count = await store.CountAsync(cancellationToken),
        });
    }
}
