using ChatBot.Core.Answers.Extraction;

namespace ChatBot.Core.Answers.Refusal;

/// <summary>Tells whether a question is about somebody or a state that none of the evidence names.</summary>
internal static class MissingNames
{
    private const double LeastMatch = 0.3;

    // Half of the few letters of a short name stand in many a word.
    private const double LeastLetters = 0.6;

    /// <summary>Whether the state in "president of France" is missing, or one of two names of which the other is there: "When did Biden meet Macron?".
    /// A single name may be misspelt, or known by another.</summary>
    public static bool Any(ScoredEvidence evidence)
    {
        var needs = evidence.Question.Needs;
        bool IsMissing(int at) => evidence.Sentences.All(score => score.Around[at] < LeastMatch && score.Letters[at] < LeastLetters);
        bool IsThereBeside(int at) => (needs[at].IsFollowedByName && at + 1 < needs.Count && !IsMissing(at + 1)) || (at > 0 && needs[at - 1].IsFollowedByName && !IsMissing(at - 1));

        var isAnotherThere = Enumerable.Range(0, needs.Count).Any(i => needs[i].IsRareName && !IsMissing(i));
        return Enumerable.Range(0, needs.Count).Any(i => IsMissing(i) && (needs[i].IsOwnerState || (needs[i].IsRareName && isAnotherThere && !IsThereBeside(i))));
    }
}
