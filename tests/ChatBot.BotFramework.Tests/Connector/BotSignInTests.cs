using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBot.BotFramework.Tests;

public sealed class BotSignInTests : IDisposable
{
    private readonly RSA channelKey = RSA.Create(2048);
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public async Task A_multi_tenant_bot_signs_in_with_its_password_once_and_shows_the_token_with_each_reply()
    {
        var login = new LoginServer();
        var tokens = await ReplyAsync(login, replies: 3);

        Assert.Equal(["Bearer token-1", "Bearer token-1", "Bearer token-1"], tokens);
        var (url, form) = Assert.Single(login.Requests);
        Assert.Equal("https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token", url);
        Assert.Contains($"client_id={LocalIssuer.AppId}", form, StringComparison.Ordinal);
        Assert.Contains("client_secret=not a real one", form, StringComparison.Ordinal);
        Assert.Contains("https://api.botframework.com/.default", form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_single_tenant_bot_signs_in_with_its_own_tenant()
    {
        var login = new LoginServer();
        await ReplyAsync(login, replies: 1, ("MicrosoftAppType", "SingleTenant"));

        Assert.Equal($"https://login.microsoftonline.com/{LocalIssuer.OwnTenant}/oauth2/v2.0/token", Assert.Single(login.Requests).Url);
    }

    [Fact]
    public async Task Another_cloud_has_its_own_authority_and_scope()
    {
        var login = new LoginServer();
        await ReplyAsync(
            login,
            replies: 1,
            ("ToChannelFromBotLoginUrl", "https://login.example.com/tenant"),
            ("ToChannelFromBotOAuthScope", "https://api.example.com/.default"));

        var (url, form) = Assert.Single(login.Requests);
        Assert.StartsWith("https://login.example.com/tenant/", url, StringComparison.Ordinal);
        Assert.Contains("https://api.example.com/.default", form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cloud_of_the_US_government_is_one_setting()
    {
        var login = new LoginServer();
        await ReplyAsync(
            login,
            replies: 1,
            ("ChannelService", "https://botframework.azure.us"),
            // The question comes from the tests' issuer, which signs as the public cloud's.
            ("ToBotFromChannelTokenIssuer", "https://api.botframework.com"));

        var (url, form) = Assert.Single(login.Requests);
        Assert.StartsWith("https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us/", url, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("https://api.botframework.us/.default", form, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bot.pfx", "a password")]
    [InlineData("bot.pfx", "")]
    [InlineData("bot.pem", "")]
    [InlineData("bot.pem", "a password")]
    public async Task A_bot_signs_in_with_a_certificate_from_a_file(string file, string password)
    {
        var login = new LoginServer();
        var path = WriteCertificate(file, password);

        var tokens = await ReplyAsync(
            login,
            replies: 1,
            ("MicrosoftAppPassword", ""),
            ("MicrosoftAppCertificatePath", path),
            ("MicrosoftAppCertificatePassword", password));

        Assert.Equal(["Bearer token-1"], tokens);
        Assert.Contains("client_assertion=", Assert.Single(login.Requests).Form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_managed_identity_signs_in_without_any_secret()
    {
        var login = new LoginServer();
        var tokens = await ReplyAsync(login, replies: 2, ("MicrosoftAppType", "UserAssignedMSI"), ("MicrosoftAppPassword", ""));

        Assert.Equal(2, tokens.Count);
        Assert.Single(tokens.Distinct());
        Assert.StartsWith("Bearer token-", tokens[0], StringComparison.Ordinal);
        Assert.Contains(login.Requests, request => request.Url.Contains(LocalIssuer.AppId, StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_the_sign_in_fails_nothing_is_sent_and_the_log_says_what_to_check_without_the_secret()
    {
        await using var issuer = await LocalIssuer.StartAsync();
        issuer.Publish("channel", "key", channelKey, "emulator");
        await using var channel = await FakeChannel.StartAsync();
        var failed = new TaskCompletionSource<Exception>();
        await using var host = await StartAsync(new LoginServer(HttpStatusCode.Unauthorized), issuer, DelegateBot.Echo);
        host.Adapter.OnTurnError = (_, error) => Task.FromResult(failed.TrySetResult(error));

        using var response = await host.PostAsync(channel.Activity(), $"Bearer {Token.OfChannel("key", channel.ServiceUrl).Sign(channelKey)}");
        var error = await failed.Task.WaitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.IsType<ErrorResponseException>(error);
        Assert.Contains("Check MicrosoftAppId", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("not a real one", error.ToString(), StringComparison.Ordinal);
        Assert.False(channel.HasMore);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("http://localhost:9/")]
    public async Task No_token_goes_where_no_authenticated_activity_came_from(string elsewhere)
    {
        var login = new LoginServer();
        await using var issuer = await LocalIssuer.StartAsync();
        issuer.Publish("channel", "key", channelKey, "emulator");
        await using var channel = await FakeChannel.StartAsync();
        await using var host = await StartAsync(login, issuer, DelegateBot.Echo);
        var token = $"Bearer {Token.OfChannel("key", channel.ServiceUrl).Sign(channelKey)}";
        var activity = channel.Activity();
        activity["serviceUrl"] = elsewhere;

        using var otherPlace = await host.PostAsync(activity, token);
        using var noToken = await host.PostAsync(channel.Activity());
        await host.StopAsync();

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized), (otherPlace.StatusCode, noToken.StatusCode));
        Assert.Empty(login.Requests);
        Assert.False(channel.HasMore);
        Assert.Empty(host.Log.Errors);
    }

    public void Dispose()
    {
        channelKey.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <returns>The Authorization of each reply.</returns>
    private async Task<IReadOnlyList<string>> ReplyAsync(LoginServer login, int replies, params (string Name, string Value)[] settings)
    {
        await using var issuer = await LocalIssuer.StartAsync();
        issuer.Publish("channel", "key", channelKey, "emulator");
        await using var channel = await FakeChannel.StartAsync();
        await using var host = await StartAsync(login, issuer, DelegateBot.Echo, settings);

        var authorizations = new List<string>();
        for (var i = 0; i < replies; i++)
        {
            using var response = await host.PostAsync(channel.Activity(), $"Bearer {Token.OfChannel("key", channel.ServiceUrl).Sign(channelKey)}");
            Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
            authorizations.Add((await channel.NextAsync()).Authorization);
        }

        return authorizations;
    }

    private static Task<BotHost> StartAsync(LoginServer login, LocalIssuer issuer, IBot bot, params (string Name, string Value)[] settings) =>
        BotHost.StartAsync(
            services =>
            {
                login.Register(services);
                services.AddSingleton(bot);
            },
            [.. issuer.Settings, .. settings]);

    private string WriteCertificate(string file, string password)
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var path = Path.Combine(folder, file);
        if (file.EndsWith(".pfx", StringComparison.Ordinal))
        {
            File.WriteAllBytes(path, certificate.Export(X509ContentType.Pfx, password));
            return path;
        }

        var pbe = new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000);
        var keyPem = password.Length > 0 ? key.ExportEncryptedPkcs8PrivateKeyPem(password, pbe) : key.ExportPkcs8PrivateKeyPem();
        File.WriteAllText(path, certificate.ExportCertificatePem() + "\n" + keyPem);
        return path;
    }
}
