using System.Collections.Frozen;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Finds who says something in a text: "Putin erwiderte", "said Biden", "laut Merkel", "according to Scholz".</summary>
internal static class SpeechReader
{
    private const int Before = 3;
    private const int After = 4;

    private static readonly FrozenSet<string> Verbs = WordSet.Of("""
        sagt sagte sagten erläutert erläuterte erklärt erklärte erklärten betont betonte erwidert erwiderte antwortet antwortete berichtet berichtete äußerte verkündete meint meinte
        forderte fordert kritisierte kritisiert behauptet behauptete warnt warnte versicherte bestätigte beschrieb bezeichnete schreibt schrieb teilte kündigte fügte
        meldet meldete meldeten bemerkte ergänzte mitteilt mitteilte mitteilten hinzufügte räumte gab fragte twitterte erzählte kommentierte
        say says said states stated explains explained stresses stressed emphasized emphasised replied responded answered reported announced claims claimed warns warned
        confirmed described added notes noted commented wrote writes argued argues insisted told tells admitted tweeted asked suggested
        """);

    // What comes after these is told something, and does not speak.
    private static readonly FrozenSet<string> Telling = WordSet.Of("told tells asked warned criticised criticized described kritisierte kritisiert warnte bezeichnete beschrieb fragte erzählte reported announced confirmed");

    // Those that also say from whom it is, after it.
    private static readonly FrozenSet<string> Reporting = WordSet.Of("reported announced confirmed");

    // In German a pronoun behind the verb is who speaks, whatever stands before it.
    private static readonly FrozenSet<string> Pronouns = WordSet.Of("er sie es ich wir man");

    // "Sagte Anfang der Woche Maud Okafor".
    private static readonly FrozenSet<string> Times = WordSet.Of("Anfang Mitte Ende");

    private static readonly FrozenSet<string> Articles = WordSet.Of("der die ein eine the a an");

    private static readonly FrozenSet<string> Sources = WordSet.Of("laut to so von zufolge Worten Angaben");

    /// <summary>The words that name a speaker, the last word of each name.</summary>
    /// <param name="isEvidence">Whether all are wanted who may be named as the source of what is said: those who are told it too, "told Reuters", and names that are words.</param>
    public static IReadOnlyList<int> Read(IReadOnlyList<CheckWord> words, bool isEvidence = false)
    {
        var speakers = new List<int>();
        for (var i = 0; i < words.Count; i++)
        {
            var folded = words[i].Term.Folded;
            if (Verbs.Contains(folded) && !words[i].IsCapitalised)
            {
                speakers.AddRange(SpeakersOf(words, i, isEvidence));
            }
            else if (IsSource(words, i, folded) && (isEvidence || folded == "so" ? NameOrNounAfter(words, i) : NameFrom(words, i + 1, i + After)) is { } source)
            {
                speakers.Add(source);
            }

            if (isEvidence && folded is "told" or "gegenuber" && NameOrNounAfter(words, i) is { } told)
            {
                speakers.Add(told);
            }
        }

        return speakers;
    }

    /// <summary>Whoever says what a verb says; in the evidence also whoever may be meant: "Meyer, a professor at Yale, said".</summary>
    private static IEnumerable<int> SpeakersOf(IReadOnlyList<CheckWord> words, int verb, bool isEvidence)
    {
        if (words[verb].Language == Languages.German && verb + 1 < words.Count && words[verb + 1].Clause == words[verb].Clause && Pronouns.Contains(words[verb + 1].Term.Folded))
        {
            yield break;
        }

        var speaker = SubjectAfterHow(words, verb) ?? (words[verb].Language == Languages.English && IsSpeakerAt(words, verb - 1, verb) ? verb - 1 : (int?)null) ?? SpeakerAfter(words, verb) ?? SpeakerBefore(words, verb);
        if (speaker is { } said)
        {
            yield return said;
        }

        if (!isEvidence)
        {
            yield break;
        }

        if (SpeakerBeforeAside(words, verb) is { } described)
        {
            yield return described;
        }

        if (speaker is { } name && SpeakerInAside(words, name) is { } represented)
        {
            yield return represented;
        }

        if (Reporting.Contains(words[verb].Term.Folded) && IsSpeakerAt(words, verb + 1, verb))
        {
            yield return SpeakerNames.EndOf(words, verb + 1);
        }
    }

    /// <summary>Whether a word names somebody in the clause of another.</summary>
    private static bool IsSpeakerAt(IReadOnlyList<CheckWord> words, int at, int other) =>
        at >= 0 && at < words.Count && words[at].Clause == words[other].Clause
        && (SpeakerNames.IsSpeaker(words[at]) || (at < other && BeginsSentence(words, at)));

    /// <summary>"Okafor said Reed had lied": the only word before the verb, where its capital tells nothing.</summary>
    private static bool BeginsSentence(IReadOnlyList<CheckWord> words, int at) =>
        words[at] is { IsCapitalised: true, IsContent: true } && (at == 0 || words[at - 1].Sentence != words[at].Sentence) && SpeakerNames.CanSpeak(words[at]);

    /// <summary>"Wie Maud Okafor dem Sender erzählte".</summary>
    private static int? SubjectAfterHow(IReadOnlyList<CheckWord> words, int verb)
    {
        var first = FirstOfClause(words, verb);
        return words[first].Term.Folded == "wie" ? Enumerable.Range(first + 1, Math.Min(Before, verb - first - 1)).Where(at => SpeakerNames.IsSpeaker(words[at])).Select(at => (int?)SpeakerNames.EndOf(words, at)).FirstOrDefault() : null;
    }

