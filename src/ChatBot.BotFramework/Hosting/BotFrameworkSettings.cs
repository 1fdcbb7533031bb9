using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace ChatBot.BotFramework;

/// <summary>Reads <see cref="BotFrameworkOptions"/>; a wrong setting is an <see cref="OptionsValidationException"/> that names it and what it may be.</summary>
internal sealed class BotFrameworkSettings(IConfiguration configuration) : IConfigureOptions<BotFrameworkOptions>
{
    public void Configure(BotFrameworkOptions options) =>
        options.MicrosoftAppId = configuration[nameof(BotFrameworkOptions.MicrosoftAppId)]?.Trim() ?? "";
}
