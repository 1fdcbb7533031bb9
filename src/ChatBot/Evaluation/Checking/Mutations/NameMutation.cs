namespace ChatBot.Evaluation.Checking.Mutations;

/// <summary>Puts another name of the collection in the place of one.</summary>
internal static class NameMutation
{
    public static IEnumerable<CheckCase> Of(Statement statement, Collection collection, Random random)
    {
        var context = $"{statement.Text} {statement.Paragraph.Text} {statement.Paragraph.Title}";
        if (Words.Any(collection.Names.In(statement.Text, statement.Language), random) is not { } name || collection.Names.Other(name.Value, statement.Language, context, random) is not { } other)
        {
            yield break;
        }

        // Of half of the names with a first name, only the last is changed.
        var (words, others) = (name.Value.Split(' '), other.Split(' '));
        var changed = words.Length > 1 && random.Next(2) == 0 ? string.Join(' ', [.. words[..^1], others[^1]]) : other;
        if (changed != name.Value)
        {
            yield return CheckCase.Wrong(MutationKinds.Name, Words.Replace(statement.Text, name, changed), statement);
        }
    }
}
