namespace ChatBot.Core.Answers.Checks;

/// <summary>No word of a sentence stands where the evidence has its opposite.</summary>
internal sealed class OppositeCheck(OppositeWords opposites)
{
    private const float Recognised = 0.6f;

    /// <summary>The number of the word whose opposite the evidence has, and not the word itself; null when there is none.</summary>
    public int? FirstWrong(Comparison comparison)
    {
        for (var i = 0; i < comparison.Sentence.Words.Count; i++)
        {
            if (comparison.Match(i) >= Recognised)
            {
                continue;
            }

            foreach (var opposite in opposites.Of(comparison.Sentence.Words[i]))
            {
                if (HasInstead(opposite, comparison))
                {
                    return i;
                }
            }
        }

        return null;
    }

    private static bool HasInstead(IReadOnlyList<WordKey> opposite, Comparison comparison)
    {
        var words = comparison.Evidence.Words;
        for (var at = 0; at < words.Count; at++)
        {
            if (comparison.InEvidence.Covered(at) < Recognised
                && words[at].Keys.Any(key => key.Weight > Recognised && opposite.Any(other => other.Hash == key.Hash && other.Weight > Recognised)))
            {
                return true;
            }
        }

        return false;
    }
}
