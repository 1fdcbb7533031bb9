using System.Reflection;

namespace ChatBot.Settings;

/// <summary>Where settings come from and where logs go.</summary>
internal static class ConfigurationSources
{
    /// <summary>Levels that hold until settings name others: a line for each request would drown what the program says.</summary>
    private static readonly Dictionary<string, string?> LogLevels = new()
    {
        ["Logging:LogLevel:Default"] = "Information",
        ["Logging:LogLevel:Microsoft.AspNetCore"] = "Warning",
        // It tells of a start that failed with a trace; the program says the same in a line.
        ["Logging:LogLevel:Microsoft.Extensions.Hosting.Internal.Host"] = "Critical",
        // A question for readiness while the articles are loaded is answered with 503; that is no failure.
        ["Logging:LogLevel:Microsoft.Extensions.Diagnostics.HealthChecks"] = "None",
        ["Logging:LogLevel:Microsoft.SemanticKernel"] = "Warning",
        ["Logging:LogLevel:extract"] = "None",
        ["Logging:LogLevel:write"] = "None",
        ["Logging:LogLevel:System.Net.Http"] = "Warning",
        ["Logging:LogLevel:Polly"] = "None",
    };

    /// <summary>Adds user secrets below environment and arguments, checks the settings' names, and sends logs to the console.</summary>
    /// <exception cref="SettingException">A setting is unknown or wrong.</exception>
    public static void AddSources(this WebApplicationBuilder builder, SettingsArguments arguments, bool logsOnStandardError)
    {
        // The program runs as Production also on a developer's machine, where the host would leave these two out.
        builder.WebHost.UseStaticWebAssets();
        builder.Configuration.Sources.Clear();
        builder.Configuration
            .SetBasePath(builder.Environment.ContentRootPath)
            .AddInMemoryCollection(LogLevels)
            .AddJsonFile("appsettings.json", optional: true)
            .AddUserSecrets(Assembly.GetExecutingAssembly(), optional: true)
            .AddEnvironmentVariables("ASPNETCORE_")
            .AddEnvironmentVariables()
            .AddCommandLine(arguments.Settings);
        SettingNames.Check(builder.Configuration, arguments.Names);
        StorageSettings.Check(builder.Configuration);
        builder.Logging.ClearProviders().AddSimpleConsole(options => options.SingleLine = true);
        if (logsOnStandardError)
        {
            builder.Logging.AddConsole(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        }
    }
}
