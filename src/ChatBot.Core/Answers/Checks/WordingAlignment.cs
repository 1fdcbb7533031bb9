namespace ChatBot.Core.Answers.Checks;

/// <summary>A sentence beside the one sentence of the evidence that it follows most, in the same language: which words of both stand in the same order.</summary>
/// <remarks>Longest common subsequence (Wagner and Fischer, "The String-to-String Correction Problem", 1974).</remarks>
internal sealed class WordingAlignment
{
    private const float SameWord = 0.9f;

    private WordingAlignment(IReadOnlyList<WordGap> gaps, double share) => (Gaps, Share) = (gaps, share);

    /// <summary>Where the sentence has other words than the evidence, between words that both have.</summary>
    public IReadOnlyList<WordGap> Gaps { get; }

    /// <summary>The share of the sentence's words that stand there in the same order, 0 to 1.</summary>
    public double Share { get; }

    /// <summary>Null when no word of the sentence stands in the evidence.</summary>
    public static WordingAlignment? Of(Comparison comparison)
    {
        var (words, evidence) = (comparison.Sentence.Words, comparison.Evidence.Words);
        var best = Enumerable.Range(0, words.Count).Where(i => words[i].IsContent)
            .SelectMany(i => comparison.InEvidence.Of(i).Where(match => match.Weight >= SameWord).Select(match => evidence[match.At].Sentence).Distinct())
            .CountBy(sentence => sentence).OrderByDescending(count => count.Value).Select(count => (int?)count.Key).FirstOrDefault();
        if (best is null)
        {
            return null;
        }

        var start = 0;
        while (evidence[start].Sentence != best)
        {
            start++;
        }

        var end = start;
        while (end < evidence.Count && evidence[end].Sentence == best)
        {
            end++;
        }

        return Align(comparison, start, end);
    }

    private static WordingAlignment Align(Comparison comparison, int start, int end)
    {
        var (count, width) = (comparison.Sentence.Words.Count, end - start);
        var same = new bool[count, width];
        for (var i = 0; i < count; i++)
        {
            foreach (var match in comparison.InEvidence.Of(i).Where(match => match.Weight >= SameWord && match.At >= start && match.At < end))
            {
                same[i, match.At - start] = true;
            }
        }

        var length = new int[count + 1, width + 1];
        for (var i = count - 1; i >= 0; i--)
        {
            for (var at = width - 1; at >= 0; at--)
            {
                length[i, at] = same[i, at] ? length[i + 1, at + 1] + 1 : Math.Max(length[i + 1, at], length[i, at + 1]);
            }
        }

        return new(Gapped(same, length, start), count == 0 ? 0 : (double)length[0, 0] / count);
    }

    private static List<WordGap> Gapped(bool[,] same, int[,] length, int start)
    {
        var (count, width) = (same.GetLength(0), same.GetLength(1));
        var gaps = new List<WordGap>();
        var (i, at, gapWord, gapAt) = (0, 0, 0, 0);
        while (i < count && at < width)
        {
            if (same[i, at])
            {
                Close(i, at);
                (i, at) = (i + 1, at + 1);
                (gapWord, gapAt) = (i, at);
            }
            else if (length[i + 1, at] >= length[i, at + 1])
            {
                i++;
            }
            else
            {
                at++;
            }
        }

        Close(count, width);
        return gaps;

        void Close(int word, int place)
        {
            if (word > gapWord && place > gapAt)
            {
                gaps.Add(new(gapWord, word, start + gapAt, start + place));
            }
        }
    }
}

/// <summary>Words of a sentence where the evidence has others.</summary>
/// <param name="Start">The number of the first word of the sentence.</param>
/// <param name="End">The number of the word after the last.</param>
/// <param name="EvidenceStart">The number of the first word of the evidence.</param>
/// <param name="EvidenceEnd">The number of the word after the last.</param>
internal sealed record WordGap(int Start, int End, int EvidenceStart, int EvidenceEnd);
