using ChatBot.Core.Language;
using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Answers.Extraction;

/// <summary>Scores the sentences of retrieved paragraphs by what they, and what surrounds them, share with a question.</summary>
public sealed class SentenceScorer(TextAnalyzer analyzer)
{
    // What a word of the question counts when the sentence itself lacks it.
    private const double InParagraph = 0.7;
    private const double InHeading = 0.9;
    private const double InTitle = 0.9;

    // A name in a paragraph of a hundred tells which one is meant.
    private const double RareName = 0.7;

    // A match of less is a part of a word, or a rare sense of it.
    private const double LeastBesideNames = 0.15;

    private const double OwnShare = 0.6;
    private const double TypeBonus = 0.25;

    // A number with a unit of time is rarer than a name or a number, and tells more.
    private const double DurationBonus = 0.5;

    private const double NearnessBonus = 0.1;
    private const double OrderBonus = 0.05;
    private const double ApposedNameBonus = 0.05;
    private const double EvidenceBonus = 0.2;

    /// <summary>Scores every sentence of the evidence; best first, in order of the evidence where scores are equal.</summary>
    public IReadOnlyList<SentenceScore> Score(Query query, IReadOnlyList<Evidence> evidence)
    {
        var words = analyzer.Analyze(query.Text, query.Language);
        var needs = QuestionNeed.Of(query, words);
        if (needs.Count == 0 || evidence.Count == 0)
        {
            return [];
        }

        var type = AnswerTypes.Of(words);
        var best = Math.Max(evidence.Max(found => found.Score), double.Epsilon);
        var paragraphs = EvidenceSentence.Split(evidence, analyzer)
            .GroupBy(sentence => sentence.Evidence)
            .Select(sentences => ScoredParagraph.Of([.. sentences], needs, analyzer))
            .ToList();
        return [.. FullNames.Carry(paragraphs, needs)
            .SelectMany(paragraph => Score(paragraph, needs, type, evidence[paragraph.Evidence - 1].Score / best))
            .OrderByDescending(score => score.Value)];
    }

    private static IEnumerable<SentenceScore> Score(
        ScoredParagraph paragraph, IReadOnlyList<QuestionNeed> needs, AnswerType type, double evidenceScore)
    {
        var around = Enumerable.Range(0, needs.Count).Select(i => Math.Max(
            InParagraph * paragraph.Sentences.Max(sentence => sentence.Matches[i].Value),
            Math.Max(InHeading * paragraph.Heading[i].Value, InTitle * paragraph.Title[i].Value))).ToList();
        var total = needs.Sum(need => need.Weight);
        var asksMore = needs.Any(need => !need.IsName);
        foreach (var (sentence, matches) in paragraph.Sentences)
        {
            double own = 0, full = 0, more = 0, rarest = 0;
            for (var i = 0; i < needs.Count; i++)
            {
                var value = Math.Max(matches[i].Value, around[i]);
                own += needs[i].Weight * matches[i].Value;
                full += needs[i].Weight * value;
                more = needs[i].IsName ? more : Math.Max(more, value);
                rarest = needs[i].IsName && value > 0 ? Math.Max(rarest, needs[i].Rarity) : rarest;
            }

            var fits = AnswerTypes.Fits(type, sentence.Terms, matches.Where(match => match.Value > 0).Select(match => sentence.Terms[match.At]).Contains);

            yield return new(
                sentence,
                type == AnswerType.Age && !fits ? 0 : full / total,
                (OwnShare * own + (1 - OwnShare) * full) / total
                    + (own > 0 ? Bonus(type, fits, sentence, needs, matches) : 0) + EvidenceBonus * evidenceScore,
                fits ? type : null,
                asksMore && more < LeastBesideNames && rarest < RareName);
        }
    }

    private static double Bonus(AnswerType type, bool fits, EvidenceSentence sentence, IReadOnlyList<QuestionNeed> needs, IReadOnlyList<NeedMatch> matches)
    {
        var places = matches.Where(match => match.Value > 0).Select(match => match.At).ToList();
        var asked = places.Select(at => sentence.Terms[at]).ToHashSet();
        var bonus = fits ? type == AnswerType.Duration ? DurationBonus : TypeBonus : 0;
        if (type == AnswerType.Person && needs.Zip(matches).Any(pair => !pair.First.IsName && pair.Second.Value > 0
            && sentence.Terms.ElementAtOrDefault(pair.Second.At + 1) is { IsNameLike: true } next && !asked.Contains(next)))
        {
            bonus += ApposedNameBonus;
        }

        if (asked.Count > 1)
        {
            bonus += NearnessBonus * asked.Count / (places.Max() - places.Min() + 1);
            bonus += places.SequenceEqual(places.Order()) ? OrderBonus : 0;
        }

        return bonus;
    }
}
