using System.Buffers;
using ChatBot.Core.Language;

namespace ChatBot.Evaluation.Checking.Mutations;

/// <summary>Quotes some words of the paragraph, right and with one word changed, left out, or in its neighbour's place.</summary>
internal static class QuoteMutation
{
    private const int Shortest = 4;
    private const int Longest = 12;
    private static readonly char[] SentenceMarks = [',', '.', ';', ':'];
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„«»‘’'‚[](){}<>…");

    public static IEnumerable<CheckCase> Of(Statement statement, Collection collection, Random random)
    {
        var text = statement.Paragraph.Text;
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var unrelated = collection.Unrelated(statement, random);
        if (words.Length <= Shortest || unrelated is null)
        {
            yield break;
        }

        var first = random.Next(words.Length - Shortest);
        var run = words[first..Math.Min(words.Length, first + Shortest + random.Next(Longest - Shortest))];
        // What three dots stand for is not altered by leaving it out.
        if (run.Any(word => word.AsSpan().ContainsAny(Marks) || word.Contains("...", StringComparison.Ordinal)))
        {
            yield break;
        }

        var isCited = random.Next(2) == 0;
        yield return new(StatementKinds.Quoted, true, Draft(string.Join(' ', run)), statement.Paragraph, statement.Language, statement.Article, null, []);
        var altered = string.Join(' ', Altered(run, unrelated.Paragraph.Text, random));
        if (!string.Join(' ', words).Contains(altered.TrimEnd(SentenceMarks), StringComparison.OrdinalIgnoreCase))
        {
            yield return CheckCase.Wrong(MutationKinds.Quote, Draft(altered), statement.Paragraph, statement);
        }

        Core.Answers.DraftSentence Draft(string quote) => CheckCase.Citing(
            statement.Language == Languages.English ? $"The article says: “{quote}”" : $"Im Artikel heißt es: „{quote}“", isCited ? quote : null);
    }

    private static string[] Altered(string[] run, string other, Random random)
    {
        var changed = run.ToArray();
        var at = random.Next(1, run.Length - 1);
        switch (random.Next(3))
        {
            case 0:
                return [.. run[..at], .. run[(at + 1)..]];
            case 1:
                (changed[at], changed[at + 1]) = (changed[at + 1], changed[at]);
                return changed;
            default:
                changed[at] = Words.Any([.. Words.Pattern().Matches(other).Select(match => match.Value).Where(word => word != run[at])], random) ?? "wholly";
                return changed;
        }
    }
}
