using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ChatBot.BotFramework;

/// <summary>Says in the log, once the server listens, what it means when the bot has no app id or no credential.</summary>
internal sealed partial class AuthenticationNotice(
    IOptions<BotFrameworkOptions> options,
    ListeningAddresses addresses,
    ILogger<AuthenticationNotice> logger) : IHostedLifecycleService
{
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        if (options.Value.MicrosoftAppId.Length == 0)
        {
            if (addresses.FindOpenAddress() is { } open)
            {
                Log.Closed(logger, open);
            }
            else
            {
                Log.Anonymous(logger);
            }
        }
        else if (!options.Value.HasCredential)
        {
            Log.NoCredential(logger);
        }

        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "MicrosoftAppId is not set: /api/messages takes activities from anyone on this machine and replies only to service URLs on it")]
        public static partial void Anonymous(ILogger logger);

        [LoggerMessage(LogLevel.Warning, "MicrosoftAppId is not set and the server listens on {Address}, which other machines reach: /api/messages answers 401. Set MicrosoftAppId and MicrosoftAppPassword, or listen on http://localhost")]
        public static partial void Closed(ILogger logger, string address);

        [LoggerMessage(LogLevel.Warning, "MicrosoftAppId is set but neither MicrosoftAppPassword nor MicrosoftAppCertificatePath: the bot cannot sign in, so channels get no replies")]
        public static partial void NoCredential(ILogger logger);
    }
}
