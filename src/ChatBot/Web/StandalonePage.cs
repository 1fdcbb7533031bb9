using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace ChatBot.Web;

/// <summary>Writes pages to files, to be opened without a server.</summary>
internal static class StandalonePage
{
    /// <summary>Renders a page with its parameters into a file.</summary>
    public static async Task WriteAsync<TPage>(
        string file, Dictionary<string, object?> parameters, IServiceProvider services, CancellationToken cancellationToken)
        where TPage : IComponent
    {
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var page = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters))).ToHtmlString());
        await File.WriteAllTextAsync(file, page, cancellationToken);
    }
}
