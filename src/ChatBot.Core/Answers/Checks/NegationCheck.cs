using System.Collections.Frozen;

namespace ChatBot.Core.Answers.Checks;

/// <summary>A sentence denies as often as what it cites does there.</summary>
internal static class NegationCheck
{
    // "Not until he came" is "erst als er kam".
    private static readonly FrozenSet<string> Limits = WordSet.Of("until unless till before bis solange bevor");
    private static readonly FrozenSet<string> Since = WordSet.Of("seit since");
    private static readonly FrozenSet<string> AnyMore = WordSet.Of("mehr anymore longer");
    private static readonly FrozenSet<string> LastTime = WordSet.Of("last letzte letzten letztes zuletzt");
    private static readonly FrozenSet<string> AsLongAs = WordSet.Of("solange");
    private static readonly FrozenSet<string> Preferences = WordSet.Of("rather eher lieber vielmehr anstatt");
    private static readonly FrozenSet<string> Exclusives = WordSet.Of("erst nur only");

    // Beginnings of words that say in another way that something did not come about.
    private static readonly string[] Hindrances = ["stop", "resist", "block", "halt", "limit", "waved", "impenetr", "thwart", "foil", "hinder", "wehr"];

    // Verbs that stand for another one.
    private static readonly FrozenSet<string> ProVerbs = WordSet.Of("tat taten tut tun getan did do does done");

    // What is said of a whole sentence: "that the council paid is not true".
    private static readonly FrozenSet<string> Truths = WordSet.Of("stimmt stimme stimmte wahr richtig zutreffend zutrifft zutreffe true correct accurate");

    // What is missing belongs to a thing, and says nothing of what else is said of it.
    private static readonly FrozenSet<string> NoOne = WordSet.Of("kein keine keinen keinem keiner keines keinerlei");
    private static readonly FrozenSet<string> Without = WordSet.Of("ohne without");

    private const int Reach = 4;
    private const int FewestNear = 2;

    // A space and a quotation mark.
    private const int LongestMark = 2;
    private const float Aligned = 0.6f;
    private const float Related = 0.45f;

    // "Inspiration" is a part of "inspirationsarm", and not the part that denies.
    private const float WholeWord = 0.8f;
    private const float SameThing = 0.85f;
    private const float TheWordItself = 0.95f;
    private const float Repeated = 0.8f;
    private const float Translated = 0.4f;
    private const float SaidWhole = 0.15f;
    private const float MostElsewhere = 0.75f;
    private const int MoreElsewhere = 2;

