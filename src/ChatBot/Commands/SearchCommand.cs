using System.Globalization;
using System.Text.Json;
using ChatBot.Api;
using ChatBot.Collection;
using Spectre.Console;

namespace ChatBot.Commands;

/// <summary><c>search</c>: finds paragraphs for a query, or for a file of them.</summary>
internal static class SearchCommand
{
    private const int ShownCharacters = 160;

    /// <summary>Runs the command.</summary>
    /// <returns>0; 1 when a line of a batch could not be read.</returns>
    public static async Task<int> RunAsync(WebApplication app, CommandInput input, int top, bool json, CancellationToken cancellationToken)
    {
        await using var running = app;
        await app.Services.GetRequiredService<CollectionLoader>().LoadOnceAsync(ProgressLine.Create(), cancellationToken);
        var search = app.Services.GetRequiredService<SearchApi>();
        if (input.Question is null)
        {
            return await Batch.RunAsync(input, question => search.SearchJsonAsync(question with { Top = question.Top ?? top }, cancellationToken), cancellationToken);
        }

        if (json)
        {
            Console.WriteLine(JsonSerializer.Serialize(
                await search.SearchJsonAsync(new(null, input.Question, Top: top), cancellationToken), JsonFormat.Options));
            return 0;
        }

        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumns("Score", "Article", "Paragraph", "Text");
        foreach (var found in await search.SearchAsync(input.Question, null, top, cancellationToken))
        {
            var text = found.Passage.Text.Length > ShownCharacters ? found.Passage.Text[..ShownCharacters] + "…" : found.Passage.Text;
            table.AddRow(new Text(found.Score.ToString("0.00", CultureInfo.InvariantCulture)), new Text(found.Passage.ArticleId), new Text($"{found.Passage.Paragraph}"), new Text(text));
        }

        AnsiConsole.Write(table);
        return 0;
    }
}
