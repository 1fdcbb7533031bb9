using ChatBot.Core.Language;
using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Answers.Extraction;

/// <summary>A question as sentences are compared with it.</summary>
/// <param name="Language">The language it is asked in.</param>
/// <param name="Type">What kind of thing it asks for.</param>
/// <param name="Needs">Its words; at least one.</param>
/// <param name="Weight">What the needs count together, above 0.</param>
public sealed record AskedQuestion(string Language, AnswerType Type, IReadOnlyList<QuestionNeed> Needs, double Weight)
{
    /// <summary>Reads a query; null when it has no word of content.</summary>
    public static AskedQuestion? Of(Query query, TextAnalyzer analyzer)
    {
        var words = analyzer.Analyze(query.Text, query.Language);
        var needs = QuestionNeed.Of(query, words);
        return needs.Count == 0 ? null : new(query.Language, AnswerTypes.Of(words), needs, needs.Sum(need => need.Weight));
    }

    /// <summary>The share of the question's weight that something carries, 0 to 1.</summary>
    /// <param name="value">How well it carries the need at a place, 0 to 1.</param>
    public double Share(Func<int, double> value) => Enumerable.Range(0, Needs.Count).Sum(i => Needs[i].Weight * value(i)) / Weight;

    /// <summary>As <see cref="Share"/>, of some needs only; 0 when there is none of them.</summary>
    public double ShareOf(Func<QuestionNeed, bool> kind, Func<int, double> value)
    {
        double carried = 0, total = 0;
        for (var i = 0; i < Needs.Count; i++)
        {
            if (kind(Needs[i]))
            {
                carried += Needs[i].Weight * value(i);
                total += Needs[i].Weight;
            }
        }

        return total > 0 ? carried / total : 0;
    }
}
