using System.Collections.Frozen;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>What the evidence says that somebody denies, refuses, plans or is accused of, a sentence does not state; nor does it say so of what the evidence states.</summary>
internal static class UnassertedCheck
{
    private const float Recognised = 0.6f;
    private const double LeastNamed = 0.6;
    private const int FewestNamed = 2;

    // Who only repeats what somebody is accused of does not say that it is so.
    private static readonly string[] Accusing =
    [
        "vorwurf", "vorgeworf", "vorwirf", "vorwerf", "beschuldig", "bezichtig", "anschuldig", "verdacht", "behaupt", "unterstell", "gerucht", "vermut", "spekul", "angeklagt", "anklag", "klag",
        "accus", "alleged", "alleging", "allegat", "suspect", "rumour", "rumor", "whether", "claim", "speculat", "supposed", "charge", "denounc", "according", "trial",
    ];

    private static readonly FrozenSet<string> Sources = WordSet.Of("ob laut zufolge soll sollen face faces facing");

    private static readonly FrozenSet<string> Past = WordSet.Of("hat haben hatte hatten wurde wurden worden war waren has have had was were");

    // Who plans or can do something has not done it.
    private static readonly string[] Planning =
    [
        "beabsicht", "absicht", "erwag", "erwog", "droh", "gedroht", "hoff", "versuch", "bereit", "gebeten", "forder", "gefordert", "vorschlag", "vorgeschlag",
        "intend", "intent", "consider", "threat", "attempt", "promis", "pledg", "prepar", "demand",
    ];

    private static readonly FrozenSet<string> Possible = WordSet.Of("""
        plant plante planten planen geplant Plan Pläne Plänen will wollen wollte wollten würde würden kann können konnte konnten darf dürfen durfte durften soll sollen sollte sollten muss müssen musste mussten möchte möchten wird werden Ziel um zu
        plan plans planned planning want wants wanted hope hopes hoped hoping tried tries try trying aim aims aimed vow vowed may might could would should will shall can must seek seeks sought needs needed asked calls called urged to
        """);

    /// <summary>Whether a sentence states what its evidence names only, or the other way round.</summary>
    public static bool IsWrong(Comparison comparison)
    {
        var sentence = comparison.Sentence;
        return (sentence.Negations.Count == 0 && sentence.Unasserted.Count == 0 && comparison.Evidence.Unasserted.Any(named => IsStated(named, comparison) && !IsLeftOpen(named.Kind, sentence.Words)))
            || sentence.Unasserted.Any(named => named.Kind is UnassertedKind.Denied or UnassertedKind.Refused && IsStatedThere(named, comparison));
    }

    /// <summary>Whether a sentence has most of what the evidence names, not the word that leaves it open, and no other sentence of the evidence has as much of it.</summary>
    private static bool IsStated(Unasserted named, Comparison comparison)
    {
        bool IsQuoted(int at) => named.Kind == UnassertedKind.Denied && comparison.Quoted.Any(quoted => quoted.First <= at && at <= quoted.Last);
        var place = comparison.Evidence.Words[named.At].Sentence;
        return named.Words.Count >= FewestOf(named.Kind) && !IsQuoted(named.At)
            && named.Words.Count(at => IsQuoted(at) || comparison.InEvidence.Covered(at) >= Recognised) >= LeastNamed * named.Words.Count
            && (named.Words.Any(IsQuoted)
                || (comparison.Said.TryGetValue(place, out var share) && comparison.Said.All(said => said.Key == place || said.Value < share)));
    }

    /// <summary>How many words of content are enough: of a deed the verb, "refused to resign".</summary>
    private static int FewestOf(UnassertedKind kind) => kind == UnassertedKind.Refused ? 1 : FewestNamed;

    /// <summary>Whether the words of a sentence leave open in another way whether something is so.</summary>
    private static bool IsLeftOpen(UnassertedKind kind, IReadOnlyList<CheckWord> words) => kind switch
    {
        UnassertedKind.Denied => HasAny(words, Accusing) || words.Any(word => Hedges.Contain(word) || Sources.Contains(word.Term.Folded)),
        UnassertedKind.Alleged => HasAny(words, Accusing) || words.Any(word => Hedges.Contain(word) || Sources.Contains(word.Term.Folded) || SpeechReader.IsVerb(word)),
        UnassertedKind.Planned => HasAny(words, Planning) || words.Any(word => Possible.Contains(word.Term.Folded) && word.Term.Token.Text is not ("wurde" or "wurden")) || !IsPast(words),
        _ => false,
    };

    private static bool HasAny(IReadOnlyList<CheckWord> words, string[] beginnings) => words.Any(word => WordSet.BeginsWithAny(word.Verb, beginnings));

    private static bool IsPast(IReadOnlyList<CheckWord> words) => words.Any(word => Past.Contains(word.Term.Folded)
        || (word is { IsContent: true, IsCapitalised: false } && (word.Language == Languages.English ? word.Term.Folded.EndsWith("ed", StringComparison.Ordinal) : word.Term.Folded.EndsWith("te", StringComparison.Ordinal) || word.Term.Folded.EndsWith("ten", StringComparison.Ordinal))));

    /// <summary>Whether the evidence states what a sentence has somebody deny or refuse.</summary>
    private static bool IsStatedThere(Unasserted named, Comparison comparison)
    {
        var evidence = comparison.Evidence;
        bool IsThere(int at) => comparison.Said.ContainsKey(evidence.Words[at].Sentence);
        return comparison.Said.Count > 0 && named.Words.Count >= FewestOf(named.Kind) && comparison.Match(named.At) < Recognised
            && named.Words.Count(i => comparison.Match(i) >= Recognised) >= LeastNamed * named.Words.Count
            && !evidence.Negations.Any(negation => IsThere(negation.At)) && !evidence.Unasserted.Any(there => IsThere(there.At));
    }
}
