using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace ChatBot.Models;

/// <summary>When a request to a model is sent again: after 408, 429, a failure of the server or of the network, with growing, jittered
/// pauses or after the time that the server names. A server that wants to be left alone for long is not waited for.</summary>
internal static class ModelRetry
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    /// <summary>How often a failed request is sent again.</summary>
    public const int Attempts = 2;

    /// <summary>The retry as an HTTP handler's strategy.</summary>
    public static HttpRetryStrategyOptions Options() => new()
    {
        MaxRetryAttempts = Attempts,
        BackoffType = DelayBackoffType.Exponential,
        Delay = TimeSpan.FromMilliseconds(500),
        UseJitter = true,
        ShouldRetryAfterHeader = true,
        ShouldHandle = arguments => ValueTask.FromResult(
            HttpClientResiliencePredicates.IsTransient(arguments.Outcome) && !WantsToBeLeftAlone(arguments.Outcome.Result)),
    };

    private static bool WantsToBeLeftAlone(HttpResponseMessage? response) => response?.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta > LongestWait,
        { Date: { } date } => date - (response.Headers.Date ?? date) > LongestWait,
        _ => false,
    };
}
