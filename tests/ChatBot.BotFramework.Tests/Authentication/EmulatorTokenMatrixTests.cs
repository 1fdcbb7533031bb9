using System.Net;

namespace ChatBot.BotFramework.Tests;

/// <summary>Tokens that Entra issued to the bot itself, as the emulator shows them.</summary>
public sealed class EmulatorTokenMatrixTests(TokenMatrixFixture matrix) : IClassFixture<TokenMatrixFixture>
{
    private const string Tenant = "d6d49420-f39b-4df7-a1dc-d59a935871db";
    private const string V1Issuer = $"https://sts.windows.net/{Tenant}/";
    private const string V2Issuer = $"https://login.microsoftonline.com/{Tenant}/v2.0";

    private static readonly Dictionary<string, Func<Token>> Bad = new()
    {
        ["v1, other tenant"] = () => V1().With("iss", "https://sts.windows.net/00000000-0000-0000-0000-000000000001/"),
        ["v2, other tenant"] = () => V2().With("iss", "https://login.microsoftonline.com/00000000-0000-0000-0000-000000000001/v2.0"),
        ["v1, other app"] = () => V1().With("appid", "other"),
        ["v2, other app: a skill's token"] = () => V2().With("azp", "other"),
        ["v1, no appid"] = () => V1().Without("appid"),
        ["v2, no azp"] = () => V2().Without("azp"),
        ["v1 with azp only"] = () => V1().Without("appid").With("azp", LocalIssuer.AppId),
        ["v2 with appid only"] = () => V2().Without("azp").With("appid", LocalIssuer.AppId),
        ["appid is a number"] = () => V1().With("appid", 7),
        ["a version nobody knows"] = () => V2().With("ver", "3.0"),
        ["for another audience"] = () => V2().With("aud", "other"),
        ["no audience"] = () => V2().Without("aud"),
        ["expired"] = () => V2().With("exp", Token.After(-6)).With("nbf", Token.After(-60)),
        ["begins in the future"] = () => V2().With("nbf", Token.After(6)),
        ["no exp"] = () => V2().Without("exp"),
        ["alg none"] = () => V2().WithHeader("alg", "none"),
        ["alg HS256"] = () => V2().WithHeader("alg", "HS256"),
        ["unknown kid"] = () => V2().WithHeader("kid", "nobody"),
        ["a channel's kid"] = () => V2().WithHeader("kid", "endorsed"),
    };

    public static TheoryData<string> BadNames => [.. Bad.Keys];

    [Theory]
    [InlineData("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/", "1.0")]
    [InlineData("https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/", "1.0")]
    [InlineData("https://sts.windows.net/69e9b82d-4842-4902-8d1e-abc5b98a55e8/", "1.0")]
    [InlineData("https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0", "2.0")]
    [InlineData("https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0", "2.0")]
    [InlineData("https://login.microsoftonline.com/69e9b82d-4842-4902-8d1e-abc5b98a55e8/v2.0", "2.0")]
    [InlineData($"https://sts.windows.net/{LocalIssuer.OwnTenant}/", "1.0")]
    [InlineData($"https://login.microsoftonline.com/{LocalIssuer.OwnTenant}/v2.0", "2.0")]
    public async Task A_token_of_the_bot_from_a_tenant_of_the_list_or_its_own_is_taken(string issuer, string version)
    {
        using var response = await PostAsync(Token.OfEmulator("entra", issuer, version).Sign(matrix.EmulatorKey));

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }

    [Fact]
    public async Task A_token_without_a_version_is_read_as_one_of_version_1()
    {
        using var response = await PostAsync(V1().Without("ver").Sign(matrix.EmulatorKey));

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }

    [Theory]
    [MemberData(nameof(BadNames))]
    public async Task A_bad_token_is_refused(string name)
    {
        using var response = await PostAsync(Bad[name]().Sign(matrix.EmulatorKey));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task A_token_signed_with_another_key_is_refused()
    {
        using var response = await PostAsync(V2().Sign(matrix.StrangeKey));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    private static Token V1() => Token.OfEmulator("entra", V1Issuer, "1.0");

    private static Token V2() => Token.OfEmulator("entra", V2Issuer, "2.0");

    private Task<HttpResponseMessage> PostAsync(string token) => matrix.Host.PostAsync(matrix.Channel.Activity(), $"Bearer {token}");
}
