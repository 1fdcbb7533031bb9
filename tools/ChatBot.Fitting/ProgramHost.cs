using System.Security.Cryptography;
using System.Text;
using ChatBot.Collection;
using ChatBot.Commands;
using ChatBot.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBot.Fitting;

/// <summary>The program itself, with the paragraphs of a task in its index.</summary>
internal static class ProgramHost
{
    /// <summary>Builds the program and brings the files in.</summary>
    /// <param name="data">A folder with a data folder for each collection, which a later run uses again.</param>
    public static async Task<WebApplication> StartAsync(string data, IReadOnlyList<string> files, CancellationToken cancellationToken)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', files.Select(Path.GetFullPath)))))[..12];
        var app = Application.Build(SettingsArguments.Split([]), Path.Combine(data, name), logsOnStandardError: true);
        await app.Services.GetRequiredService<CollectionLoader>().IngestAsync(files, ProgressLine.Create(), cancellationToken);
        return app;
    }
}