    /// <summary>Whether the sentence denies what the evidence affirms, or the other way round.</summary>
    public static bool IsWrong(Comparison comparison)
    {
        var (sentence, evidence) = (comparison.Sentence, comparison.Evidence);

        // What may be left out is not missed where it is, and not too much where it is not.
        bool Counts(Negation negation) => comparison.IsOneLanguage ? !negation.IsRepeated : !negation.MayBeLeftOut;

        // "Rather" alone is "recht".
        bool MeansOther(Negation negation) => negation.IsSeveralWords && !comparison.IsOneLanguage;
        var hasOwnWords = Enumerable.Range(0, sentence.Words.Count).Any(i => sentence.Words[i].IsContent && !comparison.IsFrame(i));
        if (evidence.Negations.Count(negation => IsCutOff(negation, comparison) && (hasOwnWords || IsRestQuoted(negation, comparison))) > sentence.Negations.Count)
        {
            return true;
        }

        var sentences = comparison.Said;
        var saidThere = evidence.Words.Where(word => sentences.ContainsKey(word.Sentence)).ToList();
        if (Bounds.AreWrong(sentence.Words, saidThere))
        {
            return true;
        }

        bool IsThere(Negation negation) => (sentences.Count == 0 || sentences.ContainsKey(evidence.Words[negation.At].Sentence)) && !comparison.Quoted.Any(quoted => quoted.First <= negation.At && negation.At <= quoted.Last);

        // "Fails to" and "unclear" deny too, where the other text does not have them: "does not manage to", "is not clear".
        var there = evidence.Negations.Where(negation => IsThere(negation) && (Counts(negation) || !negation.IsImplied)).ToLookup(negation => negation.IsImplied);
        int Implied(float aligned) => there[true].Count(negation => MeansOther(negation) || comparison.InEvidence.Covered(negation.At) < aligned);
        bool MayBeDenied(Unasserted denial) => denial.Kind == UnassertedKind.Denied && (sentences.Count == 0 || sentences.ContainsKey(evidence.Words[denial.At].Sentence))
            && comparison.InEvidence.Covered(denial.At) < SameThing && !evidence.Negations.Any(negation => negation.At == denial.At);
        var saying = sentence.Negations.Where(negation => !negation.IsImplied && !IsMissingElsewhere(negation, comparison, sentences)).ToList();
        var saidImplied = sentence.Negations.Count(negation => negation.IsImplied && (MeansOther(negation) || comparison.InEvidence.Match(negation.At) < Aligned)
            && !(Preferences.Contains(sentence.Words[negation.At].Term.Folded) && HasAny(saidThere, Preferences)));
        if (saying.Count(Counts) > there[false].Count() + Math.Max(0, Implied(Aligned) + evidence.Unasserted.Count(MayBeDenied) - saidImplied) + Limited(sentence.Words, saidThere))
        {
            return true;
        }

        if (!hasOwnWords || sentences.Count == 0)
        {
            return false;
        }

        if (!comparison.IsOneLanguage && sentence.Negations.Count == 0 && !HasAny(sentence.Words, Exclusives) && !sentence.Words.Any(IsHindrance)
            && there[true].Any(negation => negation.IsFailure && comparison.InEvidence.Covered(negation.At) < Related && IsSaid(negation, comparison, sentences)))
        {
            return true;
        }

        var denied = there[false].Where(negation => Counts(negation) && IsSaid(negation, comparison, sentences)).ToList();
        var spare = Math.Min(Math.Max(0, saidImplied - Implied(WholeWord)), denied.Count(negation => IsImpliedNear(negation, comparison)));
        return denied.Count > saying.Count + spare + Limited(saidThere, sentence.Words);
    }

    private static bool IsHindrance(CheckWord word) => WordSet.BeginsWithAny(word.Term.Folded, Hindrances);

    /// <summary>How many words of a text may deny because of what the other says without denying: one where it has a limit and the other "only",
    /// where it has "solange ... nicht" for "until", or "seit Jahren nicht mehr" for "since he last did".</summary>
    private static int Limited(IReadOnlyList<CheckWord> denying, IReadOnlyList<CheckWord> other) =>
        (HasAny(denying, Limits) && HasAny(other, Exclusives) && !HasAny(other, Limits)) || (SaysAsLongAs(denying) && HasAny(other, Limits) && !SaysAsLongAs(other))
            || (HasAny(denying, Since) && HasAny(denying, AnyMore) && HasAny(other, Since) && HasAny(other, LastTime)) ? 1 : 0;

    private static bool SaysAsLongAs(IReadOnlyList<CheckWord> words) => HasAny(words, AsLongAs)
        || Enumerable.Range(0, Math.Max(0, words.Count - 1)).Any(i => (words[i].Term.Folded, words[i + 1].Term.Folded) is ("so", "lange"));

    private static bool HasAny(IReadOnlyList<CheckWord> text, FrozenSet<string> words) => text.Any(word => words.Contains(word.Term.Folded));

    /// <summary>Whether the sentence quotes what follows a word that denies, or goes before it, and not that word: "guilty" of "not guilty", "ich war es" of "ich war es nicht".</summary>
    private static bool IsCutOff(Negation negation, Comparison comparison) => !negation.IsImplied && comparison.Quoted.Any(quoted =>
        (quoted.First == negation.At + 1 && IsBeside(negation.At, quoted.First, comparison.Evidence)) || (quoted.Last == negation.At - 1 && IsBeside(quoted.Last, negation.At, comparison.Evidence)));

    /// <summary>Whether all of a sentence of the evidence is quoted but the word that denies it.</summary>
    private static bool IsRestQuoted(Negation negation, Comparison comparison)
    {
        var words = comparison.Evidence.Words;
        return Enumerable.Range(0, words.Count).Where(at => at != negation.At && words[at].Sentence == words[negation.At].Sentence)
            .All(at => comparison.Quoted.Any(quoted => quoted.First <= at && at <= quoted.Last));
    }

