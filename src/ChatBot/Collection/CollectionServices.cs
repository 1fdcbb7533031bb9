using ChatBot.Core.Articles.Ingestion;
using ChatBot.Settings;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace ChatBot.Collection;

/// <summary>Registers the loading of articles.</summary>
internal static class CollectionServices
{
    private const string Ready = "ready";

    /// <summary>Adds <see cref="CollectionLoader"/>, and the service that loads while the program serves.</summary>
    public static IServiceCollection AddCollection(this IServiceCollection services, ArticlesSettings settings)
    {
        services.AddHealthChecks().AddCheck<CollectionService>("articles", tags: [Ready]);
        return services
            .AddSingleton(settings)
            .AddSingleton(TimeProvider.System)
            .AddSingleton<Ingestor>()
            .AddSingleton<CollectionLoader>()
            .AddSingleton<CollectionService>()
            .AddHostedService(provider => provider.GetRequiredService<CollectionService>());
    }

    /// <summary>Maps <c>/health/live</c> (the program runs) and <c>/health/ready</c> (the articles are loaded).</summary>
    public static void MapCollectionHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) });
    }
}
