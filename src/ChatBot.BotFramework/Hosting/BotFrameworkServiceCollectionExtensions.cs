using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ChatBot.BotFramework;

/// <summary>Registers the protocol and the bot.</summary>
public static class BotFrameworkServiceCollectionExtensions
{
    /// <summary>Adds the adapter, authentication, the connector and Direct Line. State is kept in memory unless an <see cref="IStorage"/> is registered. Settings are read from <paramref name="configuration"/> when the host starts; a wrong one stops it.</summary>
    public static IServiceCollection AddBotFramework(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddCors();

        services.AddSingleton<IConfigureOptions<BotFrameworkOptions>>(new BotFrameworkSettings(configuration));
        services.AddOptions<BotFrameworkOptions>().ValidateOnStart();
        services.AddSingleton<IConfigureOptions<DirectLineOptions>>(new DirectLineSettings(configuration));
        services.AddOptions<DirectLineOptions>().ValidateOnStart();

        services.AddSingleton<TurnQueue>();
        services.AddHostedService(provider => provider.GetRequiredService<TurnQueue>());
        services.AddSingleton(provider => new CloudAdapter(
            provider.GetRequiredService<TurnQueue>(),
            provider.GetRequiredService<IServiceScopeFactory>(),
            provider.GetRequiredService<ILogger<CloudAdapter>>()));
        services.AddSingleton<MessagesEndpoint>();

        return services.AddInboundAuthentication().AddConnector().AddDirectLine();
    }

    /// <summary>Makes <typeparamref name="TBot"/> the bot that answers; a new one for each turn, in a scope of its own.</summary>
    public static IServiceCollection AddBot<TBot>(this IServiceCollection services)
        where TBot : class, IBot => services.AddTransient<IBot, TBot>();

    private static IServiceCollection AddInboundAuthentication(this IServiceCollection services)
    {
        services.AddHttpClient(BotTokenValidator.MetadataClient, client => client.Timeout = TimeSpan.FromSeconds(30));
        services.AddSingleton<BotTokenValidator>();
        services.AddSingleton<ListeningAddresses>();
        services.AddSingleton<InboundAuthentication>();
        return services.AddHostedService<AuthenticationNotice>();
    }

    private static IServiceCollection AddConnector(this IServiceCollection services)
    {
        services.AddHttpClient(ConnectorClientFactory.LoginClient);
        services.AddSingleton<IBotTokenSource>(provider =>
            provider.GetRequiredService<IOptions<BotFrameworkOptions>>().Value.MicrosoftAppType == MicrosoftAppTypes.UserAssignedMSI
                ? ActivatorUtilities.CreateInstance<ManagedIdentityTokenSource>(provider)
                : ActivatorUtilities.CreateInstance<MsalTokenSource>(provider));
        services.AddTransient<BotTokenHandler>();
        services.AddHttpClient(ConnectorClientFactory.AnonymousClient).AddConnectorResilience();
        services.AddHttpClient(ConnectorClientFactory.AuthenticatedClient).AddHttpMessageHandler<BotTokenHandler>().AddConnectorResilience();
        return services.AddSingleton<TeamsThrottle>().AddSingleton<ConnectorClientFactory>();
    }

    private static IServiceCollection AddDirectLine(this IServiceCollection services)
    {
        services.TryAddSingleton<IStorage, MemoryStorage>();
        services.AddHostedService<DirectLineTidying>();
        services.AddTransient<IStartupFilter, WebSocketsStartupFilter>();
        return services
            .AddSingleton<DirectLineTokens>()
            .AddSingleton<DirectLineAuthorization>()
            .AddSingleton<DirectLineOrigins>()
            .AddSingleton<DirectLineConversations>()
            .AddSingleton<DirectLineChannel>()
            .AddSingleton<DirectLineSocket>()
            .AddSingleton<DirectLineEndpoints>()
            .AddSingleton<DirectLineStore>()
            .AddSingleton<WebChatTokenEndpoint>();
    }
}
