using System.Collections.Frozen;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Finds whom a text names as the source of what it says: "laut Merkel", "Forschern zufolge", "according to Scholz".</summary>
internal static class SourceReader
{
    private const int Reach = 4;

    private static readonly FrozenSet<string> Sources = WordSet.Of("laut to so von zufolge Worten Angaben");
    private static readonly FrozenSet<string> Statements = WordSet.Of("Angaben Worten Aussage Aussagen Ansicht Meinung Darstellung Auffassung Einschätzung Überzeugung");
    private static readonly FrozenSet<string> According = WordSet.Of("nach laut gemäß mit den");
    private static readonly FrozenSet<string> Links = WordSet.Of("von und and of des der die");

    /// <summary>The words that name the source which a word introduces, the last word of each name; none for another word.</summary>
    /// <param name="isEvidence">Whether all are wanted who may be meant, those who are told it too, "told Reuters", and names that are words.</param>
    public static IEnumerable<int> At(IReadOnlyList<CheckWord> words, int at, bool isEvidence)
    {
        var folded = words[at].Term.Folded;
        if (folded == "zufolge")
        {
            return NameBefore(words, at, isEvidence) is { } before ? [before] : [];
        }

        if (IsSource(words, at, folded))
        {
            return isEvidence ? AllAfter(words, at)
                : (folded == "so" ? NameOrNounAfter(words, at) : NameFrom(words, at + 1)) is { } source && !IsOfSomething(words, source) ? [source] : [];
        }

        return isEvidence && folded is "told" or "gegenuber" && NameOrNounAfter(words, at) is { } told ? [told] : [];
    }

    private static bool IsSource(IReadOnlyList<CheckWord> words, int at, string folded)
    {
        var before = at > 0 ? words[at - 1].Term.Folded : string.Empty;
        return Sources.Contains(folded) && folded switch
        {
            "to" => before == "according",
            "von" => Statements.Contains(before) && at > 1 && According.Contains(words[at - 2].Term.Folded),
            "worten" or "angaben" => before == "nach",
            "so" => words[at].Language == Languages.German && at + 1 < words.Count && words[at].Clause == words[at + 1].Clause
                && (at > 0 ? words[at - 1].Clause != words[at].Clause : !words[at].IsCapitalised),
            _ => true,
        };
    }

    /// <summary>"According to the Chinese calendar": an English name that a noun follows is no source.</summary>
    private static bool IsOfSomething(IReadOnlyList<CheckWord> words, int at) => at + 1 < words.Count && words[at].Language == Languages.English
        && words[at + 1] is { IsContent: true, IsCapitalised: false } next && next.Clause == words[at].Clause && !SpeakerNames.IsAdverb(next);

    /// <summary>"Angaben der Polizei von Linz und Steyr", "laut Vorstand Maud Okafor": the noun, and each name that belongs to it.</summary>
    private static IEnumerable<int> AllAfter(IReadOnlyList<CheckWord> words, int at)
    {
        for (var i = at + 1; i < words.Count && i <= at + (2 * Reach) && IsPartOfSource(words, i, at + 1); i++)
        {
            if (SpeakerNames.IsSpeaker(words[i]) || SpeakerNames.IsBareNoun(words[i]))
            {
                yield return SpeakerNames.EndOf(words, i);
            }
        }
    }

    private static bool IsPartOfSource(IReadOnlyList<CheckWord> words, int at, int first) =>
        words[at].Sentence == words[first].Sentence && (words[at].Clause == words[first].Clause || Links.Contains(words[at].Term.Folded) || Links.Contains(words[at - 1].Term.Folded))
        && (at < first + Reach || words[at].IsCapitalised || Links.Contains(words[at].Term.Folded));

    private static int? NameBefore(IReadOnlyList<CheckWord> words, int at, bool isEvidence) => Enumerable.Range(1, Math.Min(Reach, at))
        .TakeWhile(back => words[at - back].Clause == words[at].Clause).Select(back => at - back)
        .Where(i => SpeakerNames.IsSpeaker(words[i]) || (isEvidence && SpeakerNames.IsBareNoun(words[i]))).Select(i => (int?)i).FirstOrDefault();

    private static int? NameOrNounAfter(IReadOnlyList<CheckWord> words, int at) => at + 1 < words.Count && SpeakerNames.IsBareNoun(words[at + 1]) ? SpeakerNames.EndOf(words, at + 1) : NameFrom(words, at + 1);

    private static int? NameFrom(IReadOnlyList<CheckWord> words, int first)
    {
        for (var i = first; i < first + Reach && i < words.Count && words[i].Clause == words[first].Clause; i++)
        {
            if (SpeakerNames.IsSpeaker(words[i]) || (i == first && SpeakerNames.IsNameAbroad(words, i)))
            {
                return SpeakerNames.EndOf(words, i);
            }
        }

        return null;
    }
}
