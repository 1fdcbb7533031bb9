namespace ChatBot.Core.Answers.Checks;

/// <summary>How alike what stands around a place of a sentence is to what stands around a place of the evidence: the nearer the same words stand to both, the more.</summary>
/// <param name="reach">How many words away a word counts a third of one right beside the place.</param>
internal sealed class Surroundings(Comparison comparison, float reach)
{
    private const float InAnotherClause = 0.5f;
    private const float Least = 0.02f;

    /// <summary>How alike they are, all words counted.</summary>
    public float Likeness(int word, int at) => Likeness(new(word, word), new(at, at), _ => true, _ => true);

    /// <summary>How alike they are: 0 when nothing around is the same, about 1 for each word beside both.</summary>
    /// <param name="counts">Whether a word of the sentence counts.</param>
    /// <param name="countsThere">Whether a word of the evidence counts.</param>
    public float Likeness(Place place, Place there, Func<int, bool> counts, Func<int, bool> countsThere)
    {
        var (words, evidence) = (comparison.Sentence.Words, comparison.Evidence.Words);
        var sum = 0f;
        for (var i = 0; i < words.Count; i++)
        {
            var near = place.Has(i) || !(words[i].IsContent || words[i].Term.IsNumber) || !counts(i) ? 0 : Near(words, place, i);
            if (near < Least)
            {
                continue;
            }

            var best = 0f;
            var matches = comparison.InEvidence.Of(i);
            for (var match = 0; match < matches.Count; match++)
            {
                var at = matches[match].At;
                if (!there.Has(at) && countsThere(at))
                {
                    best = Math.Max(best, matches[match].Weight * Near(evidence, there, at));
                }
            }

            sum += near * best;
        }

        return sum;
    }

    private float Near(IReadOnlyList<CheckWord> words, Place place, int at)
    {
        var distance = at < place.First ? place.First - at : at - place.Last;
        return MathF.Exp(-(distance - 1) / reach) * (words[at].Clause == words[place.First].Clause ? 1 : InAnotherClause);
    }
}

/// <summary>Words that stand side by side in a text.</summary>
internal readonly record struct Place(int First, int Last)
{
    /// <summary>Whether a word is one of them.</summary>
    public bool Has(int word) => First <= word && word <= Last;
}
