using System.Text;
using System.Text.Json;
using ChatBot.Api;

namespace ChatBot.Commands;

/// <summary>Runs a file of questions: results come line by line, in the order of the questions.</summary>
internal static class Batch
{
    private const int ReportEvery = 100;

    /// <summary>Answers each line. A line that is no question is reported with its file and number, and the rest go on.</summary>
    /// <returns>0, or 1 when a line could not be read.</returns>
    public static async Task<int> RunAsync<TResult>(
        CommandInput input, Func<QuestionJson, Task<TResult>> answer, CancellationToken cancellationToken)
    {
        await using var results = input.Results is null
            ? Console.OpenStandardOutput()
            : new FileStream(input.Results, FileMode.Create, FileAccess.Write, FileShare.Read);
        await using var writer = new StreamWriter(results, new UTF8Encoding(false));
        var (number, wrong) = (0, 0);
        await foreach (var line in File.ReadLinesAsync(input.Batch!, cancellationToken))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (Read(line, out var reason) is { } question)
            {
                await writer.WriteLineAsync(JsonSerializer.Serialize(await answer(question), JsonFormat.Options));
            }
            else
            {
                wrong++;
                await Console.Error.WriteLineAsync($"{input.Batch}, line {number}: {reason}");
            }

            if (input.Results is not null && number % ReportEvery == 0)
            {
                await Console.Error.WriteLineAsync($"{number} questions");
            }
        }

        return wrong == 0 ? 0 : 1;
    }

    private static QuestionJson? Read(string line, out string? reason)
    {
        reason = "a line is an object with \"id\" and \"question\", such as {\"id\":\"1\",\"question\":\"Who was there?\"}.";
        try
        {
            var question = JsonSerializer.Deserialize<QuestionJson>(line, JsonFormat.Options);
            return question?.Question is null ? null : question;
        }
        catch (JsonException exception)
        {
            reason = $"not valid JSON ({exception.Message})";
            return null;
        }
    }
}
