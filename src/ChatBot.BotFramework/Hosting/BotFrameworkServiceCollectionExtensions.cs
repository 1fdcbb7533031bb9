using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ChatBot.BotFramework;

/// <summary>Registers the protocol and the bot.</summary>
public static class BotFrameworkServiceCollectionExtensions
{
    /// <summary>Adds the adapter, authentication, the connector and Direct Line. Settings are read from <paramref name="configuration"/> when the host starts; a wrong one stops it.</summary>
    public static IServiceCollection AddBotFramework(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddCors();

        services.AddSingleton<IConfigureOptions<BotFrameworkOptions>>(new BotFrameworkSettings(configuration));
        services.AddOptions<BotFrameworkOptions>().ValidateOnStart();
        services.AddSingleton<IConfigureOptions<DirectLineOptions>>(new DirectLineSettings(configuration));
        services.AddOptions<DirectLineOptions>().ValidateOnStart();

        services.AddSingleton<ListeningAddresses>();
        services.AddSingleton<InboundAuthentication>();
        services.AddHostedService<AnonymousAccessNotice>();

        services.AddSingleton<TurnQueue>();
        services.AddHostedService(provider => provider.GetRequiredService<TurnQueue>());
        services.AddSingleton(provider => new CloudAdapter(
            provider.GetRequiredService<TurnQueue>(),
            provider.GetRequiredService<IServiceScopeFactory>(),
            provider.GetRequiredService<ILogger<CloudAdapter>>()));
        services.AddSingleton<MessagesEndpoint>();

        services.AddHttpClient(ConnectorClientFactory.AnonymousClient).AddConnectorResilience();
        services.AddSingleton<ConnectorClientFactory>();
        return services.AddDirectLine();
    }

    /// <summary>Makes <typeparamref name="TBot"/> the bot that answers; a new one for each turn, in a scope of its own.</summary>
    public static IServiceCollection AddBot<TBot>(this IServiceCollection services)
        where TBot : class, IBot => services.AddTransient<IBot, TBot>();

    private static IServiceCollection AddDirectLine(this IServiceCollection services) => services
        .AddSingleton<DirectLineTokens>()
        .AddSingleton<DirectLineAuthorization>()
        .AddSingleton<DirectLineOrigins>()
        .AddSingleton<DirectLineConversations>()
        .AddSingleton<DirectLineChannel>()
        .AddSingleton<DirectLineSocket>()
        .AddSingleton<DirectLineEndpoints>()
        .AddSingleton<WebChatTokenEndpoint>();
}
