using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace ChatBot.BotFramework.Tests;

/// <summary>Tokens of channels, from the rules of Azure Bot Service. The activity is from the channel "emulator".</summary>
public sealed class ChannelTokenMatrixTests(TokenMatrixFixture matrix) : IClassFixture<TokenMatrixFixture>
{
    private static readonly Dictionary<string, Func<TokenMatrixFixture, string>> Good = new()
    {
        ["signed with RS256"] = m => Valid(m).Sign(m.ChannelKey),
        ["signed with RS384"] = m => Valid(m).WithHeader("alg", "RS384").Sign(m.ChannelKey),
        ["signed with RS512"] = m => Valid(m).WithHeader("alg", "RS512").Sign(m.ChannelKey),
        ["expired within the clock skew"] = m => Valid(m).With("exp", Token.After(-4)).With("nbf", Token.After(-60)).Sign(m.ChannelKey),
        ["begins within the clock skew"] = m => Valid(m).With("nbf", Token.After(4)).Sign(m.ChannelKey),
        ["without nbf"] = m => Valid(m).Without("nbf").Sign(m.ChannelKey),
        ["claim name in another case"] = m => Valid(m).Without("serviceurl").With("serviceUrl", m.Channel.ServiceUrl).Sign(m.ChannelKey),
        ["several audiences, one of them the bot"] = m => Valid(m).With("aud", new JsonArray("other", LocalIssuer.AppId)).Sign(m.ChannelKey),
    };

