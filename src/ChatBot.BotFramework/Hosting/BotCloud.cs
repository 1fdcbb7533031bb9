namespace ChatBot.BotFramework;

/// <summary>The addresses and names of Azure Bot Service in one cloud.</summary>
/// <param name="LoginRoot">Entra's address, without a tenant.</param>
/// <param name="SharedTenant">The tenant whose authority multi-tenant bots get tokens from.</param>
/// <param name="EmulatorTenants">The tenants that issue the emulator's tokens.</param>
internal sealed record BotCloud(
    string ChannelTokenIssuer,
    string ChannelMetadataUrl,
    string EmulatorMetadataUrl,
    string LoginRoot,
    string SharedTenant,
    string OAuthScope,
    IReadOnlyList<string> EmulatorTenants)
{
    /// <summary>The value of the setting <c>ChannelService</c> that means <see cref="UsGovernment"/>.</summary>
    public const string UsGovernmentChannelService = "https://botframework.azure.us";

    private const string UsGovernmentTenant = "cab8a31a-1906-4287-a0d8-4eef66b95f6e";

    public static BotCloud Public { get; } = new(
        "https://api.botframework.com",
        "https://login.botframework.com/v1/.well-known/openidconfiguration",
        "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration",
        "https://login.microsoftonline.com",
        "botframework.com",
        "https://api.botframework.com/.default",
        ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a", "69e9b82d-4842-4902-8d1e-abc5b98a55e8"]);

    public static BotCloud UsGovernment { get; } = new(
        "https://api.botframework.us",
        "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
        $"https://login.microsoftonline.us/{UsGovernmentTenant}/v2.0/.well-known/openid-configuration",
        "https://login.microsoftonline.us",
        "MicrosoftServices.onmicrosoft.us",
        "https://api.botframework.us/.default",
        [UsGovernmentTenant]);

    /// <summary>The issuers of both versions of Entra's tokens for <paramref name="tenant"/>.</summary>
    public IEnumerable<string> IssuersOf(string tenant) => [$"https://sts.windows.net/{tenant}/", $"{LoginRoot}/{tenant}/v2.0"];
}
