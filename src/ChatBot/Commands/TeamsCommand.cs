using ChatBot.Collection;
using ChatBot.Core.Articles;
using ChatBot.Settings;
using ChatBot.Teams;
using ChatBot.Web;

namespace ChatBot.Commands;

/// <summary><c>teams package</c>: makes the zip that Teams installs.</summary>
internal static class TeamsCommand
{
    /// <summary>Runs the command.</summary>
    /// <returns>0; a missing setting or file throws.</returns>
    public static async Task<int> RunAsync(WebApplication app, string file, CancellationToken cancellationToken)
    {
        await using var running = app;
        var settings = TeamsSettings.Read(app.Configuration);
        await app.Services.GetRequiredService<CollectionLoader>().LoadOnceAsync(ProgressLine.Create(), cancellationToken);
        var package = new TeamsPackage(
            ContentRoot.Folder(app.Environment.ContentRootPath, "teams"),
            settings,
            app.Services.GetRequiredService<IArticleStore>(),
            app.Services.GetRequiredService<StarterQuestions>());
        await package.WriteAsync(file, cancellationToken);
        Console.WriteLine($"{file} is written. Upload it in Teams: Apps, Manage your apps, Upload an app.");
        return 0;
    }
}
