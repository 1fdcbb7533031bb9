using System.Collections.Frozen;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Finds who speaks before a verb of saying: "Putin erwiderte", "wie Maud Okafor dem Sender erzählte".</summary>
internal static class SpeakersBefore
{
    private const int Reach = 3;

    // "Schrieb Kritiken für den Courant": whoever follows these does not speak.
    private static readonly FrozenSet<string> Prepositions = WordSet.Of("für an in bei mit über zu gegen nach aus auf vor am im beim zum zur");

    private static readonly FrozenSet<string> Belonging = WordSet.Of("of from at von vom aus bei beim");

    private static readonly FrozenSet<string> Articles = WordSet.Of("der die ein eine the a an den dem");

    /// <summary>The last word of the name that stands next before the verb and says it; null when none does.</summary>
    public static int? NearestTo(IReadOnlyList<CheckWord> words, int verb, bool isEvidence)
    {
        for (var i = verb - 1; i >= 0 && i >= verb - Reach && words[i].Sentence == words[verb].Sentence && words[i].Clause == words[verb].Clause; i--)
        {
            if (SpeakerNames.IsSpeaker(words[i]) || (i == verb - 1 && (SpeakerNames.IsNameAbroad(words, i) || IsBehindOffice(words, i))))
            {
                return HeadOf(words, i) is var head && head != i ? head : IsBehindPreposition(words, i) ? null : i;
            }

            // "Reed spokesman said".
            if (!isEvidence && words[i] is { Language: Languages.English, IsContent: true, IsCapitalised: false } && !SpeakerNames.IsAdverb(words[i]))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"Maud Okafor of the University of Linde said", "Maud Okafor vom Ledger sagte": the last word of the name that stands before what it belongs to; the given one when none does.</summary>
    /// <param name="at">The last word of the name right before the verb.</param>
    public static int HeadOf(IReadOnlyList<CheckWord> words, int at)
    {
        var head = at;
        for (var i = at; i > 0 && words[i - 1].Clause == words[at].Clause; i--)
        {
            if (Belonging.Contains(words[i - 1].Term.Folded) && i > 1 && words[i - 2].Clause == words[at].Clause && words[i - 2].IsCapitalised)
            {
                head = SpeakerNames.IsSpeaker(words[i - 2]) && !NameWords.IsKind(words[i - 2]) ? i - 2 : head;
            }
            else if (!words[i - 1].IsCapitalised && !Articles.Contains(words[i - 1].Term.Folded) && !Belonging.Contains(words[i - 1].Term.Folded))
            {
                break;
            }
        }

        return head;
    }

    /// <summary>"Wie Maud Okafor dem Sender erzählte".</summary>
    public static int? AfterHow(IReadOnlyList<CheckWord> words, int verb)
    {
        var first = NameWords.ClauseOf(words, verb).First;
        return words[first].Term.Folded != "wie" ? null
            : Enumerable.Range(first + 1, Math.Min(Reach, verb - first - 1)).Where(at => SpeakerNames.IsSpeaker(words[at])).Select(at => (int?)SpeakerNames.EndOf(words, at)).FirstOrDefault();
    }

    /// <summary>Each name that goes before a speaker's and is joined to it: "Linden and Reed City Police said".</summary>
    public static IEnumerable<int> JoinedTo(IReadOnlyList<CheckWord> words, int speaker)
    {
        for (var i = speaker - 1; i >= 0 && words[i].Sentence == words[speaker].Sentence && (words[i].IsCapitalised || words[i].Term.Folded is "and" or "und"); i--)
        {
            if (SpeakerNames.IsSpeaker(words[i]) || SpeakerNames.IsBareNoun(words[i]))
            {
                yield return i;
            }
        }
    }

    /// <summary>"Anwalt Reuters sagte": a German word that follows a noun right before the verb is the name of whom the noun says what he is.</summary>
    private static bool IsBehindOffice(IReadOnlyList<CheckWord> words, int at) => SpeakerNames.IsBareNoun(words[at]) && at > 0 && SpeakerNames.IsBareNoun(words[at - 1])
        && words[at - 1].Clause == words[at].Clause && words[at].Term.Token.Start == words[at - 1].Term.Token.End + 1;

    /// <summary>"Für den Reed Courant": whether a German preposition stands before the name that ends at a word.</summary>
    public static bool IsBehindPreposition(IReadOnlyList<CheckWord> words, int at)
    {
        while (at > 0 && words[at - 1].Clause == words[at].Clause && !Prepositions.Contains(words[at - 1].Term.Folded) && (words[at - 1].IsCapitalised || Articles.Contains(words[at - 1].Term.Folded)))
        {
            at--;
        }

        return at > 0 && words[at].Language == Languages.German && words[at - 1].Clause == words[at].Clause && Prepositions.Contains(words[at - 1].Term.Folded);
    }
}
