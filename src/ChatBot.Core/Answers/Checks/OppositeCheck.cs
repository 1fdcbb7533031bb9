using System.Collections.Frozen;

namespace ChatBot.Core.Answers.Checks;

/// <summary>No word of a sentence stands where the evidence has its opposite.</summary>
internal sealed class OppositeCheck(OppositeWords opposites)
{
    private const float Recognised = 0.6f;
    private const float Exact = 1;

    private const int Near = 3;
    private const float Reach = 2.5f;
    private const float ReachInSameLanguage = 4;

    // How much more alike the surroundings of the opposite must be than those of the word itself: little where the evidence has the opposite only, and the sentence nothing else for it.
    private const float More = 0.15f;
    private const float MoreBehindPole = 0.35f;
    private const float MuchMore = 0.5f;

    private static readonly FrozenSet<string> Against = WordSet.Of("gegen wider against contrary violates violated breached denied refused");
    private static readonly FrozenSet<string> Views = WordSet.Of("Ansicht Meinung Auffassung Angaben Aussage Aussagen Einschätzung Überzeugung Worten Schätzungen Bekunden Darstellung");

    /// <summary>The number of the word in whose place the evidence has its opposite; null when there is none.</summary>
    public int? FirstWrong(Comparison comparison)
    {
        var words = comparison.Sentence.Words;
        var surroundings = new Surroundings(comparison, Reach);
        for (var i = 0; i < words.Count; i++)
        {
            if (!comparison.IsFrame(i) && !IsMeasure(words, i) && !IsView(words, i) && (IsWrongWord(i, surroundings, comparison) || IsWrongPole(i, comparison)))
            {
                return i;
            }
        }

        return FirstDenied(surroundings, comparison);
    }

    private bool IsWrongWord(int word, Surroundings surroundings, Comparison comparison)
    {
        var known = opposites.Of(comparison.Sentence.Words, word);
        if (known.Count == 0)
        {
            return false;
        }

        var same = comparison.InEvidence.Of(word).Where(match => match.Weight >= Recognised && !AreOtherVerbs(word, match.At, comparison)).Select(match => match.At).ToList();
        var instead = known.SelectMany(opposite => Places(opposite, word, comparison)).Except(same)
            .Where(at => !same.Exists(own => AreJoined(own, at, comparison.Evidence.Words)) && !Converses.SayTheSame(word, at, comparison)).ToList();
        var uncovered = instead.Where(at => AreOtherVerbs(word, at, comparison) || (comparison.Match(word) < Recognised && comparison.InEvidence.Covered(at) < Recognised)).ToList();
        return IsMore(uncovered, same, at => surroundings.Likeness(word, at), More)
            || IsMore([.. instead.Where(at => !IsSaidElsewhere(at, word, surroundings, comparison))], same, at => surroundings.Likeness(word, at), MuchMore);
    }

    /// <summary>"Nahm ... zu" is another verb than "nahm ... ab".</summary>
    private static bool AreOtherVerbs(int word, int at, Comparison comparison) => comparison.Sentence.Words[word].Term is { IsInTwoParts: true } one
        && comparison.Evidence.Words[at].Term is { IsInTwoParts: true } other && one.Stem != other.Stem;

    /// <summary>Whether another word of the sentence stands for a word of the evidence, right beside this one, "early last week" for "Anfang der letzten Woche", or in a place more like it.</summary>
    private static bool IsSaidElsewhere(int at, int word, Surroundings surroundings, Comparison comparison)
    {
        var likeness = surroundings.Likeness(word, at);
        return Enumerable.Range(0, comparison.Sentence.Words.Count).Any(i => i != word
            && comparison.InEvidence.Of(i).Any(match => match.At == at && match.Weight >= Recognised) && ((!comparison.IsOneLanguage && Math.Abs(i - word) == 1) || surroundings.Likeness(i, at) >= likeness));
    }

    /// <summary>"Male or female": both are said.</summary>
    private static bool AreJoined(int at, int other, IReadOnlyList<CheckWord> words) => Math.Abs(at - other) == 2 && words[(at + other) / 2].Term.Folded is "or" or "and" or "oder" or "und";

    /// <summary>Words of grammar say something of what follows them.</summary>
    private static bool IsWrongPole(int word, Comparison comparison)
    {
        var poles = OppositePoles.Of(comparison.Sentence.Words, word);
        if (poles.Count == 0)
        {
            return false;
        }

        var surroundings = new Surroundings(comparison, comparison.IsOneLanguage ? ReachInSameLanguage : Reach);
        List<int> At(IEnumerable<int> wanted) => [.. comparison.Evidence.Poles.Where(found => wanted.Contains(found.Pole) && comparison.MayBeTranslated(found.At)
            && IsDenied(word, comparison.Sentence) == IsDenied(found.At, comparison.Evidence)).Select(found => found.At)];
        return IsMore(
            At(poles.Select(OppositePoles.OppositeOf)), At(poles), at => surroundings.Likeness(new(word, word), new(at, at), new(Before: true)), comparison.IsOneLanguage ? MuchMore : MoreBehindPole);
    }

