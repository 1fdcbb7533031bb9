using System.Collections.Frozen;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Tells the names of those who may speak from other words.</summary>
internal static class SpeakerNames
{
    private static readonly FrozenSet<string> Particles = WordSet.Of("al el bin ibn von van der den de da di du le la ter");

    // "Said earlier Klein had fled": whoever follows is spoken of.
    private static readonly FrozenSet<string> Adverbs = WordSet.Of("earlier later previously yesterday today also recently already repeatedly once then");

    // Nouns that stand behind the verb without an article and do not speak: when it was said, and to whom.
    private static readonly FrozenSet<string> NoSpeakers = WordSet.Of("Anfang Mitte Ende Angaben Reportern Journalisten Medien Reporter reporters");

    /// <summary>The words of the name that ends at a word, "Walid al-Muallim", the last one first.</summary>
    public static IReadOnlyList<int> Of(IReadOnlyList<CheckWord> words, int last)
    {
        var name = new List<int> { last };
        for (var at = last; at > 0 && IsBeside(words, at - 1) && (words[at - 1].Term.IsNameLike || (IsParticle(words, at - 1) && words[at - 2].Term.IsNameLike)); at--)
        {
            name.Add(at - 1);
        }

        return name;
    }

    /// <summary>The last word of the name that a word is of: "City manager Pep Reed", "van der Velde".</summary>
    public static int EndOf(IReadOnlyList<CheckWord> words, int at)
    {
        for (var next = at + 1; next < words.Count && IsBeside(words, next - 1) && (IsParticle(words, next) || words[next] is { IsCapitalised: true, IsContent: true }); next++)
        {
            at = IsSpeaker(words[next]) ? next : at;
        }

        return at;
    }

    private static bool IsParticle(IReadOnlyList<CheckWord> words, int at) => at > 0 && Particles.Contains(words[at].Term.Folded) && IsBeside(words, at - 1);

    /// <summary>Whether nothing but a space, a hyphen or a full stop stands between a word and the next.</summary>
    private static bool IsBeside(IReadOnlyList<CheckWord> words, int at) =>
        words[at + 1].Clause == words[at].Clause && words[at + 1].Term.Token.Start - words[at].Term.Token.End <= 2;

    /// <summary>Whether a word names somebody who may speak.</summary>
    public static bool IsSpeaker(CheckWord word) => word.Term.IsNameLike && word.IsCapitalised && !word.Term.IsNumber && !GermanCompounds.IsLikely(word)
        && CanSpeak(word);

    /// <summary>"sagte Chile": a German noun that follows the verb without an article is a name, unless it is what somebody wrote: "schrieb Geschichte mit".</summary>
    public static bool IsBareNoun(CheckWord noun) => noun.Language == Languages.German && noun.IsCapitalised && noun.IsContent && (noun.Term.Parts.Count == 0 || (!noun.Use.IsKnown && noun.Term.Folded.Length <= NameWords.LongestName))
        && !noun.Term.IsNumber && !GermanCompounds.IsLikely(noun) && !NoSpeakers.Contains(noun.Term.Folded);

    /// <summary>"Anwalt Nevada sagte", "laut Alaska": whether a German word that both languages spell alike stands as names do.</summary>
    public static bool IsNameAbroad(IReadOnlyList<CheckWord> words, int at) => IsBareNoun(words[at]) && words[at].Use.IsSameAbroad && LeftOutNames.IsBare(words, at);

    /// <summary>Whether a word is not one of those that stand beside the verb and do not speak: a form of address, a time, reporters.</summary>
    public static bool CanSpeak(CheckWord word) => !NoSpeakers.Contains(word.Term.Folded) && !NameWords.IsNoName(word);

    /// <summary>Whether a word says when or how somebody speaks: "earlier", "angrily".</summary>
    public static bool IsAdverb(CheckWord word) => Adverbs.Contains(word.Term.Folded) || word.Term.Folded.EndsWith("ly", StringComparison.Ordinal);
}
