using ChatBot.BotFramework;
using ChatBot.Conversations;

namespace ChatBot.Bot;

/// <summary>Registers the bot.</summary>
public static class ArticleBotServices
{
    /// <summary>Adds the bot on the Bot Framework protocol. An <see cref="AnswerQuestion"/>, the collection's topics and the engine's stores are added elsewhere.</summary>
    /// <param name="dataFolder">Keeps the key that conversations of the page are opened with, unless a secret is set.</param>
    public static IServiceCollection AddArticleBot(this IServiceCollection services, IConfiguration configuration, string dataFolder)
    {
        if (string.IsNullOrWhiteSpace(configuration[$"{DirectLineOptions.Section}:{nameof(DirectLineOptions.Secret)}"]))
        {
            services.PostConfigure<DirectLineOptions>(options => options.TokenKey = TokenKeyFile.ReadOrCreate(dataFolder));
        }

        return services
            .AddSingleton<IStorage, StateStorage>()
            .AddBotFramework(configuration)
            .AddBot<ArticleBot>()
            .AddSingleton<ReaderLinks>()
            .AddSingleton<AnswerMessage>()
            .AddSingleton<ReaderFeedback>()
            .AddSingleton(ConversationSettings.Read(configuration))
            .AddSingleton<ConversationMemory>()
            .AddHostedService<ForgetfulService>();
    }

    /// <summary>Maps the protocol's addresses, and lets the bot speak when a turn fails.</summary>
    public static void MapArticleBot(this IEndpointRouteBuilder endpoints)
    {
        var services = endpoints.ServiceProvider;
        // A wrong setting stops the start, not the first answer.
        services.GetRequiredService<ReaderLinks>();
        services.GetRequiredService<CloudAdapter>().OnTurnError = ArticleBot.TellOfFailureAsync;
        endpoints.MapBotFramework();
    }
}
