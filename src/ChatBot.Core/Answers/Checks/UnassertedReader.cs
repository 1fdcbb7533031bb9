using System.Collections.Frozen;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Finds what a text names without saying that it is so: what somebody denies, is accused of, refuses or plans to do.</summary>
internal static class UnassertedReader
{
    private const int ReachOfClaim = 10;
    private const int ReachOfTo = 3;
    private const string Suspicion = "verdacht";

    // Each verb by its beginning or, where it is in two parts, by that of its stem.
    private static readonly string[] GermanDenials = ["bestreit", "bestritt", "dementier", "leugn", "geleugn", "vernein", "abstreit", "abgestritt"];
    private static readonly string[] EnglishDenials = ["deny", "denie"];

    // They deny if what they turn down is a claim, or a clause.
    private static readonly string[] GermanRejections = ["zuruckweis", "zuruckwies", "zuruckgewies", "widersprach", "widersprech", "widersprich", "widersproch"];
    private static readonly string[] EnglishRejections = ["reject", "dismiss", "rebut", "rebuff", "disputed", "disputes", "disputing", "refut", "denounc"];

    private static readonly string[] GermanAccusations = ["vorgeworf", "vorwarf", "vorwerf", "vorwirf", "beschuldig", "bezichtig", "verdachtig"];
    private static readonly string[] EnglishAccusations = ["accus", "suspect", "alleged", "alleges", "alleging"];

    private static readonly string[] GermanRefusals = ["weiger", "geweiger", "verzicht", "versaum"];
    private static readonly string[] Declining = ["ablehn"];
    private static readonly string[] EnglishRefusals = ["refus", "declin", "fail", "unable", "neglected"];

    private static readonly string[] GermanPlans = ["plant", "planen", "beabsichtig", "erwag", "erwog", "droht", "gedroht", "hofft", "versucht"];
    private static readonly string[] EnglishPlans = ["plan", "intend", "want", "hope", "hoping", "threaten", "tried", "tries", "try", "attempt", "aims", "aimed", "promise", "vow", "pledge"];
    private static readonly HashSet<string> GermanModals = ["will", "wollen", "wollte", "wollten", "möchte", "möchten", "könnte", "könnten", "dürfte", "dürften"];

    // The first letters of all these words.
    private const int LengthOfBeginning = 3;

