using System.Collections.Frozen;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Finds who is meant where something stands between a speaker and the verb, or behind the speaker: "Okafor, die Leiterin des Museums, sagt".</summary>
internal static class SpeakerAsides
{
    private static readonly FrozenSet<string> Articles = WordSet.Of("der die ein eine the a an");

    /// <summary>"Okafor, die Leiterin des Museums, sagt", "Okafor, the head of the museum said", "die Leiterin des Museums, Okafor, sagt":
    /// behind a comma stands what the speaker is, or his name.</summary>
    public static IEnumerable<int> Before(IReadOnlyList<CheckWord> words, int verb)
    {
        if (verb == 0 || words[verb - 1].Sentence != words[verb].Sentence)
        {
            yield break;
        }

        var at = NameWords.ClauseOf(words, verb - 1).First;
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
    public static IEnumerable<int> Of(IReadOnlyList<CheckWord> words, int? speaker)
    {
        var first = speaker + 1 ?? words.Count;
        return first >= words.Count || words[first].Clause == words[first - 1].Clause || words[first].Sentence != words[first - 1].Sentence || !IsDescription(words[first]) ? []
            : Enumerable.Range(first, words.Count - first)
                .TakeWhile(at => words[at].Clause == words[at - 1].Clause || at == first || words[at].Term.Folded is "und" or "and").Where(at => SpeakerNames.IsSpeaker(words[at]));
    }

    /// <summary>Whether what somebody is may begin with a word: "der Chef", "professor".</summary>
    private static bool IsDescription(CheckWord word) => Articles.Contains(word.Term.Folded)
        || (word.IsContent && (word.Use.IsOrdinary || !SpeakerNames.IsSpeaker(word)) && (word.Language == Languages.German || !word.IsCapitalised));
}
