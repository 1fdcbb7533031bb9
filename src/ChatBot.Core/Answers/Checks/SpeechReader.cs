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

    private static readonly FrozenSet<string> Pronouns = WordSet.Of("er sie es ich wir man he she it they we I");

    // "Sagte Anfang der Woche Maud Okafor", "äußerte sich am Freitag Maud Okafor".
    private static readonly FrozenSet<string> Times = WordSet.Of("Anfang Mitte Ende");
    private static readonly FrozenSet<string> Weekdays = WordSet.Of("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag");

    private static readonly FrozenSet<string> Articles = WordSet.Of("der die ein eine the a an");

    // "Said earlier Klein had fled": whoever follows is spoken of.
    private static readonly FrozenSet<string> Adverbs = WordSet.Of("earlier later previously yesterday today also recently already repeatedly once then");

    // "Schrieb Kritiken für den Courant": whoever follows these does not speak.
    private static readonly FrozenSet<string> Prepositions = WordSet.Of("für an in bei mit über zu gegen nach aus auf vor am im beim zum zur");

    private static readonly FrozenSet<string> Possessors = WordSet.Of("des der of von");

    /// <summary>The words that name a speaker, the last word of each name.</summary>
    /// <param name="isEvidence">Whether all are wanted who may be named as the source of what is said: those who are told it too, "told Reuters", and names that are words.</param>
    public static IReadOnlyList<int> Read(IReadOnlyList<CheckWord> words, bool isEvidence = false)
    {
        var speakers = new List<int>();
        for (var i = 0; i < words.Count; i++)
        {
            if (Verbs.Contains(words[i].Term.Folded) && !words[i].IsCapitalised)
            {
                speakers.AddRange(SpeakersOf(words, i, isEvidence));
            }

            speakers.AddRange(SourceReader.At(words, i, isEvidence));
        }

        return speakers;
    }

    /// <summary>Whoever says what a verb says; in the evidence also whoever may be meant: "Meyer, a professor at Yale, said".</summary>
    private static IEnumerable<int> SpeakersOf(IReadOnlyList<CheckWord> words, int verb, bool isEvidence)
    {
        if (IsPronounsVerb(words, verb))
        {
            yield break;
        }

        var speaker = SubjectAfterHow(words, verb) ?? (words[verb].Language == Languages.English && IsSpeakerAt(words, verb - 1, verb) ? verb - 1 : (int?)null) ?? SpeakerAfter(words, verb) ?? SpeakerBefore(words, verb, isEvidence);
        if (speaker is { } said)
        {
            yield return said;
        }

        if (!isEvidence)
        {
            yield break;
        }

        var others = SpeakersBeforeAside(words, verb).Concat(SpeakersInAside(words, speaker)).Concat(speaker is null || speaker > verb ? SpeakersAfter(words, verb) : SpeakersBeside(words, speaker.Value));
        foreach (var other in others)
        {
            yield return other;
        }

        if (Reporting.Contains(words[verb].Term.Folded) && IsSpeakerAt(words, verb + 1, verb))
        {
            yield return SpeakerNames.EndOf(words, verb + 1);
        }

        if (verb > 0 && words[verb - 1].Clause == words[verb].Clause && SpeakerNames.IsBareNoun(words[verb - 1]))
        {
            yield return verb - 1;
        }
    }

    /// <summary>Whether a word is a verb that says what a pronoun says: "sagte er", "she added".</summary>
    public static bool IsSaidByPronoun(IReadOnlyList<CheckWord> words, int at) => Verbs.Contains(words[at].Term.Folded) && !words[at].IsCapitalised && IsPronounsVerb(words, at);

    /// <summary>Whether a pronoun says it: in German one behind the verb, whatever stands before it, in English one before it.</summary>
    private static bool IsPronounsVerb(IReadOnlyList<CheckWord> words, int verb)
    {
        var at = words[verb].Language == Languages.German ? verb + 1 : verb - 1;
        return at >= 0 && at < words.Count && words[at].Clause == words[verb].Clause && Pronouns.Contains(words[at].Term.Folded);
    }

    /// <summary>Whether a word names somebody in the clause of another.</summary>
    private static bool IsSpeakerAt(IReadOnlyList<CheckWord> words, int at, int other) =>
        at >= 0 && at < words.Count && words[at].Clause == words[other].Clause
        && (SpeakerNames.IsSpeaker(words[at]) || (at < other && BeginsSentence(words, at)));

    /// <summary>"Okafor said Reed had lied": the only word before the verb, where its capital tells nothing; "officers" are nobody's name.</summary>
    private static bool BeginsSentence(IReadOnlyList<CheckWord> words, int at) =>
        words[at] is { IsCapitalised: true, IsContent: true } && (at == 0 || words[at - 1].Sentence != words[at].Sentence) && SpeakerNames.CanSpeak(words[at])
        && !(words[at].Use.IsOrdinary && words[at].Term.Folded.EndsWith('s'));

    /// <summary>"Wie Maud Okafor dem Sender erzählte".</summary>
    private static int? SubjectAfterHow(IReadOnlyList<CheckWord> words, int verb)
    {
        var first = FirstOfClause(words, verb);
        return words[first].Term.Folded == "wie" ? Enumerable.Range(first + 1, Math.Min(Before, verb - first - 1)).Where(at => SpeakerNames.IsSpeaker(words[at])).Select(at => (int?)SpeakerNames.EndOf(words, at)).FirstOrDefault() : null;
    }

    private static int? SpeakerAfter(IReadOnlyList<CheckWord> words, int verb)
    {
        if (Telling.Contains(words[verb].Term.Folded) || IsSubject(words, verb - 1, verb) || SkipTime(words, verb + 1) is var first && (first >= words.Count || words[first].Clause != words[verb].Clause || Adverbs.Contains(words[first].Term.Folded)))
        {
            return null;
        }

        return SpeakerNames.IsSpeaker(words[first]) || (SpeakerNames.IsBareNoun(words[first]) && (IsAlone(words, first) || !IsWriting(words[verb]))) ? SpeakerNames.EndOf(words, first) : SpeakerAfterOffice(words, first);
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
        var noun = Enumerable.Range(at + 1, Math.Min(Before, words.Count - at - 1)).TakeWhile(i => words[i].Clause == words[at].Clause).FirstOrDefault(i => words[i].IsCapitalised, at);
        return noun + 1;
    }

    /// <summary>"sagte der ehemalige Vorsitzende Meyer", "said former chairwoman Jane Doe": what somebody is stands before the name.</summary>
    private static int? SpeakerAfterOffice(IReadOnlyList<CheckWord> words, int first)
    {
        for (var i = first; i < first + After && i < words.Count && words[i].Clause == words[first].Clause; i++)
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

    /// <summary>Each name in what follows the verb and says who speaks: "reported Linde network customer Maud Okafor", "sagte die Gewinnerin des Goldenen Bären".</summary>
    private static IEnumerable<int> SpeakersAfter(IReadOnlyList<CheckWord> words, int verb)
    {
        var first = SkipTime(words, verb + 1);
        for (var i = first; i < words.Count && i < first + (2 * After) && words[i].Clause == words[verb].Clause && (words[i].IsContent || Articles.Contains(words[i].Term.Folded) || Possessors.Contains(words[i].Term.Folded)); i++)
        {
            if (SpeakerNames.IsSpeaker(words[i]))
            {
                yield return SpeakerNames.EndOf(words, i);
            }
        }
    }

    /// <summary>Each name that goes before a speaker's and is joined to it: "Linden and Reed City Police said".</summary>
    private static IEnumerable<int> SpeakersBeside(IReadOnlyList<CheckWord> words, int speaker)
    {
        for (var i = speaker - 1; i >= 0 && words[i].Sentence == words[speaker].Sentence && (words[i].IsCapitalised || words[i].Term.Folded is "and" or "und"); i--)
        {
            if (SpeakerNames.IsSpeaker(words[i]) || SpeakerNames.IsBareNoun(words[i]))
            {
                yield return i;
            }
        }
    }

    /// <summary>Whether nothing but nouns follows a word in its clause.</summary>
    private static bool IsAlone(IReadOnlyList<CheckWord> words, int at) =>
        at < words.Count && words.Skip(at + 1).TakeWhile(word => word.Clause == words[at].Clause).All(word => word.IsCapitalised && word.IsContent);

    private static bool IsWriting(CheckWord verb) => verb.Term.Folded.StartsWith("schr", StringComparison.Ordinal);

    private static int? SpeakerBefore(IReadOnlyList<CheckWord> words, int verb, bool isEvidence)
    {
        for (var i = verb - 1; i >= 0 && i >= verb - Before && words[i].Sentence == words[verb].Sentence && words[i].Clause == words[verb].Clause; i--)
        {
            if (SpeakerNames.IsSpeaker(words[i]))
            {
                return IsBehindPreposition(words, i) ? null : i;
            }

            // "Reed spokesman said".
            if (!isEvidence && words[i] is { Language: Languages.English, IsContent: true, IsCapitalised: false } && !IsAdverb(words[i]))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsAdverb(CheckWord word) => Adverbs.Contains(word.Term.Folded) || word.Term.Folded.EndsWith("ly", StringComparison.Ordinal);

    /// <summary>"Für den Reed Courant": whether a German preposition stands before the name that ends at a word.</summary>
    private static bool IsBehindPreposition(IReadOnlyList<CheckWord> words, int at)
    {
        while (at > 0 && words[at - 1].Clause == words[at].Clause && (words[at - 1].IsCapitalised || Articles.Contains(words[at - 1].Term.Folded) || words[at - 1].Term.Folded is "den" or "dem"))
        {
            at--;
        }

        return at > 0 && words[at].Language == Languages.German && words[at - 1].Clause == words[at].Clause && Prepositions.Contains(words[at - 1].Term.Folded);
    }

    /// <summary>"Okafor, die Leiterin des Museums, sagt", "Okafor, the head of the museum said", "die Leiterin des Museums, Okafor, sagt":
    /// behind a comma stands what the speaker is, or his name.</summary>
    private static IEnumerable<int> SpeakersBeforeAside(IReadOnlyList<CheckWord> words, int verb)
    {
        if (verb == 0 || words[verb - 1].Sentence != words[verb].Sentence)
        {
            yield break;
        }

        var at = FirstOfClause(words, verb - 1);
        if (words[verb - 1].Clause != words[verb].Clause && SpeakerNames.IsSpeaker(words[verb - 1]) && Enumerable.Range(at, verb - at).All(i => words[i].IsCapitalised && words[i].IsContent))
        {
            yield return verb - 1;
        }
        else if (at > 0 && words[at - 1].Sentence == words[verb].Sentence && SpeakerNames.IsSpeaker(words[at - 1]) && IsDescription(words[at]))
        {
            yield return at - 1;
        }
    }

    /// <summary>"Said Okafor, spokeswoman of the agency THW in Bonn": each name in what the speaker is.</summary>
    private static IEnumerable<int> SpeakersInAside(IReadOnlyList<CheckWord> words, int? speaker)
    {
        var first = speaker + 1 ?? words.Count;
        return first >= words.Count || words[first].Clause == words[first - 1].Clause || words[first].Sentence != words[first - 1].Sentence || !IsDescription(words[first]) ? []
            : Enumerable.Range(first, words.Count - first).TakeWhile(at => words[at].Clause == words[at - 1].Clause || at == first || words[at].Term.Folded is "und" or "and").Where(at => SpeakerNames.IsSpeaker(words[at]));
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
    private static bool IsDescription(CheckWord word) => Articles.Contains(word.Term.Folded)
        || (word.IsContent && (word.Use.IsOrdinary || !SpeakerNames.IsSpeaker(word)) && (word.Language == Languages.German || !word.IsCapitalised));
}
