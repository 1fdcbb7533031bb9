using ChatBot.Core.Answers.Extraction;
using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Answers.Refusal;

/// <summary>The article of the best paragraph beside the others that a search found: what a collection has something on is told by
/// more than one paragraph of an article, and by no other article as well.</summary>
internal sealed class BestArticle
{
    private readonly Evidence best;
    private readonly IReadOnlyList<Evidence> own;
    private readonly IReadOnlyList<Evidence> others;

    /// <param name="evidence">Best first; at least one.</param>
    public BestArticle(IReadOnlyList<Evidence> evidence)
    {
        best = evidence[0];

        // What only follows a found paragraph was not found.
        var found = evidence.Where(one => one.Features is not null).ToLookup(one => IsSameArticle(one.Passage, best.Passage));
        (own, others) = ([.. found[true]], [.. found[false]]);
    }

    /// <summary>Whether other articles were found too. In a collection of one article nothing can be told by them.</summary>
    public bool HasOthers => others.Count > 0;

    /// <summary>The share of the scores, of all found paragraphs together, that is of the article; 0 when none is above 0.</summary>
    public double Share => own.Sum(Score) / Math.Max(own.Sum(Score) + others.Sum(Score), double.Epsilon);

    /// <summary>The mean score of its paragraphs, as a share of the best.</summary>
    public double Mean => ShareOfBest(own.Average(Score));

    /// <summary>The score of the best paragraph of another article, as a share of the best.</summary>
    public double Rival => ShareOfBest(others.Max(Score));

    /// <summary>The mean score of the paragraphs of other articles, as a share of the best.</summary>
    public double RivalMean => ShareOfBest(others.Average(Score));

    /// <summary>By how much the best paragraph's score is above that.</summary>
    public double Lead => best.Score - others.Average(Score);

    /// <summary>By how much the best paragraph has more of a feature than the paragraphs of other articles have in the mean.</summary>
    public double Ahead(PassageFeature feature) => best.Features![(int)feature] - others.Average(one => one.Features![(int)feature]);

    /// <summary>Whether two passages are of one article: an article may have come in parts, under one title.</summary>
    public static bool IsSameArticle(Passage one, Passage other) => one.ArticleId == other.ArticleId || one.Title == other.Title;

    private double ShareOfBest(double score) => score / Math.Max(best.Score, double.Epsilon);

    private static double Score(Evidence evidence) => Math.Max(0, evidence.Score);
}