    private static bool IsBeside(int at, int next, CheckText text) =>
        text.Words[at].Sentence == text.Words[next].Sentence && text.Words[next].Term.Token.Start - text.Words[at].Term.Token.End <= LongestMark;

    /// <summary>Whether the sentence denies by meaning what a word of the evidence denies: it says that something failed, or it denies beside words that stand near that one, or beside none that stands anywhere.</summary>
    private static bool IsImpliedNear(Negation negation, Comparison comparison)
    {
        var evidence = comparison.Evidence.Words;
        return comparison.Sentence.Negations.Where(said => said.IsImplied).Any(said =>
        {
            var near = Around(comparison.Sentence.Words, said.At).SelectMany(i => comparison.InEvidence.Of(i)).Where(match => match.Weight >= Related).ToList();
            return said.IsFailure || near.Count == 0 || near.Exists(match => evidence[match.At].Sentence == evidence[negation.At].Sentence && Math.Abs(match.At - negation.At) <= 2 * Reach);
        });
    }

    private static IEnumerable<int> Around(IReadOnlyList<CheckWord> words, int at) => Enumerable.Range(at - Reach, (2 * Reach) + 1)
        .Where(i => i >= 0 && i < words.Count && i != at && words[i].Clause == words[at].Clause && words[i].IsContent);

    /// <summary>Whether the same thing is missing in another sentence of the evidence: "bei dem Test ohne Außenstromversorgung" may be said in any.</summary>
    private static bool IsMissingElsewhere(Negation negation, Comparison comparison, IReadOnlyDictionary<int, float> sentences)
    {
        var evidence = comparison.Evidence;
        return Without.Contains(comparison.Sentence.Words[negation.At].Term.Folded) && Denied(comparison.Sentence.Words, negation.At) is { } thing
            && evidence.Negations.Any(there => Without.Contains(evidence.Words[there.At].Term.Folded) && !sentences.ContainsKey(evidence.Words[there.At].Sentence)
                && Denied(evidence.Words, there.At) is { } missing && comparison.InEvidence.Of(thing).Any(match => match.At == missing && match.Weight >= Aligned));
    }

    /// <summary>The thing that is missing or that there is none of: "ohne Außenstromversorgung", "keine öffentliche Erklärung"; null where something else is denied.</summary>
    private static int? Denied(IReadOnlyList<CheckWord> words, int at)
    {
        var isNone = NoOne.Contains(words[at].Term.Folded);
        return !isNone && !Without.Contains(words[at].Term.Folded) ? null
            : Enumerable.Range(at + 1, Math.Min(Reach, words.Count - at - 1))
                .Where(i => words[i].Clause == words[at].Clause && words[i].IsContent && (!isNone || words[i].IsCapitalised)).Select(i => (int?)i).FirstOrDefault();
    }

    private static bool IsTheCase(IReadOnlyList<CheckWord> words, int at) => at + 1 < words.Count
        && (words[at].Term.Folded, words[at + 1].Term.Folded) is ("der", "fall") or ("the", "case");

    /// <summary>Whether the sentence has nothing of the clause that a word denies, and the rest of the evidence's sentence has most of the sentence: "he was shot, and never knew it".</summary>
    private static bool IsOfAnotherClause(Negation negation, Comparison comparison)
    {
        var (words, sentence) = (comparison.Evidence.Words, comparison.Sentence.Words);
        bool IsInClause(int at, int clause) => words[at].Clause == clause && words[at].IsContent && at != negation.At;
        var clause = words[negation.At].Clause;
        var denied = Enumerable.Range(0, words.Count).Where(at => IsInClause(at, clause) || (GoesOnDenying(negation, comparison.Evidence) && IsInClause(at, clause - 1))).ToList();
        if (denied.Count < FewestNear || denied.Exists(at => comparison.InEvidence.Covered(at) >= (comparison.IsOneLanguage ? TheWordItself : Related)))
        {
            return false;
        }

        var content = Enumerable.Range(0, sentence.Count).Where(i => sentence[i].IsContent && !comparison.IsFrame(i)).ToList();
        var elsewhere = content.Count(i => comparison.InEvidence.Of(i).Any(match => match.Weight >= Related && words[match.At].Sentence == words[negation.At].Sentence));
        return elsewhere >= MostElsewhere * content.Count && content.Count - elsewhere < denied.Count;
    }

