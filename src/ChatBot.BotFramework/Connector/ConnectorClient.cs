using System.Text.Json;

namespace ChatBot.BotFramework;

/// <summary>Speaks the connector's REST API at one service URL.</summary>
internal sealed class ConnectorClient(HttpClient http, Uri serviceUrl) : IConnectorClient
{
    private readonly string root = serviceUrl.AbsoluteUri.TrimEnd('/');

    public async Task<ResourceResponse> SendToConversationAsync(Activity activity, CancellationToken cancellationToken = default)
    {
        var path = ActivitiesOf(activity.Conversation?.Id);
        if (!string.IsNullOrEmpty(activity.ReplyToId))
        {
            path += "/" + Uri.EscapeDataString(activity.ReplyToId);
        }

        return await SendAsync(HttpMethod.Post, path, activity, cancellationToken);
    }

    public Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Put, $"{ActivitiesOf(activity.Conversation?.Id)}/{Uri.EscapeDataString(activity.Id ?? "")}", activity, cancellationToken);

    public Task DeleteActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Delete, $"{ActivitiesOf(conversationId)}/{Uri.EscapeDataString(activityId)}", activity: null, cancellationToken);

    private static string ActivitiesOf(string? conversationId) => $"/v3/conversations/{Uri.EscapeDataString(conversationId ?? "")}/activities";

    private async Task<ResourceResponse> SendAsync(HttpMethod method, string path, Activity? activity, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, root + path);
        if (activity is not null)
        {
            // The channel gives ids and times, and knows its own address.
            var body = activity.ShallowCopy();
            (body.Id, body.Timestamp, body.ServiceUrl) = (null, null, null);
            request.Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, ActivityJson.Options))
            {
                Headers = { ContentType = new("application/json") { CharSet = "utf-8" } },
            };
        }

        try
        {
            using var response = await http.SendAsync(request, cancellationToken);
            if (!response.IsSuccessStatusCode)
            {
                throw await ReadErrorAsync(response, cancellationToken);
            }

            var resource = await TryReadAsync<ResourceResponse>(response, cancellationToken);
            return new ResourceResponse(resource?.Id ?? "");
        }
        catch (Exception error) when (error is HttpRequestException or TimeoutException or Polly.ExecutionRejectedException)
        {
            throw new ErrorResponseException(statusCode: null, code: null, $"{serviceUrl} cannot be reached: {error.Message}", error);
        }
        catch (BotTokenException error)
        {
            throw new ErrorResponseException(statusCode: null, code: null, error.Message, error);
        }
    }

    private static async Task<ErrorResponseException> ReadErrorAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var error = (await TryReadAsync<ErrorResponse>(response, cancellationToken))?.Error;
        return new ErrorResponseException(response.StatusCode, error?.Code, error?.Message ?? $"The channel answered {(int)response.StatusCode}.");
    }

    // An empty body or a proxy's page instead of JSON: the status says enough.
    private static async Task<T?> TryReadAsync<T>(HttpResponseMessage response, CancellationToken cancellationToken)
        where T : class
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        try
        {
            return JsonSerializer.Deserialize<T>(body, ActivityJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