    private static readonly FrozenSet<string> Beginnings = new[]
        {
            GermanDenials, EnglishDenials, GermanRejections, EnglishRejections, GermanAccusations, EnglishAccusations, GermanRefusals, Declining, EnglishRefusals, GermanPlans, EnglishPlans,
            [Suspicion, "angeblich", "allegedly", "said", "soll"], [.. GermanModals.Select(TextFolding.Fold)],
        }
        .SelectMany(words => words).Select(word => word[..LengthOfBeginning]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeginningSpans = Beginnings.GetAlternateLookup<ReadOnlySpan<char>>();

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

    // A clause that begins with them is no part of it any more.
    private static readonly FrozenSet<string> Turns = WordSet.Of("""
        aber und doch sondern obwohl während sagte bevor nachdem als wenn weil indem ehe seit
        but and although though while whereas saying said before after when because as since if
        """);
    private static readonly FrozenSet<string> Joining = WordSet.Of("und oder and or");
    private static readonly FrozenSet<string> Having = WordSet.Of("haben sein");

    /// <summary>What a text names so, in order.</summary>
    public static IReadOnlyList<Unasserted> Read(IReadOnlyList<CheckWord> words) => [.. Enumerable.Range(0, words.Count)
        .Select(at => KindOf(words, at) is { } kind ? new Unasserted(at, kind, ContentOf(words, at, kind)) : null).OfType<Unasserted>().Where(found => found.Words.Count > 0)];

    private static UnassertedKind? KindOf(IReadOnlyList<CheckWord> words, int at)
    {
        var word = words[at];
        if (word.Term.IsNumber || (word.IsCapitalised && word.Term.Folded != Suspicion) || !MayTell(word))
        {
            return null;
        }

        return Denies(words, at) ? UnassertedKind.Denied : Alleges(words, at) ? UnassertedKind.Alleged : Refuses(words, at) ? UnassertedKind.Refused : Plans(words, at) ? UnassertedKind.Planned : null;
    }

    /// <summary>Whether a word begins as one of those that tell so does: most of a paragraph do not, and are not looked at further.</summary>
    private static bool MayTell(CheckWord word) => word.Verb is { Length: >= LengthOfBeginning } verb && BeginningSpans.Contains(verb.AsSpan(0, LengthOfBeginning));

    /// <summary>"Denied that", "wies den Vorwurf zurück"; "was denied a visa" denies nothing.</summary>
    private static bool Denies(IReadOnlyList<CheckWord> words, int at) =>
        (Is(words[at], GermanDenials, EnglishDenials) && (words[at].Language == Languages.German || !PassiveVoice.Has(words, at))) || (Is(words[at], GermanRejections, EnglishRejections) && IsOfClaim(words, at));

    /// <summary>"Is accused of", "allegedly", "im Verdacht", "soll Geld gestohlen haben", "is said to".</summary>
    private static bool Alleges(IReadOnlyList<CheckWord> words, int at) => IsAllegedly(words[at]) || Is(words[at], GermanAccusations, EnglishAccusations) || IsSaidOf(words, at) || IsSaidTo(words, at)
        || (words[at].Term.Folded == Suspicion && at > 0 && words[at - 1].Term.Folded is "im" or "unter");

    /// <summary>"Refused to", "weigerte sich", "lehnte es ab".</summary>
    private static bool Refuses(IReadOnlyList<CheckWord> words, int at) => words[at].Language == Languages.German
        ? Is(words[at], GermanRefusals, []) || (Is(words[at], Declining, []) && HasInClause(words, at, "es"))
        : Is(words[at], [], EnglishRefusals) && ToBehind(words, at) is not null;

    /// <summary>"Plans to", "will die Brücke bauen".</summary>
    private static bool Plans(IReadOnlyList<CheckWord> words, int at) => words[at].Language == Languages.German
        ? Is(words[at], GermanPlans, []) || IsGermanModal(words, at)
        : Is(words[at], [], EnglishPlans) && ToBehind(words, at) is not null;

    /// <summary>Whether a verb begins as one of a list for its language does.</summary>
    private static bool Is(CheckWord word, string[] german, string[] english) => WordSet.BeginsWithAny(word.Verb, word.Language == Languages.German ? german : english);

    private static bool IsOfClaim(IReadOnlyList<CheckWord> words, int at) => Enumerable.Range(Math.Max(0, at - ReachOfClaim), Math.Min(words.Count, at + ReachOfClaim + 1) - Math.Max(0, at - ReachOfClaim))
        .Any(i => words[i].Sentence == words[at].Sentence && Claims.Contains(words[i].Term.Folded)) || (at + 1 < words.Count && words[at + 1].Term.Folded is "that" or "dass");

    private static bool IsAllegedly(CheckWord word) => word.Term.Folded is "allegedly" or "angeblich";

    /// <summary>"Soll Geld gestohlen haben": he is said to.</summary>
    private static bool IsSaidOf(IReadOnlyList<CheckWord> words, int at) => words[at].Term.Folded is "soll" or "sollen" && Having.Contains(words[NameWords.ClauseOf(words, at).Last].Term.Folded);

    private static bool IsSaidTo(IReadOnlyList<CheckWord> words, int at) => words[at].Term.Folded == "said" && PassiveVoice.Has(words, at) && at + 1 < words.Count && words[at + 1].Term.Folded == "to";

    /// <summary>"Will die Brücke bauen": a modal verb with an infinitive at the end of its clause.</summary>
    private static bool IsGermanModal(IReadOnlyList<CheckWord> words, int at) => GermanModals.Contains(words[at].Term.Token.Text)
        && NameWords.ClauseOf(words, at).Last is var last && last > at && words[last] is { IsCapitalised: false, IsContent: true } verb && verb.Term.Folded.EndsWith('n');

    private static bool HasInClause(IReadOnlyList<CheckWord> words, int at, string folded)
    {
        var (first, last) = NameWords.ClauseOf(words, at);
        return Enumerable.Range(first, last - first + 1).Any(i => words[i].Term.Folded == folded);
    }

    /// <summary>The number of the "to" that stands behind a verb; null when none does.</summary>
    private static int? ToBehind(IReadOnlyList<CheckWord> words, int at) => Enumerable.Range(at + 1, Math.Max(0, Math.Min(ReachOfTo, words.Count - at - 1)))
        .TakeWhile(i => words[i].Clause == words[at].Clause).Where(i => words[i].Term.Folded == "to").Select(i => (int?)i).FirstOrDefault();

    /// <summary>The words of content of what is named.</summary>
    private static IReadOnlyList<int> ContentOf(IReadOnlyList<CheckWord> words, int at, UnassertedKind kind)
    {
        var (first, last) = NameWords.ClauseOf(words, at);
        var word = words[at];
        if (IsAllegedly(word) || (word.Language == Languages.German && (GermanModals.Contains(word.Term.Token.Text) || word.Term.Folded is "soll" or "sollen")))
        {
            return [.. Content(words, first, last).Where(i => i != at)];
        }

        var start = kind switch
        {
            UnassertedKind.Denied => Enumerable.Range(at + 1, last - at).FirstOrDefault(i => Deeds.Contains(words[i].Term.Folded), -1),
            UnassertedKind.Alleged when word.Language == Languages.English => Enumerable.Range(at + 1, last - at).FirstOrDefault(i => words[i].Term.Folded is "of" or "to", -1),
            UnassertedKind.Refused or UnassertedKind.Planned when word.Language == Languages.English => ToBehind(words, at) ?? at,
            _ => -1,
        };
        return start >= 0 ? [.. Content(words, start + (Deeds.Contains(words[start].Term.Folded) ? 0 : 1), last)] : ClausesBehind(words, at);
    }

    /// <summary>The words of content of the clauses behind a verb's own, or of the one before it that "that" leads in.</summary>
    private static IReadOnlyList<int> ClausesBehind(IReadOnlyList<CheckWord> words, int at)
    {
        var (first, last) = NameWords.ClauseOf(words, at);
        bool IsOfSentence(int i) => i >= 0 && i < words.Count && words[i].Sentence == words[at].Sentence;
        bool JoinsNoun(int i) => Joining.Contains(words[i].Term.Folded) && IsOfSentence(i + 1) && (words[i + 1].IsCapitalised || Claims.Contains(words[i + 1].Term.Folded));

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
            return [.. Content(words, next, end - 1)];
        }

        var start = first;
        while (IsOfSentence(start - 1))
        {
            start--;
        }

        return words[start].Term.Folded is "dass" or "that" ? [.. Content(words, start, first - 1)] : [];
    }

    private static IEnumerable<int> Content(IReadOnlyList<CheckWord> words, int from, int to) =>
        Enumerable.Range(from, Math.Max(0, to - from + 1)).Where(i => words[i].IsContent && !Claims.Contains(words[i].Term.Folded));
}

/// <summary>Something that a text names without saying that it is so.</summary>
/// <param name="At">The number of the word that tells so: "denied", "plans".</param>
/// <param name="Words">The numbers of the words of content that name it.</param>
internal sealed record Unasserted(int At, UnassertedKind Kind, IReadOnlyList<int> Words);

/// <summary>Why something that is named need not be so.</summary>
internal enum UnassertedKind
{
    /// <summary>Somebody says that it is not.</summary>
    Denied,

    /// <summary>Somebody is accused of it, or said to have done it.</summary>
    Alleged,

    /// <summary>Somebody would or could not do it.</summary>
    Refused,

    /// <summary>Somebody may, wants or tries to do it.</summary>
    Planned,
}
