namespace ChatBot.Core.Language;

/// <summary>Splits German compounds into words the lexicon has, with the linking letters German puts between them.</summary>
internal sealed class CompoundSplitter(Lexicon lexicon)
{
    // Of a word that is rarer, no compound is believed to be made.
    private const int LeastFrequency = 3;

    private const int ShortestPart = 4;
    private const int ShortestCompound = 8;

    // Each place to cut costs a pass over the word: a file can hold "words" of a million letters.
    private const int LongestCompound = 100;
    private static readonly string[] Links = ["", "s", "es", "n", "en", "er", "e"];

    private readonly StemPrefixes stems = new([.. lexicon.GermanStems(LeastFrequency)]);

    /// <summary>The stems of the parts in order, two or three; empty when the word is no compound of known words, or has over 100 letters.</summary>
    /// <param name="folded">A word by <see cref="TextFolding.Fold"/>.</param>
    public IReadOnlyList<string> Split(string folded)
    {
        if (lexicon.IsEmpty || folded.Length is < ShortestCompound or > LongestCompound)
        {
            return [];
        }

        var best = BestSplit(folded);
        if (best is not { } split)
        {
            return [];
        }

        var (head, tail) = split;
        var tailParts = BestSplit(tail);
        return tailParts is { } deeper && !IsCommon(tail)
            ? [StemOfHead(head)!, StemOfHead(deeper.Head)!, Stemmer.Stem(deeper.Tail, Languages.German)]
            : [StemOfHead(head)!, Stemmer.Stem(tail, Languages.German)];
    }

    private bool IsCommon(string word) => lexicon.GermanFrequency(Stemmer.Stem(word, Languages.German)) >= LeastFrequency;

    /// <summary>The split whose rarer part is the commonest.</summary>
    private (string Head, string Tail)? BestSplit(string word)
    {
        (string, string)? best = null;
        var bestScore = LeastFrequency - 1;
        for (var cut = ShortestPart - 1; cut <= word.Length - ShortestPart; cut++)
        {
            if (!stems.MayHaveStem(word.AsSpan(cut)))
            {
                continue;
            }

            var tail = word[cut..];
            var tailFrequency = lexicon.GermanFrequency(Stemmer.Stem(tail, Languages.German));
            if (tailFrequency <= bestScore)
            {
                continue;
            }

            var head = word[..cut];
            if (StemOfHead(head) is not { } headStem)
            {
                continue;
            }

            var score = Math.Min(tailFrequency, lexicon.GermanFrequency(headStem));
            if (score <= bestScore)
            {
                continue;
            }

            bestScore = score;
            best = (head, tail);
        }

        return best;
    }

    /// <summary>The stem of the word that stands, with a linking element, at the front of a compound; null when there is none.</summary>
    private string? StemOfHead(string head)
    {
        string? best = null;
        foreach (var link in Links)
        {
            if (!head.EndsWith(link, StringComparison.Ordinal) || head.Length - link.Length < ShortestPart - 1
                || !stems.MayHaveStem(head.AsSpan(..^link.Length)))
            {
                continue;
            }

            var stem = Stemmer.Stem(head[..^link.Length], Languages.German);
            if (lexicon.GermanFrequency(stem) > (best is null ? 0 : lexicon.GermanFrequency(best)))
            {
                best = stem;
            }
        }

        return best;
    }
}
