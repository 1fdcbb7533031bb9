using ChatBot.Core.Retrieval;

namespace ChatBot.Evaluation.Checking.Mutations;

/// <summary>Has a right sentence cite another paragraph: of another article, and the next one of its own article. The right one was retrieved too.</summary>
internal static class CitationMutation
{
    private const int LongWord = 5;
    private const double MostShared = 0.4;

    public static IEnumerable<CheckCase> Of(Statement statement, Collection collection, Random random)
    {
        if (collection.Unrelated(statement, random) is { } unrelated && !SaysTheSame(statement.Paragraph, unrelated.Paragraph))
        {
            yield return Moved(MutationKinds.OtherCitation, unrelated.Paragraph, statement);
        }

        if (statement.Around is [var next, ..] && !SaysTheSame(statement.Paragraph, next.Paragraph))
        {
            yield return Moved(MutationKinds.NextCitation, next.Paragraph, statement);
        }
    }

    /// <summary>Whether paragraphs share so many words, whatever their endings, that a sentence may be right of both: a headline and the sentence under it.</summary>
    public static bool SaysTheSame(Passage one, Passage other)
    {
        var words = Words.Pattern().Matches(one.Text).Select(match => match.Value).Where(word => word.Length >= LongWord).ToList();
        return words.Count == 0 || words.Count(word => other.Text.Contains(word[..LongWord], StringComparison.OrdinalIgnoreCase)) > MostShared * words.Count;
    }

    private static CheckCase Moved(string kind, Passage paragraph, Statement statement)
    {
        var wrong = CheckCase.Wrong(kind, CheckCase.Citing(statement.Text), paragraph, statement);
        return wrong with { Retrieved = [.. wrong.Retrieved.Where(retrieved => retrieved != paragraph).Prepend(statement.Paragraph)] };
    }
}
