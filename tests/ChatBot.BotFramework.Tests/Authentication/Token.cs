using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace ChatBot.BotFramework.Tests;

/// <summary>A token put together by hand, so that it can be wrong in every way.</summary>
internal sealed class Token
{
    public JsonObject Header { get; } = new() { ["typ"] = "JWT", ["alg"] = "RS256" };

    public JsonObject Payload { get; } = [];

    public static Token OfChannel(string keyId, string serviceUrl) => new()
    {
        Header = { ["kid"] = keyId },
        Payload =
        {
            ["iss"] = LocalIssuer.ChannelIssuer,
            ["aud"] = LocalIssuer.AppId,
            ["nbf"] = After(minutes: -1),
            ["exp"] = After(minutes: 60),
            ["serviceurl"] = serviceUrl,
        },
    };

    public static Token OfEmulator(string keyId, string issuer, string version) => new()
    {
        Header = { ["kid"] = keyId },
        Payload =
        {
            ["iss"] = issuer,
            ["aud"] = LocalIssuer.AppId,
            ["nbf"] = After(minutes: -1),
            ["exp"] = After(minutes: 60),
            ["ver"] = version,
            [version == "1.0" ? "appid" : "azp"] = LocalIssuer.AppId,
        },
    };

    public static long After(double minutes) => DateTimeOffset.UtcNow.AddMinutes(minutes).ToUnixTimeSeconds();

    public Token With(string claim, JsonNode? value)
    {
        Payload[claim] = value;
        return this;
    }

    public Token Without(string claim)
    {
        Payload.Remove(claim);
        return this;
    }

    public Token WithHeader(string name, JsonNode? value)
    {
        Header[name] = value;
        return this;
    }

    public string Sign(RSA key) => Sign(bytes => key.SignData(bytes, (string?)Header["alg"] switch
    {
        "RS384" or "PS384" => HashAlgorithmName.SHA384,
        "RS512" or "PS512" => HashAlgorithmName.SHA512,
        _ => HashAlgorithmName.SHA256,
    }, ((string?)Header["alg"])?.StartsWith('P') is true ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1));

    public string Sign(Func<byte[], byte[]> sign) => Sign(Header.ToJsonString(), Payload.ToJsonString(), sign);

    public static string Sign(string header, string payload, Func<byte[], byte[]> sign)
    {
        var signed = $"{Base64UrlEncoder.Encode(header)}.{Base64UrlEncoder.Encode(payload)}";
        return $"{signed}.{Base64UrlEncoder.Encode(sign(Encoding.ASCII.GetBytes(signed)))}";
    }
}
