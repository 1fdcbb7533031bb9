using System.Globalization;
using System.Text.RegularExpressions;
using ChatBot.Core.Articles;

namespace ChatBot.Benchmarks.Collections;

/// <summary>Makes collections of any size, the same in every run: all paragraphs of the evaluation data, then the distractors
/// again and again with other words.</summary>
/// <remarks>A word is replaced by one that stands anywhere in the data, so that words stay as frequent as they are; now and then
/// by two of them joined, so that the vocabulary grows with the collection, as compounds make it grow in German.</remarks>
internal sealed partial class CollectionMaker
{
    private const int ParagraphsOfArticle = 10;
    private const double Replaced = 0.3;
    private const double Joined = 0.01;

    private readonly IReadOnlyList<SourceParagraph> asked;
    private readonly IReadOnlyList<SourceParagraph> distractors;
    private readonly string[] words;

    public CollectionMaker(EvaluationData data)
    {
        this.asked = data.Asked();
        distractors = data.Distractors();
        words = [.. distractors.SelectMany(paragraph => Word().Matches(paragraph.Text).Select(match => match.Value))];
    }

    /// <summary>Articles with so many paragraphs together.</summary>
    public IEnumerable<Article> Make(int size) => Paragraphs().Take(size).Chunk(ParagraphsOfArticle).Select((paragraphs, number) => new Article(
        number.ToString("D7", CultureInfo.InvariantCulture), paragraphs[0].Article.Replace('_', ' '), null, null, "de",
        [.. paragraphs.Select((paragraph, i) => new Paragraph(i + 1, null, paragraph.Text))]));

    private IEnumerable<SourceParagraph> Paragraphs() => this.asked.Concat(distractors).Concat(
        from copy in Enumerable.Range(1, int.MaxValue - 1)
        from place in Enumerable.Range(0, distractors.Count)
        select Vary(distractors[place], new Random(HashCode(copy, place))));

    private static int HashCode(int copy, int place) => unchecked((copy * 1_000_003) + place);

    private SourceParagraph Vary(SourceParagraph paragraph, Random random) => paragraph with
    {
        Text = Word().Replace(paragraph.Text, match => random.NextDouble() switch
        {
            < Joined => Any(random) + Any(random).ToLowerInvariant(),
            < Replaced => Any(random),
            _ => match.Value,
        }),
    };

    private string Any(Random random) => words[random.Next(words.Length)];

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
