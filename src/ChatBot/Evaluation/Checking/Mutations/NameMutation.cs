using System.Text.RegularExpressions;

namespace ChatBot.Evaluation.Checking.Mutations;

/// <summary>Puts another name in the place of one: of the collection, of the rest of the paragraph, of the paragraphs beside it.</summary>
internal static class NameMutation
{
    public static IEnumerable<CheckCase> Of(Statement statement, Collection collection, Random random)
    {
        if (Words.Any(collection.Names.In(statement.Text, statement.Language), random) is not { } name)
        {
            yield break;
        }

        var context = $"{statement.Text} {statement.Paragraph.Text} {statement.Paragraph.Title}";
        if (collection.Names.Other(name.Value, statement.Language, context, random) is { } other && OfCollection(name, other, random) is var changed && changed != name.Value)
        {
            yield return CheckCase.Wrong(MutationKinds.Name, Words.Replace(statement.Text, name, changed), statement);
        }

        if (statement.Language == statement.Paragraph.Language && collection.Names.In(statement.Paragraph.Text, statement.Language)
            .FirstOrDefault(nearby => nearby.Value.Split(' ').All(word => NameTable.IsStrange(word, statement.Text))) is { } another)
        {
            yield return CheckCase.Wrong(MutationKinds.NameNearby, Words.Replace(statement.Text, name, another.Value), statement);
        }

        if (statement.Around.Select(neighbour => neighbour.Wording).OfType<string>().SelectMany(text => collection.Names.In(text, statement.Language))
            .FirstOrDefault(nearby => nearby.Value.Split(' ').All(word => NameTable.IsStrange(word, context))) is { } beside)
        {
            yield return CheckCase.Wrong(MutationKinds.NameBeside, Words.Replace(statement.Text, name, beside.Value), statement);
        }
    }

    /// <summary>Of half of the names with a first name, only the last is changed.</summary>
    private static string OfCollection(Match name, string other, Random random)
    {
        var (words, others) = (name.Value.Split(' '), other.Split(' '));
        return words.Length > 1 && random.Next(2) == 0 ? string.Join(' ', [.. words[..^1], others[^1]]) : other;
    }
}
