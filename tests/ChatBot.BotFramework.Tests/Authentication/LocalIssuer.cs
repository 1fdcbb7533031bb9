using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Tokens;

namespace ChatBot.BotFramework.Tests;

/// <summary>Stands for the issuers of Azure Bot Service and Entra: serves OpenID metadata and the keys in it.</summary>
internal sealed class LocalIssuer : IAsyncDisposable
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string OwnTenant = "99999999-8888-7777-6666-555555555555";
    public const string ChannelIssuer = "https://api.botframework.com";

    private readonly WebApplication app;
    private readonly Dictionary<string, List<JsonObject>> keys = new() { ["channel"] = [], ["emulator"] = [] };
    private int fetches;

    private LocalIssuer()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Run(context =>
        {
            var parts = context.Request.Path.Value!.Split('/');
            if (parts[2] == "metadata")
            {
                Interlocked.Increment(ref fetches);
            }

            return context.Response.WriteAsJsonAsync(parts[2] == "metadata"
                ? new JsonObject { ["issuer"] = ChannelIssuer, ["jwks_uri"] = $"{app.Urls.First()}/{parts[1]}/keys" }
                : new JsonObject { ["keys"] = new JsonArray([.. keys[parts[1]].Select(key => key.DeepClone())]) });
        });
    }

    /// <summary>How often metadata was asked for.</summary>
    public int Fetches => fetches;

    /// <summary>The settings of a bot that trusts this issuer.</summary>
    public (string Name, string Value)[] Settings =>
    [
        ("MicrosoftAppId", AppId),
        ("MicrosoftAppPassword", "not a real one"),
        ("MicrosoftAppTenantId", OwnTenant),
        ("ToBotFromChannelOpenIdMetadataUrl", $"{app.Urls.First()}/channel/metadata"),
        ("ToBotFromEmulatorOpenIdMetadataUrl", $"{app.Urls.First()}/emulator/metadata"),
    ];

    public static async Task<LocalIssuer> StartAsync()
    {
        var issuer = new LocalIssuer();
        await issuer.app.StartAsync(TestContext.Current.CancellationToken);
        return issuer;
    }

    /// <summary>Publishes the key, for the issuer "channel" or "emulator".</summary>
    /// <param name="endorsements">Null: the field is missing.</param>
    public void Publish(string issuer, string keyId, RSA key, params string[]? endorsements)
    {
        var parameters = key.ExportParameters(includePrivateParameters: false);
        var published = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = keyId,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
        if (endorsements is not null)
        {
            published["endorsements"] = new JsonArray([.. endorsements.Select(endorsement => (JsonNode)endorsement)]);
        }

        keys[issuer].Add(published);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
