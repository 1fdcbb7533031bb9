using ChatBot.Core.Retrieval;

namespace ChatBot.Evaluation.Checking;

/// <summary>All that sentences are made from.</summary>
/// <param name="Statements">The right sentences.</param>
/// <param name="Names">The names in their texts.</param>
/// <param name="Injections">Texts that try to command a model.</param>
internal sealed record Collection(IReadOnlyList<Statement> Statements, NameTable Names, IReadOnlyList<string> Injections)
{
    private readonly ILookup<(string, string), Statement> byLanguages = Statements.ToLookup(statement => (statement.Language, statement.Paragraph.Language));

    /// <summary>Any statement of another article, in the same language and about a paragraph in the same language; null when there is none.</summary>
    public Statement? Unrelated(Statement statement, Random random)
    {
        var others = (IList<Statement>)byLanguages[(statement.Language, statement.Paragraph.Language)];
        return Enumerable.Range(0, 20).Select(_ => others[random.Next(others.Count)]).FirstOrDefault(other => other.Article != statement.Article);
    }
}