    private static bool IsMore(List<int> instead, List<int> same, Func<int, float> likeness, float much) =>
        instead.Count > 0 && instead.Max(likeness) > same.Select(likeness).DefaultIfEmpty(0).Max() + much;

    /// <summary>The word that the evidence has with a beginning that denies it, or the other way round: "clear" for "unklar". Whether a word denies it instead is another check's matter.</summary>
    private int? FirstDenied(Surroundings surroundings, Comparison comparison)
    {
        var (words, evidence) = (comparison.Sentence.Words, comparison.Evidence.Words);
        if (comparison.Sentence.Negations.Any(negation => !negation.IsImplied))
        {
            return null;
        }

        for (var at = 0; at < evidence.Count; at++)
        {
            if (comparison.MayBeTranslated(at) && !IsDenied(at, comparison.Evidence) && comparison.InEvidence.Covered(at) < Recognised && opposites.DeniedBy(evidence[at]) is { } denied
                && Enumerable.Range(0, words.Count).FirstOrDefault(i => words[i].IsContent && Share(words[i].Keys, denied, Least(comparison)) && comparison.Match(i) < Recognised && !OppositeWords.IsNoun(words, i) && !IsAgainst(i, comparison.Sentence), -1) is var found and >= 0)
            {
                return found;
            }
        }

        if (!comparison.Evidence.Negations.Any(negation => !negation.IsImplied))
        {
            for (var i = 0; i < words.Count; i++)
            {
                if (comparison.Match(i) < Recognised && opposites.DeniedBy(words[i]) is { } denied && Places(denied, i, comparison).Any(at => !OppositeWords.IsNoun(evidence, at) && comparison.InEvidence.Covered(at) < Recognised && surroundings.Likeness(i, at) > More))
                {
                    return i;
                }
            }
        }

        return null;
    }

    /// <summary>Where the evidence has what is opposite to a word; "not possible" is impossible, "not long" short.</summary>
    private static IEnumerable<int> Places(IReadOnlyList<WordKey> opposite, int word, Comparison comparison)
    {
        var words = comparison.Evidence.Words;
        return comparison.Evidence.Index.Find(opposite).Where(match => match.Weight >= Least(comparison)).Select(match => match.At)
            .Where(at => words[at].IsContent && comparison.MayBeTranslated(at) && !IsMeasure(words, at) && !IsAgainst(at, comparison.Evidence) && IsDenied(word, comparison.Sentence) == IsDenied(at, comparison.Evidence));
    }

    /// <summary>In one language the word itself must stand there: what translations it shares with others makes them no opposites.</summary>
    private static float Least(Comparison comparison) => comparison.IsOneLanguage ? Exact : Recognised;

    /// <summary>Whether "not" stands before a word in its clause.</summary>
    private static bool IsDenied(int at, CheckText text) =>
        text.Negations.Any(negation => !negation.IsImplied && negation.At < at && at - negation.At <= Near && text.Words[negation.At].Clause == text.Words[at].Clause);

    /// <summary>Whether a word is what something is done against, or what is refused: "gegen die Verfassung" is unconstitutional, "denied permission" forbidden.</summary>
    private static bool IsAgainst(int at, CheckText text) =>
        Enumerable.Range(1, Near).Any(back => at >= back && text.Words[at - back].Clause == text.Words[at].Clause && Against.Contains(text.Words[at - back].Term.Folded));

    /// <summary>"Eleven years old" is as young as eleven, "36 Euro hoch" as low, "right before" has no left, and "won, leaving him alone" nothing that comes.</summary>
    private static bool IsMeasure(IReadOnlyList<CheckWord> words, int at)
    {
        var before = at > 0 ? words[at - 1].Term.Folded : string.Empty;
        return words[at].Term.Folded switch
        {
            "right" => at + 1 < words.Count && words[at + 1].Term.Folded is "before" or "after" or "now" or "away" or "when",
            "leaving" => at > 0 && words[at - 1].Clause != words[at].Clause,
            "alt" or "old" => Units.Of(before) is "year" or "month" or "week" or "day",
            "hoch" or "high" or "lang" or "lange" or "long" or "gross" => at > 0 && (words[at - 1].Term.IsNumber || Units.Of(before) is not null),
            _ => false,
        };
    }

    /// <summary>"Nach Ansicht vieler", "nach eigener Ansicht" is not after something.</summary>
    private static bool IsView(IReadOnlyList<CheckWord> words, int at) => words[at].Term.Folded == "nach" && words.Skip(at + 1).Take(2).Any(word => Views.Contains(word.Term.Folded));

    private static bool Share(IReadOnlyList<WordKey> keys, IReadOnlyList<WordKey> others, float least) =>
        keys.Any(key => key.Weight >= least && others.Any(other => other.Hash == key.Hash && other.Weight >= least));
}
