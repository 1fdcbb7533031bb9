using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Extraction;

/// <summary>Where the sentences of a paragraph, its heading and its title match the needs of a question; one match for each need, in order.</summary>
internal sealed record ScoredParagraph(
    int Evidence, IReadOnlyList<(EvidenceSentence Sentence, IReadOnlyList<NeedMatch> Matches)> Sentences,
    IReadOnlyList<NeedMatch> Heading, IReadOnlyList<NeedMatch> Title)
{
    public static ScoredParagraph Of(IReadOnlyList<EvidenceSentence> sentences, IReadOnlyList<QuestionNeed> needs, TextAnalyzer analyzer)
    {
        var passage = sentences[0].Passage;
        return new(
            sentences[0].Evidence,
            [.. sentences.Select(sentence => (sentence, Match(needs, sentence.Terms, passage.Language)))],
            Match(needs, analyzer.Analyze(passage.Heading ?? string.Empty, passage.Language), passage.Language),
            Match(needs, analyzer.Analyze(passage.Title, passage.Language), passage.Language));
    }

    /// <summary>How well the paragraph, its heading or its title carry each need.</summary>
    public IReadOnlyList<double> Around => [.. Heading.Select((heading, i) =>
        Math.Max(Sentences.Max(sentence => sentence.Matches[i].Value), Math.Max(heading.Value, Title[i].Value)))];

    /// <summary>The article whose paragraph it is.</summary>
    public string Article => Sentences[0].Sentence.Passage.ArticleId;

    private static IReadOnlyList<NeedMatch> Match(IReadOnlyList<QuestionNeed> needs, IReadOnlyList<Term> terms, string language) =>
        [.. needs.Select(need => NeedMatch.Best(need, terms, language))];
}

/// <summary>The word of a text that best stands for a need.</summary>
/// <param name="Value">How well, 0 to 1.</param>
/// <param name="At">Its place among the text's words; -1 when none does.</param>
internal readonly record struct NeedMatch(double Value, int At)
{
    public static NeedMatch Best(QuestionNeed need, IReadOnlyList<Term> terms, string language)
    {
        var best = new NeedMatch(0, -1);
        for (var i = 0; i < terms.Count && best.Value < 1; i++)
        {
            var value = need.Match(terms[i], language);
            if (value > best.Value)
            {
                best = new(value, i);
            }
        }

        return best;
    }
}
