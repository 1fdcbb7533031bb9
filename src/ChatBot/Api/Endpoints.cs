using Microsoft.AspNetCore.Http.HttpResults;

namespace ChatBot.Api;

/// <summary>The routes <c>POST /api/ask</c> and <c>POST /api/search</c>.</summary>
internal static class Endpoints
{
    /// <summary>Adds what the routes and the commands call.</summary>
    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options => JsonFormat.Configure(options.SerializerOptions));
        return services.AddSingleton<AskApi>().AddSingleton<SearchApi>();
    }

    /// <summary>Maps the routes. A body that is no question gets problem details that say what is wrong with it: 400, 413 or 415.</summary>
    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/ask", (QuestionBody body, AskApi api, CancellationToken cancellationToken) =>
            RespondAsync(body, question => api.AskJsonAsync(question, cancellationToken)));
        routes.MapPost("/api/search", (QuestionBody body, SearchApi api, CancellationToken cancellationToken) =>
            RespondAsync(body, question => api.SearchJsonAsync(question, cancellationToken)));
    }

    private static async Task<Results<Ok<TResult>, ProblemHttpResult>> RespondAsync<TResult>(
        QuestionBody body, Func<QuestionJson, Task<TResult>> respond) =>
        body.Question is { } question ? TypedResults.Ok(await respond(question)) : body.Problem!;
}
