using ChatBot.Core.Language;
using ChatBot.Core.Retrieval;

namespace ChatBot.Evaluation.Checking;

/// <summary>Makes right sentences of sentences in two languages: each half is a paragraph, which its other half says in the other language.</summary>
internal static class PairStatements
{
    private const int Reach = 4;

    private static readonly char[] QuotationMarks = [.. " \"'“”„‘’"];

    /// <param name="pairs">In the order of their documents.</param>
    public static IEnumerable<Statement> Of(IReadOnlyList<PairRow> pairs)
    {
        for (var i = 0; i < pairs.Count; i++)
        {
            // A question says nothing that could be right or wrong.
            if (IsQuestion(pairs[i].In(Languages.English)) || IsQuestion(pairs[i].In(Languages.German)))
            {
                continue;
            }

            foreach (var (own, other) in new[] { (Languages.German, Languages.English), (Languages.English, Languages.German) })
            {
                yield return Make(StatementKinds.Repeated, pairs, i, own, own);
                yield return Make(StatementKinds.Translated, pairs, i, own, other);
                if (Rewriting.Of(pairs[i].In(own), own) is { } rewritten)
                {
                    yield return Make(StatementKinds.Rewritten, pairs, i, own, own) with { Text = rewritten };
                }
            }
        }
    }

    private static bool IsQuestion(string text) => text.TrimEnd(QuotationMarks).EndsWith('?');

    private static Statement Make(string kind, IReadOnlyList<PairRow> pairs, int at, string language, string paragraphLanguage)
    {
        var around = Enumerable.Range(1, Reach).SelectMany(distance => new[] { at + distance, at - distance })
            .Where(i => i >= 0 && i < pairs.Count && pairs[i].Doc == pairs[at].Doc)
            .Select(i => new Neighbour(Paragraph(pairs, i, paragraphLanguage), pairs[i].In(language)));
        return new(kind, pairs[at].In(language), language, Paragraph(pairs, at, paragraphLanguage), pairs[at].Doc, [.. around]);
    }

    private static Passage Paragraph(IReadOnlyList<PairRow> pairs, int at, string language) =>
        new(pairs[at].Doc, 1, at + 1, string.Empty, null, pairs[at].In(language), null, null, language);
}
