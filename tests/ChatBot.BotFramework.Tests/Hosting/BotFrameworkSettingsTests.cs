using Microsoft.Extensions.Options;

namespace ChatBot.BotFramework.Tests;

public sealed class BotFrameworkSettingsTests
{
    [Theory]
    [InlineData("MultiTenant, SingleTenant, UserAssignedMSI", "MicrosoftAppType=Tenant")]
    [InlineData("MultiTenant, SingleTenant, UserAssignedMSI", "MicrosoftAppType=7")]
    [InlineData("MicrosoftAppId", "MicrosoftAppType=SingleTenant")]
    [InlineData("MicrosoftAppTenantId", "MicrosoftAppType=SingleTenant", "MicrosoftAppId=x")]
    [InlineData("MicrosoftAppTenantId", "MicrosoftAppType=UserAssignedMSI", "MicrosoftAppId=x")]
    [InlineData("MicrosoftAppPassword must be empty", "MicrosoftAppType=UserAssignedMSI", "MicrosoftAppId=x", "MicrosoftAppTenantId=t", "MicrosoftAppPassword=p")]
    [InlineData("MicrosoftAppCertificatePath must be empty", "MicrosoftAppType=UserAssignedMSI", "MicrosoftAppId=x", "MicrosoftAppTenantId=t", "MicrosoftAppCertificatePath=c")]
    [InlineData("MicrosoftAppId must be set", "MicrosoftAppPassword=p")]
    [InlineData("only one may be", "MicrosoftAppPassword=p", "MicrosoftAppId=x", "MicrosoftAppCertificatePath=c")]
    [InlineData("PFX or PEM", "MicrosoftAppCertificatePath=missing.pfx", "MicrosoftAppId=x")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "ToBotFromChannelOpenIdMetadataUrl=http://example.com/metadata")]
    [InlineData("ToBotFromEmulatorOpenIdMetadataUrl", "ToBotFromEmulatorOpenIdMetadataUrl=here")]
    [InlineData("ToChannelFromBotLoginUrl", "ToChannelFromBotLoginUrl=ftp://example.com")]
    [InlineData("https://botframework.azure.us", "ChannelService=https://example.com")]
    public async Task A_wrong_setting_stops_the_start_with_its_name_and_what_it_may_be(string hint, params string[] settings)
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => BotHost.StartAsync(
            DelegateBot.Silent,
            [.. settings.Select(setting => setting.Split('=', 2)).Select(parts => (parts[0], parts[1]))]));

        Assert.Contains(settings[0].Split('=')[0], error.Message, StringComparison.Ordinal);
        Assert.Contains(hint, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_setting_never_shows_the_password()
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => BotHost.StartAsync(DelegateBot.Silent, ("MicrosoftAppPassword", "swordfish")));

        Assert.DoesNotContain("swordfish", error.ToString(), StringComparison.Ordinal);
    }
}
