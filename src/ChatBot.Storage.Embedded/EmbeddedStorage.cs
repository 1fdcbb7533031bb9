using ChatBot.Core.Articles;
using ChatBot.Core.Conversations;
using ChatBot.Core.Feedback;
using ChatBot.Storage.Embedded.Articles;
using ChatBot.Storage.Embedded.Conversations;
using ChatBot.Storage.Embedded.Feedback;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBot.Storage.Embedded;

/// <summary>Registers the engine that needs no server.</summary>
public static class EmbeddedStorage
{
    /// <summary>Adds <see cref="IArticleStore"/>, <see cref="IFeedbackStore"/> and <see cref="IStateStore"/> on the SQLite file of a data folder.</summary>
    /// <param name="dataFolder">Created, with the file, when the store is first asked for;
    /// that throws <see cref="StoreException"/> when the folder or the file cannot be used.</param>
    public static IServiceCollection AddEmbeddedStorage(this IServiceCollection services, string dataFolder)
    {
        services.AddSingleton(_ => SqliteDatabase.Open(dataFolder));
        services.AddSingleton<IArticleStore, SqliteArticleStore>();
        services.AddSingleton<IFeedbackStore, SqliteFeedbackStore>();
        services.AddSingleton<IStateStore, SqliteStateStore>();
        return services;
    }
}
