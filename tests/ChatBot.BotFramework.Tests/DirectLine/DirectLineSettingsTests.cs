using Microsoft.Extensions.Options;

namespace ChatBot.BotFramework.Tests;

public sealed class DirectLineSettingsTests
{
    [Theory]
    [InlineData("DirectLine:Secret", "short", "16 characters")]
    [InlineData("DirectLine:TokenLifetime", "soon", "00:30:00")]
    [InlineData("DirectLine:TokenLifetime", "30", "00:30:00")]
    [InlineData("DirectLine:TokenLifetime", "00:00:01", "00:30:00")]
    [InlineData("DirectLine:AllowedOrigins", "www.example.com", "https://www.example.com")]
    [InlineData("DirectLine:AllowedOrigins", "https://www.example.com,*", "https://www.example.com")]
    [InlineData("DirectLine:AllowedOrigins", "https://www.example.com/chat", "https://www.example.com")]
    public async Task A_wrong_setting_stops_the_start_with_its_name_and_what_it_may_be(string name, string value, string hint)
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => BotHost.StartAsync(DelegateBot.Silent, (name, value)));

        Assert.Contains(name, error.Message, StringComparison.Ordinal);
        Assert.Contains(hint, error.Message, StringComparison.Ordinal);
    }
}
