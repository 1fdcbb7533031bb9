using ChatBot.BotFramework;

namespace ChatBot.BotLoad;

/// <summary>A bot on this project's library that repeats what it is told, and does nothing else.</summary>
internal sealed class EchoHost : ActivityHandler
{
    /// <summary>Serves on a free port of loopback until cancelled.</summary>
    public static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
        builder.Services.AddBotFramework(builder.Configuration).AddBot<EchoHost>();
        var app = builder.Build();
        app.MapBotFramework();
        await app.RunAsync(cancellationToken);
        return 0;
    }

    protected override Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync("Echo: " + turnContext.Activity.Text, cancellationToken);
}