    private static readonly Dictionary<string, Func<TokenMatrixFixture, string>> Bad = new()
    {
        ["empty"] = _ => "",
        ["garbage"] = _ => "garbage",
        ["dots"] = _ => "..",
        ["two parts"] = m => Valid(m).Sign(m.ChannelKey).Split('.')[0] + ".e30",
        ["five parts"] = m => Valid(m).Sign(m.ChannelKey) + ".AAAA.AAAA",
        ["header is no JSON"] = _ => Token.Sign("hello", "{}", bytes => bytes),
        ["payload is no JSON"] = m => Token.Sign(Valid(m).Header.ToJsonString(), "hello", bytes => m.ChannelKey.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)),
        ["payload is a list"] = m => Token.Sign(Valid(m).Header.ToJsonString(), "[]", bytes => m.ChannelKey.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)),
        ["not base64"] = _ => "!!!.???.***",
        ["very long"] = _ => new string('a', 20_000) + "." + new string('b', 5000) + ".c",
        ["alg none"] = m => Valid(m).WithHeader("alg", "none").Sign(_ => []),
        ["alg missing"] = m => { var token = Valid(m); token.Header.Remove("alg"); return token.Sign(m.ChannelKey); },
        ["alg HS256 with the public key as secret"] = m => Valid(m).WithHeader("alg", "HS256").Sign(bytes => HMACSHA256.HashData(m.ChannelKey.ExportSubjectPublicKeyInfo(), bytes)),
        ["alg HS256 with the PEM as secret"] = m => Valid(m).WithHeader("alg", "HS256").Sign(bytes => HMACSHA256.HashData(Encoding.ASCII.GetBytes(m.ChannelKey.ExportSubjectPublicKeyInfoPem()), bytes)),
        ["alg PS256"] = m => Valid(m).WithHeader("alg", "PS256").Sign(m.ChannelKey),
        ["alg ES256"] = m => Valid(m).WithHeader("alg", "ES256").Sign(bytes => { using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256); return key.SignData(bytes, HashAlgorithmName.SHA256); }),
        ["signed with another key"] = m => Valid(m).Sign(m.StrangeKey),
        ["not signed"] = m => Valid(m).Sign(_ => []),
        ["changed after signing"] = m => { var parts = Valid(m).Sign(m.ChannelKey).Split('.'); return $"{parts[0]}.{Valid(m).With("name", "x").Sign(m.ChannelKey).Split('.')[1]}.{parts[2]}"; },
        ["own key in the header"] = m => Valid(m).WithHeader("jwk", new JsonObject { ["kty"] = "RSA", ["n"] = "AQAB", ["e"] = "AQAB" }).Sign(m.StrangeKey),
        ["unknown kid"] = m => Valid(m).WithHeader("kid", "nobody").Sign(m.ChannelKey),
        ["no kid"] = m => { var token = Valid(m); token.Header.Remove("kid"); return token.Sign(m.ChannelKey); },
        ["kid is a number"] = m => Valid(m).WithHeader("kid", 7).Sign(m.ChannelKey),
        ["other issuer"] = m => Valid(m).With("iss", "https://api.botframework.example").Sign(m.ChannelKey),
        ["issuer with a slash"] = m => Valid(m).With("iss", LocalIssuer.ChannelIssuer + "/").Sign(m.ChannelKey),
        ["no issuer"] = m => Valid(m).Without("iss").Sign(m.ChannelKey),
        ["issuer is a number"] = m => Valid(m).With("iss", 7).Sign(m.ChannelKey),
        ["for another bot"] = m => Valid(m).With("aud", "other").Sign(m.ChannelKey),
        ["no audience"] = m => Valid(m).Without("aud").Sign(m.ChannelKey),
        ["expired"] = m => Valid(m).With("exp", Token.After(-6)).With("nbf", Token.After(-60)).Sign(m.ChannelKey),
        ["no exp"] = m => Valid(m).Without("exp").Sign(m.ChannelKey),
        ["exp is a word"] = m => Valid(m).With("exp", "tomorrow").Sign(m.ChannelKey),
        ["exp is far too large"] = m => Valid(m).With("exp", 1e300).Sign(m.ChannelKey),
        ["begins in the future"] = m => Valid(m).With("nbf", Token.After(6)).Sign(m.ChannelKey),
        ["no serviceurl"] = m => Valid(m).Without("serviceurl").Sign(m.ChannelKey),
        ["empty serviceurl"] = m => Valid(m).With("serviceurl", "").Sign(m.ChannelKey),
        ["other serviceurl"] = m => Valid(m).With("serviceurl", "https://smba.trafficmanager.net/emea/").Sign(m.ChannelKey),
        ["serviceurl that only begins alike"] = m => Valid(m).With("serviceurl", m.Channel.ServiceUrl + "x").Sign(m.ChannelKey),
        ["serviceurl in another case"] = m => Valid(m).With("serviceurl", m.Channel.ServiceUrl.ToUpperInvariant()).Sign(m.ChannelKey),
        ["serviceurl without its last slash"] = m => Valid(m).With("serviceurl", m.Channel.ServiceUrl.TrimEnd('/')).Sign(m.ChannelKey),
        ["serviceurl is a list"] = m => Valid(m).With("serviceurl", new JsonArray("https://evil.example/", m.Channel.ServiceUrl)).Sign(m.ChannelKey),
        ["key without endorsements"] = m => Valid(m).WithHeader("kid", "unendorsed").Sign(m.ChannelKey),
        ["key with empty endorsements"] = m => Valid(m).WithHeader("kid", "endorsed-for-nothing").Sign(m.ChannelKey),
        ["key endorsed for other channels"] = m => Valid(m).WithHeader("kid", "endorsed-for-others").Sign(m.ChannelKey),
        ["signed with the emulator's key"] = m => Valid(m).WithHeader("kid", "entra").Sign(m.EmulatorKey),
    };

    public static TheoryData<string> GoodNames => [.. Good.Keys];

    public static TheoryData<string> BadNames => [.. Bad.Keys];

    [Theory]
    [MemberData(nameof(GoodNames))]
    public async Task A_good_token_is_taken(string name)
    {
        using var response = await matrix.Host.PostAsync(matrix.Channel.Activity(), $"Bearer {Good[name](matrix)}");

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }

    [Theory]
    [MemberData(nameof(BadNames))]
    public async Task A_bad_token_is_refused(string name)
    {
        using var response = await matrix.Host.PostAsync(matrix.Channel.Activity(), $"Bearer {Bad[name](matrix)}");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.NotEmpty((string)(await BotHost.ReadAsync(response))["error"]!["message"]!);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Basic dXNlcjpwYXNz")]
    [InlineData("Bearer")]
    public async Task Without_a_bearer_token_the_answer_is_401(string? authorization)
    {
        using var response = await matrix.Host.PostAsync(matrix.Channel.Activity(), authorization);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task The_scheme_may_be_in_any_case()
    {
        using var response = await matrix.Host.PostAsync(matrix.Channel.Activity(), $"bearer {Valid(matrix).Sign(matrix.ChannelKey)}");

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }

    [Fact]
    public async Task An_activity_without_a_service_url_is_refused_even_with_a_good_token()
    {
        var activity = matrix.Channel.Activity();
        activity.Remove("serviceUrl");

        using var response = await matrix.Host.PostAsync(activity, $"Bearer {Valid(matrix).Sign(matrix.ChannelKey)}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private static Token Valid(TokenMatrixFixture matrix) => Token.OfChannel("endorsed", matrix.Channel.ServiceUrl);
}
