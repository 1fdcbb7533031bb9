using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Answers;

/// <summary>Numbers the citations of one answer from 1 in order of first use; the same words of the same paragraph keep their number.</summary>
public sealed class CitationList(QuoteSelector quotes)
{
    /// <summary>The most citations that an answer may have.</summary>
    public const int Most = 3;

    private readonly List<Citation> citations = [];

    /// <summary>What was added, in order of number.</summary>
    public IReadOnlyList<Citation> Citations => citations;

    /// <summary>Adds what a checked sentence cites.</summary>
    /// <returns>The numbers, without repeats; null, and nothing added, when the answer would have more than <see cref="Most"/> citations.</returns>
    public IReadOnlyList<int>? Add(CheckedSentence sentence)
    {
        var before = citations.Count;
        var numbers = sentence.Citations
            .Select(cited => Number(cited.Passage, cited.Quote ?? quotes.Select(cited.Passage, sentence.Text)))
            .Distinct().ToList();
        if (citations.Count <= Most)
        {
            return numbers;
        }

        citations.RemoveRange(before, citations.Count - before);
        return null;
    }

    private int Number(Passage passage, string quote)
    {
        var known = citations.FindIndex(citation => citation.Passage == passage && citation.Quote == quote);
        if (known >= 0)
        {
            return citations[known].Number;
        }

        citations.Add(new(citations.Count + 1, passage, quote));
        return citations.Count;
    }
}
