using System.Buffers;
using System.Collections.Frozen;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Finds the words that deny.</summary>
internal static class NegationReader
{
    private const int ShortestAdjective = 6;
    private const int LongestSince = 4;
    private const int LongestLost = 3;
    private const int LongestAdvice = 4;
    private const int FewestBelow = 2;
    private const int LongestAttribute = 5;

    private static readonly FrozenSet<string> BeforeAttributes = WordSet.Of("mit von bei aus zu wegen durch für gegen in an auf unter über");

    private static readonly FrozenSet<string> German = WordSet.Of(
        "nicht nichts nie niemals niemand niemanden niemandem weder ohne nirgends nirgendwo keinesfalls keineswegs keinerlei nein "
        + "kein keine keiner keines keinem keinen");

    private static readonly FrozenSet<string> English = WordSet.Of(
        "not no never neither nor none nobody nothing nowhere without cannot cant dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont wouldnt "
        + "couldnt shouldnt mustnt neednt aint");

    private static readonly string[] GermanBeginnings =
    [
        "scheiter", "gescheiter", "verweiger", "weiger", "unmog", "unwahr", "unklar", "unbekannt", "kaum", "wenig", "stattdess", "egal", "ablehn", "abgelehn", "lehn", "verhinder", "vermeid", "vermied",
        "bestreit", "bestritt", "abgerat", "abzurat", "abrat", "leugn", "fehlt", "fehlen", "mangel", "verpass", "verbot", "verbiet", "gegner", "spatestens", "anstelle", "anstatt", "ausserstand", "hinder", "gehinder", "entzieh", "entzog",
    ];

    private static readonly string[] EnglishBeginnings =
    [
        "fail", "refus", "lack", "impossib", "unlikel", "unclear", "unknown", "unab", "hardly", "barely", "few", "little", "deny", "denie", "prevent", "avoid", "reject", "disregard", "disagree", "disapprov", "disallow", "distrust", "declin",
        "beyond", "nary", "ignoran", "deterr", "instead", "unfit", "unsafe", "unfair", "untrue", "incapa", "inabilit", "unless", "banned", "forbid", "oppon", "absent", "resist", "oblivious", "indistinguish", "discourag", "dissuad", "wary", "reluctan", "hesitan", "loath",
        "impenetr", "insurmount", "irrepar", "inexplic", "inaccess", "invisib", "invincib", "improbab", "inadequa", "incorrect", "irresponsib",
    ];

    private static readonly string[] Failures =
    [
        "failed", "fails", "unabl", "unawar", "unaccept", "unwill", "impossib", "unless", "prevented", "refused", "scheiter", "gescheiter", "weiger", "verweiger", "unmog", "unfahig", "verhinder",
    ];

    private static readonly string[] Endings = ["stop", "ceas", "prevent", "deterr", "hinder", "aufhor", "aufgehor", "verhinder", "gehinder"];

    // Words that begin with "un" or end with "less" and deny nothing.
    private static readonly string[] NoPrefix =
    [
        "unter", "under", "unit", "univers", "union", "unif", "unser", "unti", "unless", "uniq", "unveil", "unleash", "unfold", "unpack", "unlock", "unfall", "ungar", "ungefahr", "unmittelbar", "unwett",
    ];

    // "No better feeling" is the best one, "never more so" most of all.
    private static readonly FrozenSet<string> Comparatives = WordSet.Of("better worse greater besser bessere besseren besserer besseres schlimmer schlimmere schlimmeres schöner schöneres");

    // "Out of form", "out of flood risk": not in it.
    private static readonly FrozenSet<string> Lost = WordSet.Of("form risk danger reach sight control use work order stock service office touch question");

    private static readonly string[] EnglishSuffixes = ["less", "lessly"];
    private static readonly string[] GermanSuffixes = [.. new[] { "los", "arm", "frei" }.SelectMany(suffix => new[] { "", "e", "en", "er", "es", "em" }.Select(ending => suffix + ending))];
    private static readonly FrozenSet<string> NoSuffix = WordSet.Of("nevertheless nonetheless regardless doubtless wireless schlosser schlossen geschlossen beschlossen");
    private const string Warm = "warm";

