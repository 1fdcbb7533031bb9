using System.Security.Cryptography;

namespace ChatBot.BotFramework.Tests;

/// <summary>One bot and one issuer for all cases of the matrix.</summary>
public sealed class TokenMatrixFixture : IAsyncLifetime
{
    private LocalIssuer? issuer;
    private FakeChannel? channel;
    private BotHost? host;

    internal RSA ChannelKey { get; } = RSA.Create(2048);

    internal RSA EmulatorKey { get; } = RSA.Create(2048);

    internal RSA StrangeKey { get; } = RSA.Create(2048);

    internal FakeChannel Channel => channel!;

    internal BotHost Host => host!;

    public async ValueTask InitializeAsync()
    {
        issuer = await LocalIssuer.StartAsync();
        issuer.Publish("channel", "endorsed", ChannelKey, "msteams", "emulator");
        issuer.Publish("channel", "unendorsed", ChannelKey, endorsements: null);
        issuer.Publish("channel", "endorsed-for-nothing", ChannelKey, []);
        issuer.Publish("channel", "endorsed-for-others", ChannelKey, "msteams", "slack");
        issuer.Publish("emulator", "entra", EmulatorKey, endorsements: null);
        channel = await FakeChannel.StartAsync();
        host = await BotHost.StartAsync(DelegateBot.Silent, issuer.Settings);
    }

    public async ValueTask DisposeAsync()
    {
        await host!.DisposeAsync();
        await channel!.DisposeAsync();
        await issuer!.DisposeAsync();
        ChannelKey.Dispose();
        EmulatorKey.Dispose();
        StrangeKey.Dispose();
    }
}
