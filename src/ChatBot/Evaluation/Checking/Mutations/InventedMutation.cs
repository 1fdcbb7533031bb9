namespace ChatBot.Evaluation.Checking.Mutations;

/// <summary>Takes a sentence about something else, and names in it whom the paragraph names.</summary>
internal static class InventedMutation
{
    public static IEnumerable<CheckCase> Of(Statement statement, Collection collection, Random random)
    {
        if (collection.Unrelated(statement, random) is not { } unrelated || CitationMutation.SaysTheSame(statement.Paragraph, unrelated.Paragraph))
        {
            yield break;
        }

        var own = collection.Names.In(statement.Text, statement.Language);
        var text = unrelated.Text;
        foreach (var name in collection.Names.In(text, statement.Language).Reverse())
        {
            text = Words.Any(own, random) is { } other ? Words.Replace(text, name, other.Value) : text;
        }

        yield return CheckCase.Wrong(MutationKinds.Invented, text, statement);
    }
}
