using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBot.BotFramework.Tests;

public sealed class TeamsAttachmentTests
{
    [Theory]
    [InlineData("msteams", 0)]
    [InlineData("emulator", 2)]
    public async Task A_message_with_text_and_a_card_is_neither_sent_to_Teams_nor_put_in_the_place_of_another(string channelId, int taken)
    {
        var failures = new List<Exception?>();
        var ended = new TaskCompletionSource();
        await using var channel = await FakeChannel.StartAsync();
        await using var host = await BotHost.StartAsync(services => services.AddSingleton<IBot>(
            new DelegateBot(async (turnContext, cancellationToken) =>
            {
                failures.Add(await Record.ExceptionAsync(() => turnContext.SendActivityAsync(Card("Here it is"), cancellationToken)));
                var changed = Card("There it is");
                changed.Id = "sent-1";
                failures.Add(await Record.ExceptionAsync(() => turnContext.UpdateActivityAsync(changed, cancellationToken)));
                await turnContext.SendActivityAsync(Card(null), cancellationToken);
                ended.SetResult();
            })));
        var activity = channel.Activity();
        activity["channelId"] = channelId;

        using var response = await host.PostAsync(activity);
        await ended.Task.WaitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2 - taken, failures.OfType<ArgumentException>().Count(failure => failure.Message.Contains("send two messages", StringComparison.Ordinal)));
        for (var i = 0; i < taken; i++)
        {
            Assert.NotNull((await channel.NextAsync()).Body!["text"]);
        }

        var card = (await channel.NextAsync()).Body!;
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)card["attachments"]![0]!["contentType"]);
        Assert.Null(card["text"]);
    }

    private static Activity Card(string? text) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        Attachments = [new Attachment { ContentType = "application/vnd.microsoft.card.adaptive", Content = new JsonObject { ["type"] = "AdaptiveCard" } }],
    };
}
