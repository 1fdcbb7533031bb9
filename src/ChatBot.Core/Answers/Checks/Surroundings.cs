namespace ChatBot.Core.Answers.Checks;

/// <summary>How alike what stands around a place of a sentence is to what stands around a place of the evidence: the nearer the same words stand to both, the more.</summary>
/// <param name="reach">How many words away a word counts a third of one right beside the place.</param>
internal sealed class Surroundings(Comparison comparison, float reach)
{
    private const float InAnotherClause = 0.5f;
    private const float Least = 0.02f;
    private const int Farthest = 40;

    private float[]? nearness;

    /// <summary>How alike they are, all words counted.</summary>
    public float Likeness(int word, int at) => Likeness(new(word, word), new(at, at), default);

    /// <summary>How alike they are: 0 when nothing around is the same, about 1 for each word beside both.</summary>
    /// <param name="uncounted">What does not count.</param>
    public float Likeness(Place place, Place there, Uncounted uncounted)
    {
        var aligned = comparison.Aligned;
        nearness ??= [.. Enumerable.Range(0, Farthest + 1).Select(distance => MathF.Exp(-(distance - 1) / reach))];
        var (words, evidence) = (aligned.Words, aligned.Evidence);
        var sum = 0f;
        for (var i = 0; i < words.Length; i++)
        {
            var matches = aligned.Matches[i];
            if (matches.Length == 0 || place.Has(i) || uncounted.HasWord(words[i].IsNumber, i, place))
            {
                continue;
            }

            var near = Near(words, place, i);
            if (near < Least)
            {
                continue;
            }

            var best = 0f;
            foreach (var match in matches)
            {
                if (!there.Has(match.At) && !uncounted.HasThere(evidence[match.At].IsNumber, match.At, there))
                {
                    best = Math.Max(best, match.Weight * Near(evidence, there, match.At));
                }
            }

            sum += near * best;
        }

        return sum;
    }

    private float Near(AlignedWord[] words, Place place, int at)
    {
        var distance = at < place.First ? place.First - at : at - place.Last;
        return distance > Farthest ? 0 : nearness![distance] * (words[at].Clause == words[place.First].Clause ? 1 : InAnotherClause);
    }
}
