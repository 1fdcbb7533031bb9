using System.Collections.Frozen;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Finds who speaks behind a verb of saying: "sagte der Vorsitzende Meyer", "said Biden".</summary>
internal static class SpeakersAfter
{
    private const int Reach = 4;
    private const int LongestTime = 3;

    // What comes after these is told something, and does not speak.
    private static readonly FrozenSet<string> Telling = WordSet.Of("called calls nannte nannten nennt told tells asked warned criticised criticized described kritisierte kritisiert warnte bezeichnete beschrieb fragte erzählte reported announced confirmed");

    // "Sagte Anfang der Woche Maud Okafor", "äußerte sich am Freitag Maud Okafor".
    private static readonly FrozenSet<string> Times = WordSet.Of("Anfang Mitte Ende");
    private static readonly FrozenSet<string> Weekdays = WordSet.Of("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag");

    // What may stand between the verb and a name.
    private static readonly FrozenSet<string> Joining = WordSet.Of("der die ein eine the a an des of von");

    /// <summary>The last word of the name that stands next behind the verb and says it; null when somebody else does.</summary>
    public static int? NearestTo(IReadOnlyList<CheckWord> words, int verb)
    {
        var first = SkipTime(words, verb + 1);
        if (Telling.Contains(words[verb].Term.Folded) || IsSubject(words, verb - 1, verb)
            || first >= words.Count || words[first].Clause != words[verb].Clause || SpeakerNames.IsAdverb(words[first]))
        {
            return null;
        }

        var isName = SpeakerNames.IsSpeaker(words[first]) || (SpeakerNames.IsBareNoun(words[first]) && (IsAlone(words, first) || !IsWriting(words[verb])));
        return isName ? SpeakerNames.EndOf(words, first) : AfterOffice(words, first);
    }

    /// <summary>Each name in what follows the verb and says who speaks: "reported Linde network customer Maud Okafor", "sagte die Gewinnerin des Goldenen Bären".</summary>
    public static IEnumerable<int> All(IReadOnlyList<CheckWord> words, int verb)
    {
        var first = SkipTime(words, verb + 1);
        bool GoesOn(int at) => at < words.Count && at < first + (2 * Reach) && words[at].Clause == words[verb].Clause && (words[at].IsContent || Joining.Contains(words[at].Term.Folded));
        for (var i = first; GoesOn(i); i++)
        {
            if (SpeakerNames.IsSpeaker(words[i]))
            {
                yield return SpeakerNames.EndOf(words, i);
            }
        }
    }

    /// <summary>"Researchers say": an English noun before the verb says it, whatever follows.</summary>
    private static bool IsSubject(IReadOnlyList<CheckWord> words, int at, int verb) =>
        at >= 0 && words[at] is { Language: Languages.English, IsContent: true } && words[at].Clause == words[verb].Clause;

    /// <summary>Where a clause goes on after "sich" and a time: "am Freitag", "Anfang der letzten Woche".</summary>
    private static int SkipTime(IReadOnlyList<CheckWord> words, int at)
    {
        at += at < words.Count && words[at].Term.Folded == "sich" ? 1 : 0;
        if (at + 1 < words.Count && words[at].Term.Folded == "am" && Weekdays.Contains(words[at + 1].Term.Folded))
        {
            return at + 2;
        }

        if (at >= words.Count || !Times.Contains(words[at].Term.Folded))
        {
            return at;
        }

        // The noun that the time is of: the next with a capital.
        var noun = Enumerable.Range(at + 1, Math.Min(LongestTime, words.Count - at - 1)).TakeWhile(i => words[i].Clause == words[at].Clause).FirstOrDefault(i => words[i].IsCapitalised, at);
        return noun + 1;
    }

    /// <summary>"sagte der ehemalige Vorsitzende Meyer", "said former chairwoman Jane Doe": what somebody is stands before the name.</summary>
    private static int? AfterOffice(IReadOnlyList<CheckWord> words, int first)
    {
        for (var i = first; i < first + Reach && i < words.Count && words[i].Clause == words[first].Clause; i++)
        {
            if (SpeakerNames.IsSpeaker(words[i]))
            {
                return i == first + 1 && !words[first].IsContent ? null : SpeakerNames.EndOf(words, i);
            }

            if (!words[i].IsContent && !(i == first && words[i].Term.Folded is "der" or "die" or "the"))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether nothing but nouns follows a word in its clause.</summary>
    private static bool IsAlone(IReadOnlyList<CheckWord> words, int at) =>
        at < words.Count && words.Skip(at + 1).TakeWhile(word => word.Clause == words[at].Clause).All(word => word.IsCapitalised && word.IsContent);

    private static bool IsWriting(CheckWord verb) => verb.Term.Folded.StartsWith("schr", StringComparison.Ordinal);
}
