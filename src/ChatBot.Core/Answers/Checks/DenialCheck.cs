namespace ChatBot.Core.Answers.Checks;

/// <summary>What somebody denies, a sentence neither says nor has him say; nor does anybody deny what he says.</summary>
internal static class DenialCheck
{
    private const float Recognised = 0.6f;
    private const double LeastOfDenied = 0.6;
    private const int FewestDenied = 2;

    /// <summary>Whether a sentence says what its evidence says that somebody denies, or the other way round.</summary>
    public static bool IsWrong(Comparison comparison)
    {
        var (sentence, evidence) = (comparison.Sentence, comparison.Evidence);
        return (sentence.Negations.Count == 0 && sentence.Denials.Count == 0 && evidence.Denials.Any(denial => IsSaid(denial, comparison)) && !Denials.AreOnlyClaimed(sentence.Words))
            || sentence.Denials.Any(denial => IsUndenied(denial, comparison));
    }

    /// <summary>Whether a sentence has most of what the evidence has somebody deny, not the word that denies it, and no other sentence of the evidence has as much of it.</summary>
    private static bool IsSaid(Denial denial, Comparison comparison)
    {
        bool IsQuoted(int at) => comparison.Quoted.Any(quoted => quoted.First <= at && at <= quoted.Last);
        var place = comparison.Evidence.Words[denial.At].Sentence;
        return denial.Denied.Count >= FewestDenied && !IsQuoted(denial.At)
            && denial.Denied.Count(at => IsQuoted(at) || comparison.InEvidence.Covered(at) >= Recognised) >= LeastOfDenied * denial.Denied.Count
            && (comparison.Quoted.Any(quoted => denial.Denied.Any(at => quoted.First <= at && at <= quoted.Last))
                || (comparison.Said.TryGetValue(place, out var share) && comparison.Said.All(said => said.Key == place || said.Value < share)));
    }

    /// <summary>Whether the evidence says, and nobody denies in it, what a sentence has somebody deny.</summary>
    private static bool IsUndenied(Denial denial, Comparison comparison)
    {
        var words = comparison.Evidence.Words;
        bool IsThere(int at) => comparison.Said.ContainsKey(words[at].Sentence);
        return denial.Denied.Count >= FewestDenied && comparison.Said.Count > 0 && comparison.Match(denial.At) < Recognised
            && denial.Denied.Count(i => comparison.Match(i) >= Recognised) >= LeastOfDenied * denial.Denied.Count
            && !comparison.Evidence.Negations.Any(negation => IsThere(negation.At)) && !comparison.Evidence.Denials.Any(there => IsThere(there.At));
    }
}
