using System.Collections.Frozen;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Finds who says something in a text: "Putin erwiderte", "said Biden", "laut Merkel", "according to Scholz".</summary>
internal static class SpeechReader
{
    private const int Before = 3;
    private const int After = 4;

    private static readonly FrozenSet<string> Verbs = WordSet.Of("""
        sagt sagte sagten erklärt erklärte erklärten betont betonte erwidert erwiderte antwortet antwortete berichtet berichtete äußerte verkündete meint meinte
        forderte fordert kritisierte kritisiert behauptet behauptete warnt warnte versicherte bestätigte beschrieb bezeichnete schreibt schrieb teilte kündigte fügte
        bemerkte ergänzte mitteilt mitteilte mitteilten hinzufügte räumte gab fragte twitterte erzählte kommentierte
        say says said states stated explains explained stresses stressed emphasized emphasised replied responded answered reported announced claims claimed warns warned
        confirmed described added notes noted commented wrote writes argued argues insisted told tells admitted tweeted asked suggested
        """);

    // What comes after these is told something, and does not speak.
    private static readonly FrozenSet<string> Telling = WordSet.Of("told tells asked warned criticised criticized described kritisierte kritisiert warnte bezeichnete beschrieb fragte erzählte reported announced confirmed");

    private static readonly FrozenSet<string> Sources = WordSet.Of("laut to so von zufolge Worten Angaben");

    private static readonly FrozenSet<string> Particles = WordSet.Of("al el bin ibn von van der den de da di du le la ter");

    /// <summary>The words that name a speaker, the last word of each name.</summary>
    /// <param name="isEvidence">Whether all are wanted who may be named as the source of what is said: those who are told it too, "told Reuters", and names that are words.</param>
    public static IReadOnlyList<int> Read(IReadOnlyList<CheckWord> words, bool isEvidence = false)
    {
        var speakers = new List<int>();
        for (var i = 0; i < words.Count; i++)
        {
            var folded = words[i].Term.Folded;
            if (Verbs.Contains(folded) && !words[i].IsCapitalised && (SpeakerAfter(words, i) ?? SpeakerBefore(words, i) ?? (isEvidence ? SpeakerBeforeAside(words, i) : null)) is { } speaker)
            {
                speakers.Add(speaker);
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

        return IsSpeaker(words[verb + 1]) || (IsBareNoun(words[verb + 1]) && (IsAlone(words, verb + 1) || !IsWriting(words[verb]))) ? EndOfName(words, verb + 1) : SpeakerAfterOffice(words, verb + 1);
    }

    /// <summary>"sagte der ehemalige Vorsitzende Meyer", "said former chairwoman Jane Doe": what somebody is stands before the name.</summary>
    private static int? SpeakerAfterOffice(IReadOnlyList<CheckWord> words, int first)
    {
        for (var i = first; i < first + After && i < words.Count && words[i].Clause == words[first].Clause; i++)
        {
            if (IsSpeaker(words[i]))
            {
                return i == first + 1 && !words[first].IsContent ? null : EndOfName(words, i);
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

    /// <summary>"sagte Chile": a German noun that follows the verb without an article is a name, unless it is what somebody wrote: "schrieb Geschichte mit".</summary>
    private static bool IsBareNoun(CheckWord noun) => noun.Language == Languages.German && noun.IsCapitalised && noun.IsContent && (noun.Term.Parts.Count == 0 || (!noun.Use.IsKnown && noun.Term.Folded.Length <= NameCheck.LongestName))
        && !noun.Term.IsNumber && !GermanCompounds.IsLikely(noun);

    private static bool IsWriting(CheckWord verb) => verb.Term.Folded.StartsWith("schr", StringComparison.Ordinal);

    private static int? SpeakerBefore(IReadOnlyList<CheckWord> words, int verb)
    {
        for (var i = verb - 1; i >= 0 && i >= verb - Before && words[i].Sentence == words[verb].Sentence && words[i].Clause == words[verb].Clause; i--)
        {
            if (IsSpeaker(words[i]))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>"Jack Ross, der Chef von Sunderland, sagt": between commas stands what the speaker is.</summary>
    private static int? SpeakerBeforeAside(IReadOnlyList<CheckWord> words, int verb)
    {
        if (verb == 0 || words[verb - 1].Sentence != words[verb].Sentence || words[verb - 1].Clause == words[verb].Clause)
        {
            return null;
        }

        var at = verb - 1;
        while (at > 0 && words[at - 1].Clause == words[verb - 1].Clause)
        {
            at--;
        }

        return at > 0 && words[at - 1].Sentence == words[verb].Sentence && IsSpeaker(words[at - 1]) ? at - 1 : null;
    }

    private static int? NameOrNounAfter(IReadOnlyList<CheckWord> words, int at) => at + 1 < words.Count && IsBareNoun(words[at + 1]) ? EndOfName(words, at + 1) : NameFrom(words, at + 1, at + After);

    private static int? NameFrom(IReadOnlyList<CheckWord> words, int first, int last)
    {
        for (var i = first; i <= last && i < words.Count && words[i].Clause == words[first].Clause; i++)
        {
            if (IsSpeaker(words[i]))
            {
                return EndOfName(words, i);
            }
        }

        return null;
    }

    /// <summary>The words of the name that ends at a word, "Walid al-Muallim", the last one first.</summary>
    public static IReadOnlyList<int> Name(IReadOnlyList<CheckWord> words, int last)
    {
        var name = new List<int> { last };
        for (var at = last; at > 0 && IsBeside(words, at - 1) && (words[at - 1].Term.IsNameLike || (IsParticle(words, at - 1) && words[at - 2].Term.IsNameLike)); at--)
        {
            name.Add(at - 1);
        }

        return name;
    }

    private static int EndOfName(IReadOnlyList<CheckWord> words, int at)
    {
        while (at + 1 < words.Count && IsBeside(words, at))
        {
            if (IsSpeaker(words[at + 1]))
            {
                at++;
            }
            else if (IsParticle(words, at + 1) && at + 2 < words.Count && IsBeside(words, at + 1) && IsSpeaker(words[at + 2]))
            {
                at += 2;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static bool IsParticle(IReadOnlyList<CheckWord> words, int at) => at > 0 && Particles.Contains(words[at].Term.Folded) && IsBeside(words, at - 1);

    /// <summary>Whether nothing but a space, a hyphen or a full stop stands between a word and the next.</summary>
    private static bool IsBeside(IReadOnlyList<CheckWord> words, int at) =>
        words[at + 1].Clause == words[at].Clause && words[at + 1].Term.Token.Start - words[at].Term.Token.End <= 2;

    private static bool IsSpeaker(CheckWord word) => word.Term.IsNameLike && word.IsCapitalised && !word.Term.IsNumber && !GermanCompounds.IsLikely(word);
}
