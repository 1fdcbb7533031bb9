using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ChatBot.Api;

/// <summary>The body of <c>POST /api/ask</c> and <c>/api/search</c>: a question, or what is wrong with the body.</summary>
/// <param name="Question">Null when there is a problem.</param>
/// <param name="Problem">Null when there is a question.</param>
internal sealed record QuestionBody(QuestionJson? Question, ProblemHttpResult? Problem)
{
    /// <summary>The most bytes that a body may have.</summary>
    public const int MostBytes = 256 * 1024;

    private const string Form = "The body must be a JSON object such as {\"question\":\"Who was there?\"}";

    /// <summary>Reads a request's body; called by the framework.</summary>
    public static async ValueTask<QuestionBody> BindAsync(HttpContext context)
    {
        var request = context.Request;
        if (!request.HasJsonContentType() || request.GetTypedHeaders().ContentType is not { Charset.Value: null or "utf-8" or "UTF-8" })
        {
            return Refused(StatusCodes.Status415UnsupportedMediaType, Form + ", in UTF-8, with the header Content-Type: application/json.");
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = MostBytes;
        }

        try
        {
            var question = await JsonSerializer.DeserializeAsync<QuestionJson>(request.Body, JsonFormat.Options, context.RequestAborted);
            return Wrong(question) is { } reason ? Refused(StatusCodes.Status400BadRequest, reason) : new(question, null);
        }
        catch (JsonException exception)
        {
            return Refused(StatusCodes.Status400BadRequest, Explain(exception));
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Refused(exception.StatusCode, $"The body is longer than {MostBytes} bytes.");
        }
        catch (BadHttpRequestException exception)
        {
            return Refused(exception.StatusCode, $"The body could not be read: {exception.Message}");
        }
    }

    private static string? Wrong(QuestionJson? question) => question switch
    {
        null => Form + ".",
        { Question: null } => "The body needs a \"question\".",
        { Language: not (null or "de" or "en") } => "\"language\" is \"de\" or \"en\".",
        { History: { } history } when history.Any(turn => turn is not { Question: not null, Answer: not null }) =>
            "\"history\" is a list of objects, each with \"question\" and \"answer\".",
        { Top: not (null or (>= 1 and <= SearchApi.MostTop)) } => $"\"top\" is a whole number from 1 to {SearchApi.MostTop}.",
        _ => null,
    };

    private static string Explain(JsonException exception) => exception switch
    {
        { InnerException: JsonException } =>
            $"{Form}; it is not valid JSON at line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}.",
        { Path: ['$', '.', .. var name] } =>
            $"\"{name}\" has a value of the wrong kind: \"id\", \"question\" and \"language\" are strings, \"top\" is a whole number, \"history\" is a list.",
        _ => Form + ".",
    };

    private static QuestionBody Refused(int status, string reason) => new(null, TypedResults.Problem(reason, statusCode: status));
}
