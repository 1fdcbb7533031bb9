using ChatBot.Models;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ChatBot;

/// <summary>Says in the log, once the port is open, which models answer and where to click.</summary>
internal sealed partial class StartNotice(
    IHostApplicationLifetime lifetime, IServer server, ChatModelSettings chat, EmbeddingModelSettings embeddings, ILogger<StartNotice> logger) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(() => Log.Started(
            logger, chat, embeddings, string.Join(" or ", server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [])));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Answers: {Chat}. Embeddings: {Embeddings}. Open {Addresses} and ask.")]
        public static partial void Started(ILogger logger, ChatModelSettings chat, EmbeddingModelSettings embeddings, string addresses);
    }
}
