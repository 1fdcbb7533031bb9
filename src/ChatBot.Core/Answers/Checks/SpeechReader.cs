using System.Collections.Frozen;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Finds who says something in a text: "Putin erwiderte", "said Biden", "laut Merkel", "according to Scholz".</summary>
internal static class SpeechReader
{
    private static readonly FrozenSet<string> Verbs = WordSet.Of("""
        sagt sagte sagten erläutert erläuterte erklärt erklärte erklärten betont betonte erwidert erwiderte antwortet antwortete berichtet berichtete äußerte verkündete meint meinte
        forderte fordert kritisierte kritisiert behauptet behauptete warnt warnte versicherte bestätigte beschrieb bezeichnete schreibt schrieb teilte kündigte fügte
        nannte nannten nennt meldet meldete meldeten bemerkte ergänzte mitteilt mitteilte mitteilten hinzufügte räumte gab fragte twitterte erzählte kommentierte
        say says said states stated explains explained stresses stressed emphasized emphasised replied responded answered reported announced claims claimed warns warned
        called calls confirmed described added notes noted commented wrote writes argued argues insisted told tells admitted tweeted asked suggested
        """);

    // Those that also say from whom it is, after it.
    private static readonly FrozenSet<string> Reporting = WordSet.Of("reported announced confirmed");

    // "Gab heraus", but "gab an", "gab zu", "gab bekannt"; before a noun "nach" and "auf" are prepositions.
    private static readonly FrozenSet<string> Giving = WordSet.Of("heraus ab auf aus nach weiter zurück hin her frei vor");

    private const int ReachOfAgent = 4;

    private static readonly FrozenSet<string> Pronouns = WordSet.Of("er sie es ich wir man jemand he she it they we I somebody someone everybody everyone nobody");

    /// <summary>The words that name a speaker, the last word of each name.</summary>
    /// <param name="isEvidence">Whether all are wanted who may be named as the source of what is said: those who are told it too, "told Reuters", and names that are words.</param>
    public static IReadOnlyList<int> Read(IReadOnlyList<CheckWord> words, bool isEvidence = false)
    {
        var speakers = new List<int>();
        for (var i = 0; i < words.Count; i++)
        {
            if (Verbs.Contains(words[i].Term.Folded) && !words[i].IsCapitalised && !IsDeed(words, i))
            {
                speakers.AddRange(SpeakersOf(words, i, isEvidence));
            }

            speakers.AddRange(SourceReader.At(words, i, isEvidence));
        }

        return speakers;
    }

    /// <summary>"Responded in kind", "replied with tariffs", "gab ein Buch heraus": something is done, and nothing said.</summary>
    private static bool IsDeed(IReadOnlyList<CheckWord> words, int verb) =>
        (words[verb].Term.Folded is "responded" or "replied" && verb + 1 < words.Count && words[verb + 1].Term.Folded is "in" or "with" or "by")
        || (words[verb].Term.Folded == "gab" && Enumerable.Range(verb + 1, words.Count - verb - 1).TakeWhile(at => words[at].Sentence == words[verb].Sentence)
            .Any(at => Giving.Contains(words[at].Term.Folded) && (at + 1 == words.Count || words[at + 1].Clause != words[at].Clause)));

    /// <summary>Whoever says what a verb says; in the evidence also whoever may be meant: "Meyer, a professor at Yale, said".</summary>
    private static IEnumerable<int> SpeakersOf(IReadOnlyList<CheckWord> words, int verb, bool isEvidence)
    {
        if (IsPronounsVerb(words, verb))
        {
            yield break;
        }

        if (PassiveVoice.Has(words, verb))
        {
            foreach (var agent in AgentsOf(words, verb))
            {
                yield return agent;
            }

            yield break;
        }

        var isBeside = words[verb].Language == Languages.English && IsSpeakerAt(words, verb - 1, verb);
        var speaker = SpeakersBefore.AfterHow(words, verb) ?? (isBeside ? SpeakersBefore.HeadOf(words, verb - 1) : SpeakersAfter.NearestTo(words, verb) ?? SpeakersBefore.NearestTo(words, verb, isEvidence));
        if (speaker is { } said)
        {
            yield return said;
        }

        if (!isEvidence)
        {
            yield break;
        }

        var others = speaker is null || speaker > verb ? SpeakersAfter.All(words, verb) : SpeakersBefore.JoinedTo(words, speaker.Value);
        foreach (var other in SpeakerAsides.Before(words, verb).Concat(SpeakerAsides.Of(words, speaker)).Concat(others))
        {
            yield return other;
        }

        if (Reporting.Contains(words[verb].Term.Folded) && IsSpeakerAt(words, verb + 1, verb))
        {
            yield return SpeakerNames.EndOf(words, verb + 1);
        }

        if (verb > 0 && words[verb - 1].Clause == words[verb].Clause && SpeakerNames.IsBareNoun(words[verb - 1]) && !SpeakersBefore.IsBehindPreposition(words, verb - 1))
        {
            yield return verb - 1;
        }
    }

    /// <summary>By whom a passive verb is said.</summary>
    private static IEnumerable<int> AgentsOf(IReadOnlyList<CheckWord> words, int verb)
    {
        var (first, last) = NameWords.ClauseOf(words, verb);
        return Enumerable.Range(first, last - first).Where(at => PassiveVoice.Agents.Contains(words[at].Term.Folded))
            .SelectMany(at => Enumerable.Range(at + 1, Math.Min(ReachOfAgent, last - at)).Where(i => SpeakerNames.IsSpeaker(words[i])).Take(1)).Select(at => SpeakerNames.EndOf(words, at));
    }

    /// <summary>Whether a word is a verb of saying: "sagte", "kündigte".</summary>
    public static bool IsVerb(CheckWord word) => Verbs.Contains(word.Term.Folded) && !word.IsCapitalised;

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
}