    /// <summary>Whether a word denies what is joined to something denied: "die nicht kamen oder nicht kommen konnten".</summary>
    private static bool GoesOnDenying(Negation negation, CheckText text)
    {
        var (words, clause) = (text.Words, text.Words[negation.At].Clause);
        return words.FirstOrDefault(word => word.Clause == clause)?.Term.Folded is "oder" or "und" or "or" or "and" && text.Negations.Any(other => words[other.At].Clause == clause - 1);
    }

    /// <summary>Whether another sentence of the evidence, which denies nothing, has what the sentence has of this one, which is nothing beside the word that denies, and clearly more.</summary>
    private static bool IsSaidWithout(Negation negation, Comparison comparison, IReadOnlyDictionary<int, float> sentences)
    {
        var words = comparison.Evidence.Words;
        HashSet<int> Of(int sentence) => [.. Enumerable.Range(0, comparison.Sentence.Words.Count).Where(i => comparison.Sentence.Words[i].IsContent && !comparison.IsFrame(i)
            && comparison.InEvidence.Of(i).Any(match => match.Weight >= Related && words[match.At].Sentence == sentence))];
        var here = Of(words[negation.At].Sentence);
        return !here.Any(i => comparison.InEvidence.Of(i)[0] is var best && words[best.At].Sentence == words[negation.At].Sentence && Math.Abs(best.At - negation.At) <= Reach)
            && sentences.Keys.Where(sentence => !comparison.Evidence.Negations.Any(other => words[other.At].Sentence == sentence))
                .Select(Of).Any(other => here.Except(other).Count() <= 1 && other.Count >= here.Count + MoreElsewhere);
    }

    /// <summary>Whether what a word of the evidence denies is part of the sentence.</summary>
    private static bool IsSaid(Negation negation, Comparison comparison, IReadOnlyDictionary<int, float> sentences)
    {
        var words = comparison.Evidence.Words;
        if (Denied(words, negation.At) is { } denied && (comparison.IsOneLanguage || Without.Contains(words[negation.At].Term.Folded))
            && comparison.InEvidence.Covered(denied) < (comparison.IsOneLanguage ? SameThing : Related))
        {
            return false;
        }

        var share = sentences[words[negation.At].Sentence];
        if (IsOfAnotherClause(negation, comparison) || IsSaidWithout(negation, comparison, sentences))
        {
            return false;
        }

        if (!comparison.IsOneLanguage && share >= SaidWhole)
        {
            return true;
        }

        var near = Around(words, negation.At).ToList();

        // "Did not do this" and "this is not the case" deny what the rest of the sentence says; in one language a deed of it stands in both.
        bool IsOfAll(int at) => ProVerbs.Contains(words[at].Term.Folded) || (near.Count == 1 && Truths.Contains(words[at].Term.Folded));
        if (near.Exists(IsOfAll) || IsTheCase(words, negation.At + 1))
        {
            near = [.. Enumerable.Range(0, words.Count).Where(at => words[at].Sentence == words[negation.At].Sentence && words[at].IsContent && !IsOfAll(at))];
            if (comparison.IsOneLanguage && !near.Exists(at => !words[at].IsCapitalised && comparison.InEvidence.Covered(at) >= SameThing))
            {
                return false;
            }
        }
        else if (comparison.IsOneLanguage && sentences.Count > 1 && share < Aligned)
        {
            return near.Count >= FewestNear && near.TrueForAll(at => comparison.InEvidence.Covered(at) >= Aligned);
        }

        return near.Count == 0 ? share >= (comparison.IsOneLanguage ? Repeated : Translated)
            : near.Count(at => comparison.InEvidence.Covered(at) >= (comparison.IsOneLanguage ? Aligned : Related)) * (comparison.IsOneLanguage ? 2 : 3) >= near.Count;
    }
}