    private static readonly SearchValues<char> Ends = SearchValues.Create(";:");
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",;:.!?");

    /// <summary>The words of a text that deny, in order.</summary>
    /// <param name="text">The text that the terms are of.</param>
    public static IReadOnlyList<Negation> Read(string text, IReadOnlyList<Term> terms, string language)
    {
        var words = language == Languages.English ? English : German;
        var found = new List<Negation>();
        for (var i = 0; i < terms.Count; i++)
        {
            var folded = terms[i].Folded;
            if ((words.Contains(folded) || IsEnglishContraction(folded)) && !IsPartOfWord(text, terms[i]) && !DeniesNothing(text, terms, i, folded, found))
            {
                found.Add(new(i, IsImplied: false) { IsOfPhrase = IsOfPhrase(text, terms, i), IsRepeated = IsRepeated(text, terms, i, found) });
            }
            else if (IsStillToCome(terms, i))
            {
                found.Add(new(i, IsImplied: true) { IsOfPhrase = true });
            }
            else if (IsImplied(terms, i, folded, language) || IsFree(text, terms, i) || IsYetTo(terms, i) || IsPrefix(text, terms[i]) || IsStopping(terms, i))
            {
                found.Add(new(i, IsImplied: true, IsFailure(folded) || IsYetTo(terms, i) || IsDeclined(terms, i)) { IsSeveralWords = DenyTogether(terms, i, language) });
            }
        }

        return found;
    }

    /// <summary>"Didn't", as German texts quote it too.</summary>
    private static bool IsEnglishContraction(string folded) => folded.EndsWith("nt", StringComparison.Ordinal) && English.Contains(folded);

    /// <summary>Whether a word is "not" or ends with it: "can't".</summary>
    public static bool IsNot(string folded) => folded is "not" or "nicht" or "cannot" || IsEnglishContraction(folded);

    /// <summary>"No-deal", "nicht-exekutiv": what is denied is no more than a word.</summary>
    private static bool IsPartOfWord(string text, Term term) => !text.AsSpan(term.Token.Start).StartsWith("no-one", StringComparison.OrdinalIgnoreCase) && term.Token.End + 1 < text.Length && text[term.Token.End] is '-' or '‑' && char.IsLetter(text[term.Token.End + 1]);

    /// <summary>"They have yet to say", "still to say": they did not, and will.</summary>
    private static bool IsYetTo(IReadOnlyList<Term> terms, int at) => terms[at].Folded is "yet" or "still" && at + 1 < terms.Count && terms[at + 1].Folded == "to";

    /// <summary>"Sie müssen sich noch äußern": they did not so far.</summary>
    private static bool IsStillToCome(IReadOnlyList<Term> terms, int at) => terms[at].Folded == "noch"
        && Enumerable.Range(1, LongestSince).Any(back => at >= back && terms[at - back].Folded.StartsWith("muss", StringComparison.Ordinal));

    /// <summary>"Declined to be named".</summary>
    private static bool IsDeclined(IReadOnlyList<Term> terms, int at) => terms[at].Folded.StartsWith("declin", StringComparison.Ordinal) && at + 1 < terms.Count && terms[at + 1].Folded == "to";

    /// <summary>"Stop rubbish leaking": that it does not.</summary>
    private static bool IsStopping(IReadOnlyList<Term> terms, int at) => terms[at].Folded is "stop" or "stops" or "stopped"
        && terms.Skip(at + 2).Take(2).Any(term => term.Folded.Length > ShortestAdjective - 1 && term.Folded.EndsWith("ing", StringComparison.Ordinal));

    private static bool IsFailure(string folded) => WordSet.BeginsWithAny(folded, Failures);

    /// <summary>"Crime-free", "free of debt", "frei von Schulden": without.</summary>
    private static bool IsFree(string text, IReadOnlyList<Term> terms, int at) => terms[at].Folded is "free" or "frei" or "freie" or "freien" or "freier" or "freies" or "freiem"
        && ((terms[at].Token.Start > 0 && text[terms[at].Token.Start - 1] is '-' or '‑') || (at + 1 < terms.Count && terms[at + 1].Folded is "of" or "from" or "von"));

    /// <summary>"Non-UK", "un-detectable".</summary>
    private static bool IsPrefix(string text, Term term) => term.Folded is "non" or "un" && IsPartOfWord(text, term);

    /// <summary>Whether a word denies by its meaning: "failed", "unclear", "rather than"; "a few" and Lawless do not.</summary>
    private static bool IsImplied(IReadOnlyList<Term> terms, int at, string folded, string language)
    {
        var next = at + 1 < terms.Count ? terms[at + 1].Folded : string.Empty;
        var before = at > 0 ? terms[at - 1].Folded : string.Empty;
        return language == Languages.English
            ? (WordSet.BeginsWithAny(folded, EnglishBeginnings) && !(before == "a" && folded is "few" or "little"))
                || DenyTogether(terms, at, language) || (folded == "less" && next != "than") || folded is "except" or "deter" or "deters"
                || (DeniesByAffix(folded, EnglishSuffixes) && (at == 0 || !char.IsUpper(terms[at].Token.Text[0])))
            : (WordSet.BeginsWithAny(folded, GermanBeginnings) && !(before == "ein" && folded == "wenig")) || (!char.IsUpper(terms[at].Token.Text[0]) && DeniesByAffix(folded, GermanSuffixes));
    }

    /// <summary>"Rather than", "short of", "far from", "out of form": none of the words denies alone.</summary>
    private static bool DenyTogether(IReadOnlyList<Term> terms, int at, string language) => language == Languages.English && at + 1 < terms.Count
        && ((terms[at].Folded, terms[at + 1].Folded) is ("rather", "than") or ("short", "of" or "on") or ("far", "from") or ("opposed", "to")
            || ((terms[at].Folded, terms[at + 1].Folded) is ("out", "of") && terms.Skip(at + 2).Take(LongestLost).Any(term => Lost.Contains(term.Folded))));

    private static bool DeniesByPrefix(string folded) => folded.Length > ShortestAdjective && folded.StartsWith("un", StringComparison.Ordinal) && !WordSet.BeginsWithAny(folded, NoPrefix);

    private static bool DeniesByAffix(string folded, string[] suffixes) => folded.Length > ShortestAdjective
        && (DeniesByPrefix(folded) || (Array.Exists(suffixes, suffix => folded.EndsWith(suffix, StringComparison.Ordinal)) && !NoSuffix.Contains(folded) && !folded.Contains(Warm, StringComparison.Ordinal)));

    /// <summary>"Not long after" is soon after, "nicht schlecht" is good, "nicht unwichtig" important, "so viel wie seit Jahren nicht" more than for years,
    /// "nie so gut" best; and who warns not to do it warns of it.</summary>
    private static bool IsOfPhrase(string text, IReadOnlyList<Term> terms, int at)
    {
        var (folded, next) = (terms[at].Folded, at + 1 < terms.Count ? terms[at + 1].Folded : string.Empty);
        return (IsNot(folded) && (next is "bad" or "badly" or "schlecht" || DeniesByPrefix(next))) || IsSuperlative(terms, at) || IsWarning(terms, at) || IsBelow(terms, at) || IsWhether(text, terms, at) || IsOfAttribute(text, terms, at) || (folded is "nicht" or "nie" && IsLikeSince(terms, at))
            || (IsNot(folded) && IsEnding(terms, at, next))
            || (IsNot(folded) && next is "long" or "lange" && at + 2 < terms.Count && terms[at + 2].Folded is "after" or "before" or "ago" or "nach" or "nachdem" or "vor" or "bevor" or "her");
    }

    /// <summary>"Not stopped", "hörte nicht auf": what goes on, the other language says without denying.</summary>
    private static bool IsEnding(IReadOnlyList<Term> terms, int at, string next) => WordSet.BeginsWithAny(next, Endings)
        || (terms.Skip(at + 1).Take(LongestLost).Any(term => term.Folded == "auf") && Enumerable.Range(1, LongestSince).Any(back => at >= back && terms[at - back].Folded.StartsWith("hor", StringComparison.Ordinal)));

    /// <summary>"Keine 100 Meter", "nicht einmal zehn", "not even 100": less than that.</summary>
    private static bool IsBelow(IReadOnlyList<Term> terms, int at)
    {
        var skipped = IsNot(terms[at].Folded) && at + 1 < terms.Count && terms[at + 1].Folded is "einmal" or "ganz" or "even" or "quite" ? 2 : 1;
        return (skipped == 2 || terms[at].Folded.StartsWith("kein", StringComparison.Ordinal)) && at + skipped < terms.Count
            && (terms[at + skipped].IsNumber || NumberWords.Value(terms[at + skipped].Folded, Languages.German) >= FewestBelow);
    }

    /// <summary>"Sie fragen sich, ob das nicht zu teuer sei": whether it is.</summary>
    private static bool IsWhether(string text, IReadOnlyList<Term> terms, int at)
    {
        var whether = terms[at].Folded == "nicht" ? Enumerable.Range(0, at).LastOrDefault(i => terms[i].Folded == "ob" && text.AsSpan(terms[i].Token.End..terms[at].Token.Start).IndexOfAny(ClauseEnds) < 0) : 0;
        return whether > 0 && terms.Take(whether).TakeLast(LongestAdvice).Any(term => term.Folded == "sich")
            && terms.Take(whether).TakeLast(LongestAdvice).Any(term => term.Folded.StartsWith("frag", StringComparison.Ordinal));
    }

    /// <summary>"Mit nicht eindeutigen Merkmalen", "der nicht in den USA ansässigen Mitglieder": ambiguous, and outside.</summary>
    private static bool IsOfAttribute(string text, IReadOnlyList<Term> terms, int at)
    {
        if (terms[at].Folded != "nicht" || at == 0 || !(Determiners.IsArticle(terms[at - 1].Folded) || BeforeAttributes.Contains(terms[at - 1].Folded)))
        {
            return false;
        }

        var noun = Enumerable.Range(at + 2, Math.Max(0, Math.Min(LongestAttribute, terms.Count - at - 2)))
            .FirstOrDefault(i => char.IsUpper(terms[i].Token.Text[0]) && char.IsLower(terms[i - 1].Token.Text[0]) && !terms[i - 1].IsFunctionWord && NameWords.IsInflected(terms[i - 1].Folded));
        return noun > 0 && text.AsSpan(terms[at].Token.Start..terms[noun].Token.Start).IndexOfAny(ClauseEnds) < 0;
    }

    private static bool IsSuperlative(IReadOnlyList<Term> terms, int at) => at + 1 < terms.Count
        && (Comparatives.Contains(terms[at + 1].Folded) || (terms[at].Folded is "nie" or "niemals" && terms[at + 1].Folded == "so")
            || (terms[at].Folded == "no" && terms[at + 1].Folded == "more" && terms.Skip(at + 3).Any(term => term.Folded == "than"))
            || (terms[at].Folded == "never" && terms[at + 1].Folded == "more" && at + 2 < terms.Count && terms[at + 2].Folded == "so"));

    private static bool IsWarning(IReadOnlyList<Term> terms, int at) => terms[at].Folded == "not" && at + 1 < terms.Count && terms[at + 1].Folded == "to"
        && Enumerable.Range(1, LongestAdvice).Any(back => at >= back && (terms[at - back].Folded.StartsWith("warn", StringComparison.Ordinal) || terms[at - back].Folded.StartsWith("caution", StringComparison.Ordinal)));

    private static bool IsLikeSince(IReadOnlyList<Term> terms, int at) => Enumerable.Range(1, LongestSince).Any(back => at > back && terms[at - back].Folded == "seit" && terms[at - back - 1].Folded == "wie");

    /// <summary>"not only", "can't just", "just not", "No. 5", "no later than", "whether or not", "(oder nicht)", "nicht zuletzt", "wie nie zuvor"; "No, it is not", "no, no" and "nicht, weder" deny once.</summary>
    private static bool DeniesNothing(string text, IReadOnlyList<Term> terms, int at, string folded, List<Negation> found)
    {
        var next = at + 1 < terms.Count ? terms[at + 1].Folded : string.Empty;
        var before = at > 0 ? terms[at - 1].Folded : string.Empty;
        return (IsNot(folded) && next is "only" or "nur" or "zuletzt" or "least" or "just" or "merely" or "bloss" or "lediglich" or "solely")
            || (folded == "not" && before == "just" && next is "about")
            || (folded is "no" or "not" or "nicht" && next is "later" or "less" or "fewer" or "spater" or "weniger" && at + 2 < terms.Count && terms[at + 2].Folded is "than" or "als")
            || (next is "doubt" or "zweifel") || (folded == "no" && ((at + 1 < terms.Count && terms[at + 1].IsNumber)))
            || (folded is "nie" or "never" && before is "wie" or "as") || (folded == "not" && before == "or") || (folded == "nicht" && before == "oder" && !IsFollowed(text, terms, at)) || (folded == "without" && next == "fail")
            || (folded is "ohne" or "without" && before is "und" or "oder" or "and" or "or" && found.Exists(negation => terms[negation.At].Folded == folded))
            || (folded is "no" or "nein" && at == 0 && terms.Count > 1 && terms[1].Token.Start > terms[0].Token.End + 1)
            || (folded is "no" or "nein" && folded == before)
            || (folded is "weder" or "neither" && found is [.., var denied] && IsInSentence(text, terms[denied.At], terms[at]));
    }

    /// <summary>"Not ... nor", "nicht ..., auch nicht".</summary>
    private static bool IsRepeated(string text, IReadOnlyList<Term> terms, int at, List<Negation> found) =>
        (terms[at].Folded == "nor" || (terms[at].Folded == "nicht" && at > 0 && terms[at - 1].Folded is "auch" or "zumindest"))
        && found.Exists(negation => !negation.IsImplied && IsInSentence(text, terms[negation.At], terms[at]));

    /// <summary>Whether another word comes next, and no mark between.</summary>
    private static bool IsFollowed(string text, IReadOnlyList<Term> terms, int at) =>
        at + 1 < terms.Count && text.AsSpan(terms[at].Token.End..terms[at + 1].Token.Start).IsWhiteSpace();

    /// <summary>Whether no mark that ends a sentence or a part of it stands between two words; the full stop of "Mr." ends none.</summary>
    private static bool IsInSentence(string text, Term before, Term term) =>
        !text.AsSpan(before.Token.End..term.Token.Start).ContainsAny(Ends) && SentenceSplitter.Split(text[before.Token.Start..term.Token.End]).Count == 1;
}

/// <summary>A word that denies.</summary>
/// <param name="At">The number of the word.</param>
/// <param name="IsImplied">Whether it denies by its meaning only: "fail", "unclear", "kaum".</param>
/// <param name="IsFailure">Whether by its meaning something did not come about: "failed to", "unable", "verhinderte".</param>
internal sealed record Negation(int At, bool IsImplied, bool IsFailure = false)
{
    /// <summary>Whether it says something together with the words beside it that the other language says without denying.</summary>
    public bool IsOfPhrase { get; init; }

    /// <summary>Whether it goes on with what was denied before it, which other words for the same may leave out: "nor".</summary>
    public bool IsRepeated { get; init; }

    /// <summary>Whether a translation may do without it.</summary>
    public bool MayBeLeftOut => IsRepeated || IsOfPhrase;

    /// <summary>Whether the word denies only together with the next ones, and means something else alone: "rather than".</summary>
    public bool IsSeveralWords { get; init; }
}
