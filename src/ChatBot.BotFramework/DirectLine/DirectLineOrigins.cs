using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace ChatBot.BotFramework;

/// <summary>Which pages may talk to the bot: its own and those of the allowed origins.</summary>
internal sealed class DirectLineOrigins(IOptions<DirectLineOptions> options, ICorsService cors)
{
    private readonly CorsPolicy policy = new CorsPolicyBuilder([.. options.Value.AllowedOrigins])
        .WithMethods(HttpMethods.Get, HttpMethods.Post)
        .WithHeaders("authorization", "content-type", "x-ms-bot-agent")
        .SetPreflightMaxAge(TimeSpan.FromHours(1))
        .Build();

    /// <summary>True when the request comes from no page at all, from the bot's own, or from one of an allowed origin; that one may then read the response.</summary>
    public bool Admit(HttpContext context)
    {
        var origin = context.Request.Headers.Origin.ToString();
        if (origin.Length == 0 || IsOwn(origin, context.Request))
        {
            return true;
        }

        var result = cors.EvaluatePolicy(context, policy);
        if (!result.IsOriginAllowed)
        {
            return false;
        }

        cors.ApplyResult(result, context.Response);
        return true;
    }

    // Without the scheme, which a proxy in front may change from https to http.
    private static bool IsOwn(string origin, HttpRequest request) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && string.Equals(uri.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);
}
