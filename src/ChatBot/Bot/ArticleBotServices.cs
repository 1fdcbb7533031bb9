using ChatBot.BotFramework;

namespace ChatBot.Bot;

/// <summary>Registers the bot.</summary>
public static class ArticleBotServices
{
    /// <summary>Adds the bot on the Bot Framework protocol. An <see cref="AnswerQuestion"/>, the collection's topics and a store for feedback are added elsewhere.</summary>
    public static IServiceCollection AddArticleBot(this IServiceCollection services, IConfiguration configuration) => services
        .AddBotFramework(configuration)
        .AddBot<ArticleBot>()
        .AddSingleton<ReaderLinks>()
        .AddSingleton<AnswerMessage>()
        .AddSingleton<ReaderFeedback>();

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
