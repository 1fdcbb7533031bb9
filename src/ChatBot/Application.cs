using ChatBot.Settings;

namespace ChatBot;

/// <summary>Puts the program together. Every command uses the same parts; only <c>serve</c> opens the port.</summary>
public static class Application
{
    /// <summary>Builds the program, without starting it.</summary>
    /// <param name="arguments">The program's arguments; only the settings among them are read here.</param>
    /// <param name="dataFolder">Where store and index live; null for <c>data</c> under the content root.</param>
    /// <param name="logsOnStandardError">Whether standard output is kept for results.</param>
    /// <exception cref="SettingException">A setting is unknown or wrong.</exception>
    public static WebApplication Build(SettingsArguments arguments, string? dataFolder, bool logsOnStandardError)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = arguments.Settings,
            ApplicationName = typeof(Application).Assembly.GetName().Name,
            ContentRootPath = ContentRoot.Find(),
        });
        builder.WebHost.UseStaticWebAssets();
        SettingNames.Check(builder.Configuration, arguments.Names);

        var app = builder.Build();
        app.UseDefaultFiles();
        app.UseStaticFiles();
        return app;
    }
}
