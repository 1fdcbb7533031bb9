using System.Text.Json;
using ChatBot.Api;
using ChatBot.Collection;
using ChatBot.Core.Answers;

namespace ChatBot.Commands;

/// <summary><c>ask</c>: answers a question, or a file of them.</summary>
internal static class AskCommand
{
    /// <summary>Runs the command.</summary>
    /// <returns>0, a refusal included; 1 when a line of a batch could not be read.</returns>
    public static async Task<int> RunAsync(WebApplication app, CommandInput input, bool json, CancellationToken cancellationToken)
    {
        await using var running = app;
        await app.Services.GetRequiredService<CollectionLoader>().LoadOnceAsync(ProgressLine.Create(), cancellationToken);
        var ask = app.Services.GetRequiredService<AskApi>();
        if (input.Question is null)
        {
            return await Batch.RunAsync(input, question => ask.AskJsonAsync(question, cancellationToken), cancellationToken);
        }

        var answer = await ask.AskAsync(input.Question, null, [], cancellationToken);
        Console.WriteLine(json
            ? JsonSerializer.Serialize(AnswerJson.From(null, answer), JsonFormat.Options)
            : Render(answer));
        return 0;
    }

    private static string Render(Answer answer)
    {
        var wording = Wording.For(answer.Language);
        var sources = answer.Citations.Select(citation =>
            $"[{citation.Number}] {string.Join(" · ", Source(citation, wording))}");
        return string.Join(Environment.NewLine, new[] { answer.Text, answer.Notice, string.Empty }.Concat(sources).OfType<string>()).TrimEnd();
    }

    private static IEnumerable<string> Source(Citation citation, Wording wording)
    {
        yield return citation.Passage.Title;
        if (citation.Passage.Date is { } date)
        {
            yield return wording.Date(date);
        }

        if (citation.Passage.Heading is { } heading)
        {
            yield return heading;
        }

        yield return wording.Paragraph(citation.Passage.Paragraph);
        if (citation.Passage.Url is { } url)
        {
            yield return url;
        }
    }
}
