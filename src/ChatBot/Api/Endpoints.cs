using Microsoft.AspNetCore.Http.HttpResults;

namespace ChatBot.Api;

/// <summary>The routes <c>POST /api/ask</c> and <c>POST /api/search</c>.</summary>
public static class Endpoints
{
    /// <summary>Adds what the routes and the commands call.</summary>
    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options => JsonFormat.Configure(options.SerializerOptions));
        return services.AddSingleton<AskApi>().AddSingleton<SearchApi>();
    }

    /// <summary>Maps the routes. A body without a question, or with a wrong language or number, is a 400 that says so.</summary>
    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/ask", async Task<Results<Ok<AnswerJson>, ProblemHttpResult>> (
            QuestionJson question, AskApi api, CancellationToken cancellationToken) =>
            Wrong(question) is { } reason ? Refused(reason) : TypedResults.Ok(await api.AskJsonAsync(question, cancellationToken)));
        routes.MapPost("/api/search", async Task<Results<Ok<SearchJson>, ProblemHttpResult>> (
            QuestionJson question, SearchApi api, CancellationToken cancellationToken) =>
            Wrong(question) is { } reason ? Refused(reason) : TypedResults.Ok(await api.SearchJsonAsync(question, cancellationToken)));
    }

    private static string? Wrong(QuestionJson question) => question switch
    {
        { Question: null } => "The body needs a \"question\".",
        { Language: not (null or "de" or "en") } => "\"language\" is \"de\" or \"en\".",
        { Top: not (null or (>= 1 and <= SearchApi.MostTop)) } => "\"top\" is a whole number from 1 to 100.",
        _ => null,
    };

    private static ProblemHttpResult Refused(string reason) => TypedResults.Problem(reason, statusCode: StatusCodes.Status400BadRequest);
}
