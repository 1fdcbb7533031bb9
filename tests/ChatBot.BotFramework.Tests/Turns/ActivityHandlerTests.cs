using System.Text.Json.Nodes;

namespace ChatBot.BotFramework.Tests;

public sealed class ActivityHandlerTests
{
    [Theory]
    [InlineData("""{"type":"message"}""", "message")]
    [InlineData("""{"type":"messageUpdate"}""", "messageUpdate")]
    [InlineData("""{"type":"messageDelete"}""", "messageDelete")]
    [InlineData("""{"type":"typing"}""", "typing")]
    [InlineData("""{"type":"event","name":"x"}""", "event")]
    [InlineData("""{"type":"endOfConversation"}""", "end")]
    [InlineData("""{"type":"newType"}""", "unrecognized")]
    [InlineData("""{"type":"installationUpdate","action":"add"}""", "installed")]
    [InlineData("""{"type":"installationUpdate","action":"add-upgrade"}""", "installed")]
    [InlineData("""{"type":"installationUpdate","action":"remove"}""", "uninstalled")]
    [InlineData("""{"type":"installationUpdate"}""", "")]
    [InlineData("""{"type":"messageReaction","reactionsAdded":[{"type":"like"}],"reactionsRemoved":[{"type":"heart"},null]}""", "+like -heart")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{"id":"bot-1"},{"id":"ada"}]}""", "joined bot-1 ada")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{"id":"bot-1"},null]}""", "")]
    [InlineData("""{"type":"conversationUpdate","membersRemoved":[{"id":"ada"}]}""", "left ada")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":null}""", "")]
    public async Task Each_activity_reaches_its_method(string fields, string expected)
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var host = await BotHost.StartAsync(new RecordingHandler());
        var activity = channel.Activity();
        foreach (var (name, value) in JsonNode.Parse(fields)!.AsObject())
        {
            activity[name] = value?.DeepClone();
        }

        activity["deliveryMode"] = "expectReplies";

        using var response = await host.PostAsync(activity);

        var replies = (await BotHost.ReadAsync(response))["activities"]!.AsArray();
        Assert.Equal(expected, string.Join(" ", replies.Select(reply => (string)reply!["text"]!)));
        Assert.Empty(host.Log.Errors);
    }

    private sealed class RecordingHandler : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Say("message", turnContext);

        protected override Task OnMessageUpdateActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Say("messageUpdate", turnContext);

        protected override Task OnMessageDeleteActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Say("messageDelete", turnContext);

        protected override Task OnTypingActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Say("typing", turnContext);

        protected override Task OnEventActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Say("event", turnContext);

        protected override Task OnEndOfConversationActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Say("end", turnContext);

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Say("unrecognized", turnContext);

        protected override Task OnInstallationUpdateAddAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Say("installed", turnContext);

        protected override Task OnInstallationUpdateRemoveAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Say("uninstalled", turnContext);

        protected override Task OnReactionsAddedAsync(IList<MessageReaction> messageReactions, ITurnContext turnContext, CancellationToken cancellationToken) =>
            Say("+" + string.Join(",", messageReactions.Select(reaction => reaction.Type)), turnContext);

        protected override Task OnReactionsRemovedAsync(IList<MessageReaction> messageReactions, ITurnContext turnContext, CancellationToken cancellationToken) =>
            Say("-" + string.Join(",", messageReactions.Select(reaction => reaction.Type)), turnContext);

        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext turnContext, CancellationToken cancellationToken) =>
            Say("joined " + string.Join(" ", membersAdded.Select(member => member.Id)), turnContext);

        protected override Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext turnContext, CancellationToken cancellationToken) =>
            Say("left " + string.Join(" ", membersRemoved.Select(member => member.Id)), turnContext);

        private static Task<ResourceResponse> Say(string text, ITurnContext turnContext) => turnContext.SendActivityAsync(text, TestContext.Current.CancellationToken);
    }
}
