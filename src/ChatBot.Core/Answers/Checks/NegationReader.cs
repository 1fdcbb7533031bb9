using System.Collections.Frozen;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Finds the words that deny.</summary>
internal static class NegationReader
{
    private const int ShortestAdjective = 6;

    private static readonly FrozenSet<string> German = WordSet.Of(
        "nicht nichts nie niemals niemand niemanden niemandem weder ohne nirgends nirgendwo keinesfalls keineswegs keinerlei nein "
        + "kein keine keiner keines keinem keinen");

    private static readonly FrozenSet<string> English = WordSet.Of(
        "not no never neither nor none nobody nothing nowhere without cannot cant dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont wouldnt "
        + "couldnt shouldnt mustnt neednt aint");

    private static readonly string[] GermanBeginnings =
    [
        "scheiter", "gescheiter", "verweiger", "weiger", "unmog", "unwahr", "unklar", "unbekannt", "kaum", "wenig", "egal", "ablehn", "abgelehn", "lehn", "verhinder", "vermeid", "vermied",
        "bestreit", "bestritt", "leugn", "fehl", "mangel", "verpass", "verbot", "verbiet", "gegner", "spatestens", "anstelle", "anstatt",
    ];

    private static readonly string[] EnglishBeginnings =
    [
        "fail", "refus", "lack", "impossib", "unlikel", "unclear", "unknown", "unab", "hardly", "barely", "few", "little", "deny", "denie", "prevent", "avoid", "reject", "disregard", "declin", "beyond",
        "short", "nary", "except", "ignoran", "deter", "instead", "unless", "banned", "forbid", "oppon", "absent",
    ];

    // Words that begin with "un" and deny nothing.
    private static readonly string[] NoPrefix = ["unter", "under", "unit", "univers", "union", "unif", "unser", "unti", "unless"];

    public static IReadOnlyList<Negation> Read(IReadOnlyList<Term> terms, string language)
    {
        var words = language == Languages.English ? English : German;
        var found = new List<Negation>();
        for (var i = 0; i < terms.Count; i++)
        {
            var folded = terms[i].Folded;
            if (words.Contains(folded) && !DeniesNothing(terms, i, folded, found))
            {
                found.Add(new(i, IsImplied: false));
            }
            else if (IsImplied(folded, language))
            {
                found.Add(new(i, IsImplied: true));
            }
        }

        return found;
    }

    private static bool IsImplied(string folded, string language) =>
        Array.Exists(language == Languages.English ? EnglishBeginnings : GermanBeginnings, beginning => folded.StartsWith(beginning, StringComparison.Ordinal))
        || (folded.Length > ShortestAdjective && ((folded.StartsWith("un", StringComparison.Ordinal) && !Array.Exists(NoPrefix, word => folded.StartsWith(word, StringComparison.Ordinal))) || folded.EndsWith(language == Languages.English ? "less" : "los", StringComparison.Ordinal)));

    /// <summary>"not only", "can't just", "No. 5", "whether or not", "nicht zuletzt"; "No, it is not" and "nor" after "neither" deny once.</summary>
    private static bool DeniesNothing(IReadOnlyList<Term> terms, int at, string folded, List<Negation> found)
    {
        var next = at + 1 < terms.Count ? terms[at + 1].Folded : string.Empty;
        var before = at > 0 ? terms[at - 1].Folded : string.Empty;
        return ((folded is "not" or "nicht" or "cannot" || folded.EndsWith("nt", StringComparison.Ordinal)) && next is "only" or "nur" or "zuletzt" or "least" or "just" or "merely" or "bloss" or "lediglich")
            || (next is "doubt" or "zweifel") || (folded == "no" && ((at + 1 < terms.Count && terms[at + 1].IsNumber)))
            || (folded == "not" && before == "or")
            || (folded is "no" or "nein" && at == 0 && terms.Count > 1 && terms[1].Token.Start > terms[0].Token.End + 1)
            || (folded == "nor" && found.Exists(negation => terms[negation.At].Folded == "neither"));
    }
}

/// <summary>A word that denies.</summary>
/// <param name="At">The number of the word.</param>
/// <param name="IsImplied">Whether it denies by its meaning only: "fail", "unclear", "kaum".</param>
internal sealed record Negation(int At, bool IsImplied);
