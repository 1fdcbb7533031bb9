using System.Buffers;

namespace ChatBot.Evaluation.Checking;

/// <summary>Gives a name in full, as another paragraph of the article does, where the cited one has the last half only: writers do, and what they say stays right.</summary>
internal static class FullNames
{
    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"“”„");

    public static IEnumerable<CheckCase> Of(Statement statement, Collection collection)
    {
        var around = statement.Around.Select(neighbour => neighbour.Wording).OfType<string>().SelectMany(text => collection.Names.In(text, statement.Language))
            .Select(name => name.Value).Where(name => name.Split(' ').Length == 2).Distinct().ToList();
        foreach (var name in collection.Names.In(statement.Text, statement.Language).Where(name => !IsQuoted(statement.Text, name.Index)))
        {
            var full = around.Where(other => other.EndsWith($" {name.Value}", StringComparison.Ordinal)).ToList();
            if (full is [var only] && !Words.Has(statement.Text, only[..only.IndexOf(' ', StringComparison.Ordinal)]))
            {
                yield return CheckCase.Right(statement) with { Kind = StatementKinds.InFull, Draft = CheckCase.Citing(Words.Replace(statement.Text, name, only)) };
                yield break;
            }
        }
    }

    /// <summary>What is quoted stays as it is.</summary>
    private static bool IsQuoted(string text, int at) => text[..at].Count(QuotationMarks.Contains) % 2 == 1;
}