    private static bool IsSource(IReadOnlyList<CheckWord> words, int at, string folded)
    {
        var before = at > 0 ? words[at - 1].Term.Folded : string.Empty;
        return Sources.Contains(folded) && folded switch
        {
            "to" => before == "according",
            "von" => before is "angaben" or "worten" or "aussage" or "aussagen",
            "worten" or "angaben" => before == "nach",
            "so" => words[at].Language == Languages.German && at + 1 < words.Count && words[at].Clause == words[at + 1].Clause
                && (at > 0 ? words[at - 1].Clause != words[at].Clause : !words[at].IsCapitalised),
            _ => true,
        };
    }

    private static int? SpeakerAfter(IReadOnlyList<CheckWord> words, int verb)
    {
        if (Telling.Contains(words[verb].Term.Folded) || verb + 1 >= words.Count || words[verb + 1].Clause != words[verb].Clause)
        {
            return null;
        }

        return SpeakerNames.IsSpeaker(words[verb + 1]) || (SpeakerNames.IsBareNoun(words[verb + 1]) && (IsAlone(words, verb + 1) || !IsWriting(words[verb]))) ? SpeakerNames.EndOf(words, verb + 1) : SpeakerAfterOffice(words, verb + 1);
    }

    /// <summary>"sagte der ehemalige Vorsitzende Meyer", "said former chairwoman Jane Doe": what somebody is stands before the name.</summary>
    private static int? SpeakerAfterOffice(IReadOnlyList<CheckWord> words, int first)
    {
        var last = first + After + (Times.Contains(words[first].Term.Folded) ? 1 : 0);
        for (var i = first; i < last && i < words.Count && words[i].Clause == words[first].Clause; i++)
        {
            if (SpeakerNames.IsSpeaker(words[i]))
            {
                return i == first + 1 && !words[first].IsContent ? null : SpeakerNames.EndOf(words, i);
            }

            if (!words[i].IsContent && !(i == first && words[i].Term.Folded is "der" or "die" or "the") && !(i == first + 1 && Times.Contains(words[first].Term.Folded)))
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

    private static int? SpeakerBefore(IReadOnlyList<CheckWord> words, int verb)
    {
        for (var i = verb - 1; i >= 0 && i >= verb - Before && words[i].Sentence == words[verb].Sentence && words[i].Clause == words[verb].Clause; i--)
        {
            if (SpeakerNames.IsSpeaker(words[i]))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>"Okafor, die Leiterin des Museums, sagt", "Okafor, the head of the museum said", "die Leiterin des Museums, Okafor, sagt":
    /// behind a comma stands what the speaker is, or his name.</summary>
    private static int? SpeakerBeforeAside(IReadOnlyList<CheckWord> words, int verb)
    {
        if (verb == 0 || words[verb - 1].Sentence != words[verb].Sentence)
        {
            return null;
        }

        var at = FirstOfClause(words, verb - 1);
        if (words[verb - 1].Clause != words[verb].Clause && SpeakerNames.IsSpeaker(words[verb - 1]) && Enumerable.Range(at, verb - at).All(i => words[i].IsCapitalised && words[i].IsContent))
        {
            return verb - 1;
        }

        return at > 0 && words[at - 1].Sentence == words[verb].Sentence && SpeakerNames.IsSpeaker(words[at - 1]) && IsDescription(words[at]) ? at - 1 : null;
    }

    /// <summary>"Said Okafor, spokeswoman of the agency THW": whom the speaker speaks for.</summary>
    private static int? SpeakerInAside(IReadOnlyList<CheckWord> words, int speaker)
    {
        var first = speaker + 1;
        if (first >= words.Count || words[first].Clause == words[speaker].Clause || words[first].Sentence != words[speaker].Sentence || !IsDescription(words[first]))
        {
            return null;
        }

        return Enumerable.Range(first, words.Count - first).TakeWhile(at => words[at].Clause == words[first].Clause).Where(at => SpeakerNames.IsSpeaker(words[at])).Select(at => (int?)at).LastOrDefault();
    }

    private static int FirstOfClause(IReadOnlyList<CheckWord> words, int at)
    {
        while (at > 0 && words[at - 1].Clause == words[at].Clause)
        {
            at--;
        }

        return at;
    }

    /// <summary>Whether what somebody is may begin with a word: "der Chef", "professor".</summary>
    private static bool IsDescription(CheckWord word) => Articles.Contains(word.Term.Folded) || (word.IsContent && !SpeakerNames.IsSpeaker(word) && word.IsCapitalised == (word.Language == Languages.German));

    private static int? NameOrNounAfter(IReadOnlyList<CheckWord> words, int at) => at + 1 < words.Count && SpeakerNames.IsBareNoun(words[at + 1]) ? SpeakerNames.EndOf(words, at + 1) : NameFrom(words, at + 1, at + After);

    private static int? NameFrom(IReadOnlyList<CheckWord> words, int first, int last)
    {
        for (var i = first; i <= last && i < words.Count && words[i].Clause == words[first].Clause; i++)
        {
            if (SpeakerNames.IsSpeaker(words[i]))
            {
                return SpeakerNames.EndOf(words, i);
            }
        }

        return null;
    }
}
