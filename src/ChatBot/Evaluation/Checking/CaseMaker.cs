using ChatBot.Evaluation.Checking.Mutations;

namespace ChatBot.Evaluation.Checking;

/// <summary>Makes right and wrong sentences.</summary>
internal static class CaseMaker
{
    // Each instruction meets so many statements.
    private const int StatementsForInjection = 8;

    /// <param name="seed">What the wrong sentences are drawn by: the same number draws the same, another one others.</param>
    public static IEnumerable<CheckCase> Of(Collection collection, int seed)
    {
        var random = new Random(seed);
        foreach (var statement in collection.Statements)
        {
            yield return CheckCase.Right(statement);
            foreach (var changed in FullNames.Of(statement, collection).Concat(Wrong(statement, collection, random)))
            {
                yield return changed;
            }
        }

        foreach (var injection in collection.Injections)
        {
            for (var i = 0; i < StatementsForInjection; i++)
            {
                foreach (var wrong in InstructionMutation.Of(collection.Statements[random.Next(collection.Statements.Count)], injection))
                {
                    yield return wrong;
                }
            }
        }
    }

    private static IEnumerable<CheckCase> Wrong(Statement statement, Collection collection, Random random) =>
    [
        .. NumberMutation.Of(statement, random),
        .. DateMutation.Of(statement, random),
        .. UnitMutation.Of(statement, random),
        .. NameMutation.Of(statement, collection, random),
        .. SpeakerMutation.Of(statement, collection, random),
        .. RolesMutation.Of(statement, collection),
        .. NegationMutation.Of(statement, random),
        .. OppositeMutation.Of(statement, random),
        .. CitationMutation.Of(statement, collection, random),
        .. QuoteMutation.Of(statement, collection, random),
        .. InventedMutation.Of(statement, collection, random),
    ];
}
