namespace ChatBot.Core.Answers.Checks;

/// <summary>Words of the evidence that a sentence quotes.</summary>
/// <param name="First">The number of the first word.</param>
/// <param name="Last">The number of the last word.</param>
internal readonly record struct QuotedWords(int First, int Last)
{
    /// <summary>Where quotations stand in the cited paragraphs, whose words count on from one to the next.</summary>
    public static IReadOnlyList<QuotedWords> Of(IReadOnlyList<string> quotations, IReadOnlyList<CitedParagraph> cited)
    {
        var found = new List<QuotedWords>();
        var before = 0;
        foreach (var paragraph in cited)
        {
            foreach (var quotation in quotations)
            {
                if (paragraph.Text.FindPlace(quotation) is { } place && Within(place.Start, place.End, paragraph.Words.Words) is { } words)
                {
                    found.Add(new(words.First + before, words.Last + before));
                }
            }

            before += paragraph.Words.Words.Count;
        }

        return found;
    }

    private static QuotedWords? Within(int start, int end, IReadOnlyList<CheckWord> words)
    {
        var first = 0;
        while (first < words.Count && words[first].Term.Token.Start < start)
        {
            first++;
        }

        var last = first - 1;
        while (last + 1 < words.Count && words[last + 1].Term.Token.End <= end)
        {
            last++;
        }

        return last < first ? null : new(first, last);
    }
}
