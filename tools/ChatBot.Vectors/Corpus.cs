using ChatBot.Core.Language;
using ChatBot.Core.Retrieval;

namespace ChatBot.VectorsTool;

/// <summary>A text as the numbers of its words.</summary>
/// <param name="Words">The words that are learnt, commonest first.</param>
/// <param name="Ids">What occurs, in the order of the text: places in <paramref name="Words"/>.</param>
/// <param name="Places">The place in the text of each occurrence, rising; a compound and its parts share one, paragraphs are far apart.</param>
internal sealed record Corpus(IReadOnlyList<CountedWord> Words, int[] Ids, int[] Places)
{
    /// <summary>How far words of two paragraphs are from each other, at least.</summary>
    public const int Gap = 1_000;

    private const int Rarest = 8;
    private const int MostWords = 60_000;

    /// <summary>Reads German paragraphs: words that carry meaning by their stems, the parts of compounds too, no numbers.</summary>
    public static Corpus Read(IEnumerable<string> paragraphs, TextAnalyzer analyzer)
    {
        var texts = paragraphs.AsParallel().AsOrdered().Select(paragraph => Stems(analyzer.Analyze(paragraph, Languages.German))).ToList();
        var words = texts.SelectMany(text => text)
            .GroupBy(word => word.Stem, StringComparer.Ordinal)
            .Select(group => new CountedWord(group.Key, group.Select(word => word.NameKey).FirstOrDefault(key => key is not null), group.Count()))
            .Where(word => word.Count >= Rarest)
            .OrderByDescending(word => word.Count).ThenBy(word => word.Stem, StringComparer.Ordinal)
            .Take(MostWords)
            .ToList();
        var places = words.Select((word, i) => (word.Stem, i)).ToDictionary(pair => pair.Stem, pair => pair.i, StringComparer.Ordinal);
        var ids = new List<int>();
        var at = new List<int>();
        var start = 0;
        foreach (var text in texts)
        {
            foreach (var (stem, _, place) in text)
            {
                if (places.TryGetValue(stem, out var id))
                {
                    ids.Add(id);
                    at.Add(start + place);
                }
            }

            start += Gap + (text.Count == 0 ? 0 : text[^1].Place);
        }

        return new Corpus(words, [.. ids], [.. at]);
    }

    private static List<(string Stem, string? NameKey, int Place)> Stems(IReadOnlyList<Term> terms)
    {
        var stems = new List<(string, string?, int)>();
        var place = 0;
        foreach (var term in terms.Where(term => !term.IsFunctionWord && !term.IsNumber))
        {
            stems.Add((term.Stem, term.NameKey, place));
            stems.AddRange(term.Parts.Select(part => (part, (string?)null, place)));
            place++;
        }

        return stems;
    }
}
