using System.Collections.Frozen;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Finds what a text says that somebody denies: "denied that ...", "wies den Vorwurf zurück, ...".</summary>
internal static class Denials
{
    private const int ReachOfClaim = 10;
    private const int ReachOfPassive = 2;

    // Verbs that deny what follows, by their beginnings or, of those in two parts, by their stems.
    private static readonly string[] German = ["bestreit", "bestritt", "dementier", "leugn", "geleugn", "vernein", "abstreit", "abgestritt"];
    private static readonly string[] English = ["deny", "denie"];

    // They deny if what they turn down is a claim, or a clause.
    private static readonly string[] GermanRejections = ["zuruckweis", "zuruckwies", "zuruckgewies", "widersprach", "widersprech", "widersprich", "widersproch"];
    private static readonly string[] EnglishRejections = ["reject", "dismiss", "rebut", "rebuff", "disputed", "disputes", "disputing", "refut", "denounc"];

    private static readonly FrozenSet<string> Claims = WordSet.Of("""
        Vorwurf Vorwürfe Vorwürfen Anschuldigung Anschuldigungen Behauptung Behauptungen Bericht Berichte Berichten Verdacht Unterstellung Unterstellungen Darstellung Darstellungen
        Gerücht Gerüchte Gerüchten Vermutung Vermutungen Spekulation Spekulationen Aussage Aussagen
        claim claims allegation allegations accusation accusations report reports suggestion suggestions rumour rumours rumor rumors speculation notion idea charge charges assertion assertions
        """);

    // What is denied without a clause of its own.
    private static readonly FrozenSet<string> Deeds = WordSet.Of("""
        Beteiligung Verwicklung Schuld Kenntnis Absicht Absichten Zusammenhang Verantwortung Mitschuld
        involvement knowledge guilt responsibility wrongdoing role link links being having
        """);

    // A clause that begins with them is not denied any more.
    private static readonly FrozenSet<string> Turns = WordSet.Of("aber und doch sondern obwohl während sagte but and although though while whereas saying said");

    private static readonly FrozenSet<string> Joining = WordSet.Of("und oder and or");

    // Who only repeats what somebody is accused of does not say that it is so.
    private static readonly string[] Accusations =
    [
        "vorwurf", "vorgeworf", "vorwirf", "vorwerf", "beschuldig", "anschuldig", "verdacht", "angeblich", "behaupt", "unterstell", "gerucht", "vermut", "spekul", "ob",
        "accus", "alleg", "suspect", "rumour", "rumor", "whether", "claim", "speculat",
    ];

    private static readonly FrozenSet<string> Being = WordSet.Of("was were is are been being be");

    /// <summary>What a text says that somebody denies, in order.</summary>
    public static IReadOnlyList<Denial> In(IReadOnlyList<CheckWord> words) => [.. Enumerable.Range(0, words.Count).Where(at => Denies(words, at)).Select(at => new Denial(at, DeniedBy(words, at))).Where(denial => denial.Denied.Count > 0)];

    /// <summary>Whether a text has words that tell of a claim without making it.</summary>
    public static bool AreOnlyClaimed(IReadOnlyList<CheckWord> words) =>
        words.Any(word => Array.Exists(Accusations, beginning => beginning.Length > 2 ? word.Term.Folded.StartsWith(beginning, StringComparison.Ordinal) : word.Term.Folded == beginning));

    private static bool Denies(IReadOnlyList<CheckWord> words, int at)
    {
        var word = words[at];
        if (word.IsCapitalised || word.Term.IsNumber)
        {
            return false;
        }

        var isGerman = word.Language == Languages.German;
        var verb = word.Term.IsInTwoParts ? word.Term.Stem : word.Term.Folded;
        return (StartsWithAny(verb, isGerman ? German : English) && !(!isGerman && IsPassive(words, at)))
            || (StartsWithAny(verb, isGerman ? GermanRejections : EnglishRejections) && IsOfClaim(words, at));
    }

    private static bool StartsWithAny(string verb, string[] beginnings) => Array.Exists(beginnings, beginning => verb.StartsWith(beginning, StringComparison.Ordinal));

    /// <summary>"Was denied a visa".</summary>
    private static bool IsPassive(IReadOnlyList<CheckWord> words, int at) =>
        Enumerable.Range(1, ReachOfPassive).Any(back => at >= back && words[at - back].Clause == words[at].Clause && Being.Contains(words[at - back].Term.Folded));

    private static bool IsOfClaim(IReadOnlyList<CheckWord> words, int at) => Enumerable.Range(Math.Max(0, at - ReachOfClaim), Math.Min(words.Count, at + ReachOfClaim + 1) - Math.Max(0, at - ReachOfClaim))
        .Any(i => words[i].Sentence == words[at].Sentence && Claims.Contains(words[i].Term.Folded)) || (at + 1 < words.Count && words[at + 1].Term.Folded is "that" or "dass");

    /// <summary>The words of content of what a verb denies: the clauses behind its own, or the rest of its own behind a deed, or the clause before it that "that" leads in.</summary>
    private static IReadOnlyList<int> DeniedBy(IReadOnlyList<CheckWord> words, int at)
    {
        var (first, last) = NameWords.RunOf(words, at, _ => true);
        bool IsOfSentence(int i) => i >= 0 && i < words.Count && words[i].Sentence == words[at].Sentence;
        var deed = Enumerable.Range(at + 1, last - at).FirstOrDefault(i => Deeds.Contains(words[i].Term.Folded), -1);
        if (deed >= 0)
        {
            return [.. Content(deed, last)];
        }

        // "Berichte und Gerüchte, dass ..."
        var next = last + 1;
        while (IsOfSentence(next) && (words[next].Clause == words[next - 1].Clause || JoinsNoun(next)))
        {
            next++;
        }

        var end = next;
        while (IsOfSentence(end) && !(words[end].Clause != words[end - 1].Clause && Turns.Contains(words[end].Term.Folded)))
        {
            end++;
        }

        if (end > next)
        {
            return [.. Content(next, end - 1)];
        }

        var start = first;
        while (IsOfSentence(start - 1))
        {
            start--;
        }

        return words[start].Term.Folded is "dass" or "that" ? [.. Content(start, first - 1)] : [];

        bool JoinsNoun(int i) => Joining.Contains(words[i].Term.Folded) && IsOfSentence(i + 1) && (words[i + 1].IsCapitalised || Claims.Contains(words[i + 1].Term.Folded));
        IEnumerable<int> Content(int from, int to) => Enumerable.Range(from, Math.Max(0, to - from + 1)).Where(i => words[i].IsContent && !Claims.Contains(words[i].Term.Folded));
    }
}

/// <summary>Something that somebody denies.</summary>
/// <param name="At">The number of the verb that denies.</param>
/// <param name="Denied">The numbers of the words of content of what it denies.</param>
internal sealed record Denial(int At, IReadOnlyList<int> Denied);
