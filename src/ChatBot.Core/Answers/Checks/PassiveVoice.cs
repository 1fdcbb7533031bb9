using System.Collections.Frozen;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Tells whether something is done to whom a sentence names before a verb: "Reed was warned", "Reed wurde scharf kritisiert".</summary>
internal static class PassiveVoice
{
    private const int Reach = 2;

    private static readonly FrozenSet<string> English = WordSet.Of("was were is are been being be got gets");
    private static readonly FrozenSet<string> German = WordSet.Of("wurde wurden wird werden worden");

    /// <summary>What stands before the name of whoever does it.</summary>
    public static readonly FrozenSet<string> Agents = WordSet.Of("by von vom durch");

    /// <summary>Whether a verb is passive: in English a form of "be" stands right before it, an adverb aside, in German one of "werden" in its clause.</summary>
    public static bool Has(IReadOnlyList<CheckWord> words, int verb)
    {
        if (words[verb].Language == Languages.English)
        {
            return Enumerable.Range(1, Reach).Select(back => verb - back).TakeWhile(at => at >= 0 && words[at].Clause == words[verb].Clause && !words[at].IsCapitalised).Any(at => English.Contains(words[at].Term.Folded));
        }

        var (first, last) = NameWords.ClauseOf(words, verb);
        return Enumerable.Range(first, last - first + 1).Any(at => German.Contains(words[at].Term.Folded));
    }
}
