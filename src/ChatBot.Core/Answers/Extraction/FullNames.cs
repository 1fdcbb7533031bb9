namespace ChatBot.Core.Answers.Extraction;

/// <summary>Newspapers give a name in full once, and its last part from then on: where an article has a question's name in full,
/// the last part stands for all of it.</summary>
internal static class FullNames
{
    private const int MostWordsApart = 2;

    /// <summary>The paragraphs, in order, with the matches that last parts of names bring.</summary>
    public static IEnumerable<ScoredParagraph> Carry(IReadOnlyList<ScoredParagraph> paragraphs, IReadOnlyList<QuestionNeed> needs)
    {
        var full = paragraphs.ToLookup(paragraph => paragraph.Article);
        return paragraphs.Select(paragraph => Carry(
            paragraph, [.. Enumerable.Range(0, needs.Count - 1).Where(i => needs[i].IsFollowedByName && full[paragraph.Article].Any(other => IsInFull(other, i)))]));
    }

    private static ScoredParagraph Carry(ScoredParagraph paragraph, IReadOnlyList<int> firstParts) =>
        firstParts.Count == 0 ? paragraph
            : paragraph with { Sentences = [.. paragraph.Sentences.Select(sentence => (sentence.Sentence, Carry(sentence.Matches, firstParts)))] };

    private static IReadOnlyList<NeedMatch> Carry(IReadOnlyList<NeedMatch> matches, IReadOnlyList<int> firstParts)
    {
        var carried = matches.ToArray();
        foreach (var i in firstParts.Reverse().Where(i => carried[i].Value < carried[i + 1].Value))
        {
            carried[i] = carried[i + 1];
        }

        return carried;
    }

    private static bool IsInFull(ScoredParagraph paragraph, int firstPart) => paragraph.Sentences.Any(sentence =>
        sentence.Matches[firstPart].At >= 0 && sentence.Matches[firstPart + 1].At - sentence.Matches[firstPart].At is >= 1 and <= MostWordsApart);
}
