using ChatBot.Core.Language;
using ChatBot.Core.Retrieval;

namespace ChatBot.Evaluation.Checking;

/// <summary>Makes right sentences of sentences in two languages: each half stands in a paragraph, which its other half says in the other language.</summary>
internal static class PairStatements
{
    private const int Reach = 4;

    private static readonly char[] QuotationMarks = [.. " \"'“”„‘’"];

    /// <param name="pairs">In the order of their documents.</param>
    /// <param name="sentences">How many sentences of a document make a paragraph, from 1.</param>
    public static IEnumerable<Statement> Of(IReadOnlyList<PairRow> pairs, int sentences)
    {
        var paragraphs = Paragraphs(pairs, sentences);
        var places = paragraphs.SelectMany((paragraph, number) => paragraph.Select(_ => number)).ToList();
        for (var i = 0; i < pairs.Count; i++)
        {
            // A question says nothing that could be right or wrong.
            if (IsQuestion(pairs[i].In(Languages.English)) || IsQuestion(pairs[i].In(Languages.German)))
            {
                continue;
            }

            Statement Make(string kind, string language, string paragraphLanguage) => PairStatements.Make(kind, pairs[i], paragraphs, places[i], language, paragraphLanguage);
            foreach (var (own, other) in new[] { (Languages.German, Languages.English), (Languages.English, Languages.German) })
            {
                yield return Make(StatementKinds.Repeated, own, own);
                yield return Make(StatementKinds.Translated, own, other);
                if (Rewriting.Of(pairs[i].In(own), own) is { } rewritten)
                {
                    yield return Make(StatementKinds.Rewritten, own, own) with { Text = rewritten };
                }
            }
        }
    }

    private static bool IsQuestion(string text) => text.TrimEnd(QuotationMarks).EndsWith('?');

    /// <summary>The rows of each paragraph: so many in a row of one document, or what is left of it.</summary>
    private static List<PairRow[]> Paragraphs(IReadOnlyList<PairRow> pairs, int sentences)
    {
        var paragraphs = new List<PairRow[]>();
        for (var first = 0; first < pairs.Count; first += paragraphs[^1].Length)
        {
            paragraphs.Add([.. pairs.Skip(first).Take(sentences).TakeWhile(row => row.Doc == pairs[first].Doc)]);
        }

        return paragraphs;
    }

    private static Statement Make(string kind, PairRow pair, IReadOnlyList<PairRow[]> paragraphs, int at, string language, string paragraphLanguage)
    {
        var around = Enumerable.Range(1, Reach).SelectMany(distance => new[] { at + distance, at - distance })
            .Where(i => i >= 0 && i < paragraphs.Count && paragraphs[i][0].Doc == pair.Doc)
            .Select(i => new Neighbour(Paragraph(paragraphs[i], i, paragraphLanguage), Text(paragraphs[i], language)));
        return new(kind, pair.In(language), language, Paragraph(paragraphs[at], at, paragraphLanguage), pair.Doc, [.. around]);
    }

    private static Passage Paragraph(IReadOnlyList<PairRow> rows, int at, string language) =>
        new(rows[0].Doc, 1, at + 1, string.Empty, null, Text(rows, language), null, null, language);

    /// <summary>The sentences of some rows; a heading among them ends with a full stop, as a sentence does.</summary>
    private static string Text(IReadOnlyList<PairRow> rows, string language) =>
        string.Join(' ', rows.Select((row, at) => row.In(language) is var text && at + 1 < rows.Count && char.IsLetterOrDigit(text[^1]) ? $"{text}." : text));
}
