using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBot.BotFramework;

/// <summary>Maps the protocol's addresses.</summary>
public static class BotFrameworkEndpointRouteBuilderExtensions
{
    /// <summary>Maps <c>/api/messages</c>, <c>/v3/directline</c> with its WebSocket, and <c>POST /api/webchat/token</c>.</summary>
    public static IEndpointRouteBuilder MapBotFramework(this IEndpointRouteBuilder endpoints)
    {
        var messages = endpoints.ServiceProvider.GetRequiredService<MessagesEndpoint>();
        endpoints.Map("/api/messages", (Func<HttpContext, Task<IResult>>)messages.HandleAsync);
        endpoints.MapWebChatToken();
        endpoints.MapDirectLine();
        return endpoints;
    }

    private static void MapWebChatToken(this IEndpointRouteBuilder endpoints)
    {
        var webChatToken = endpoints.ServiceProvider.GetRequiredService<WebChatTokenEndpoint>();
        var group = endpoints.MapGroup("/api/webchat/token").AddEndpointFilter(AdmitAsync);
        group.MapPost("", webChatToken.Handle);
        group.MapMethods("", [HttpMethods.Options], () => Results.NoContent());
    }

    private static void MapDirectLine(this IEndpointRouteBuilder endpoints)
    {
        var directLine = endpoints.ServiceProvider.GetRequiredService<DirectLineEndpoints>();
        var group = endpoints.MapGroup("/v3/directline").AddEndpointFilter(AdmitAsync).AddEndpointFilter<FailureFilter>();
        group.MapPost("tokens/generate", directLine.GenerateTokenAsync);
        group.MapPost("tokens/refresh", directLine.RefreshTokenAsync);
        group.MapPost("conversations", directLine.StartConversationAsync);
        group.MapGet("conversations/{conversationId}", directLine.ReconnectAsync);
        group.MapGet("conversations/{conversationId}/activities", directLine.GetActivitiesAsync);
        group.MapPost("conversations/{conversationId}/activities", directLine.PostActivityAsync);
        group.MapPost("conversations/{conversationId}/upload", directLine.UploadAsync);
        group.MapGet("conversations/{conversationId}/stream", directLine.StreamAsync);
        group.MapMethods("{**path}", [HttpMethods.Options], () => Results.NoContent());
        group.Map("{**path}", (string? path) => ErrorResults.Error(StatusCodes.Status404NotFound, "NotFound", $"Direct Line has no such address or method: {path}"));
    }

    private static ValueTask<object?> AdmitAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var context = invocation.HttpContext;
        context.Response.Headers.CacheControl = "no-store";
        return context.RequestServices.GetRequiredService<DirectLineOrigins>().Admit(context)
            ? next(invocation)
            : ValueTask.FromResult<object?>(ErrorResults.OtherOrigin());
    }
}
