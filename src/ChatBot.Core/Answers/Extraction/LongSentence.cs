using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Extraction;

/// <summary>Cuts sentences that are too long to quote.</summary>
internal static class LongSentence
{
    private static readonly char[] ClauseMarks = [',', ';', ':', '–'];

    /// <summary>The part of a sentence to quote: all of it when it is short enough; else as many clauses as fit, from its beginning or
    /// from a later clause when more of the words that matter are there.</summary>
    /// <param name="most">The most words of the part.</param>
    /// <param name="places">The places of the words that matter, among the words of the sentence.</param>
    /// <returns>Without the mark behind its last clause; whole words, when no clause fits.</returns>
    public static TextSpan Cut(string sentence, int most, IReadOnlyCollection<int> places)
    {
        var words = Tokenizer.Words(sentence);
        if (words.Count <= most)
        {
            return new(0, sentence.Length);
        }

        var best = From(sentence, words, 0, most);
        var bestCount = places.Count(place => IsIn(best, words, place));
        for (var first = 1; first < words.Count; first++)
        {
            if (bestCount < places.Count && ClauseMarks.Any(sentence[words[first - 1].End..words[first].Start].Contains))
            {
                var part = From(sentence, words, first, most);
                var count = places.Count(place => IsIn(part, words, place));
                (best, bestCount) = count > bestCount ? (part, count) : (best, bestCount);
            }
        }

        return best;
    }

    private static TextSpan From(string sentence, IReadOnlyList<Token> words, int first, int most)
    {
        var start = first == 0 ? 0 : words[first].Start;
        if (words.Count - first <= most)
        {
            return new(start, sentence.Length - start);
        }

        var end = words[first + most - 1].End;
        var clause = sentence.LastIndexOfAny(ClauseMarks, end - 1, end - words[first + (most / 2)].End);
        return new(start, (clause > start ? sentence[start..clause] : sentence[start..end]).TrimEnd().Length);
    }

    private static bool IsIn(TextSpan part, IReadOnlyList<Token> words, int place) =>
        place < words.Count && words[place].Start >= part.Start && words[place].End <= part.End;
}
