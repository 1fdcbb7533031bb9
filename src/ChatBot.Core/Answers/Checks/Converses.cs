using System.Collections.Frozen;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Opposite words that say the same when who does it and to whom change places: "the firm was sold to Okafor" and "Okafor bought the firm".</summary>
internal static class Converses
{
    private const float Same = 0.6f;
    private const int Reach = 4;

    private static readonly FrozenSet<string> Passives = WordSet.Of("wurde wurden wird werden worden was were is are been being be");
    private static readonly FrozenSet<string> Agents = WordSet.Of("von vom durch by");

    // The verbs of who receives or wins, those of who gives or loses, and what names the former behind the latter.
    private static readonly (FrozenSet<string> Direct, FrozenSet<string> Converse, FrozenSet<string> Prepositions)[] Pairs =
    [
        (WordSet.Of("kauft kaufte kauften gekauft kaufen buy buys bought buying"), WordSet.Of("verkauft verkaufte verkauften verkaufen sell sells sold selling"), WordSet.Of("an ans to")),
        (WordSet.Of("gewinnt gewann gewannen gewonnen gewinnen win wins won winning"), WordSet.Of("verliert verlor verloren verlieren lose loses lost losing"), WordSet.Of("gegen to against")),
    ];

    /// <summary>Whether a word of the sentence and its opposite in the evidence say the same, since the same is said to receive or to win.</summary>
    public static bool SayTheSame(int word, int at, Comparison comparison)
    {
        var (sentence, evidence) = (comparison.Sentence.Words, comparison.Evidence.Words);
        return Array.Exists(Pairs, pair => (pair.Direct.Contains(sentence[word].Term.Folded) && AreSame(Doers(sentence, word), Receivers(evidence, at, pair.Prepositions), comparison))
            || (pair.Converse.Contains(sentence[word].Term.Folded) && AreSame(Receivers(sentence, word, pair.Prepositions), Doers(evidence, at), comparison)));
    }

    /// <summary>Whether the evidence says what a word says by its opposite.</summary>
    public static bool AreIn(int word, Comparison comparison)
    {
        var folded = comparison.Sentence.Words[word].Term.Folded;
        var opposites = Array.Find(Pairs, pair => pair.Direct.Contains(folded)).Converse ?? Array.Find(Pairs, pair => pair.Converse.Contains(folded)).Direct;
        return opposites is not null && Enumerable.Range(0, comparison.Evidence.Words.Count).Any(at => opposites.Contains(comparison.Evidence.Words[at].Term.Folded) && SayTheSame(word, at, comparison));
    }

    private static bool AreSame(IEnumerable<int> words, IEnumerable<int> there, Comparison comparison)
    {
        var found = there.ToHashSet();
        return found.Count > 0 && words.Any(i => comparison.InEvidence.Of(i).Any(match => match.Weight >= Same && found.Contains(match.At)));
    }

    /// <summary>Who does what a verb says: the words of content before it, or behind "by" where it is passive.</summary>
    private static IEnumerable<int> Doers(IReadOnlyList<CheckWord> words, int verb)
    {
        var clause = Clause(words, verb).ToList();
        return clause.Exists(i => Passives.Contains(words[i].Term.Folded)) ? Behind(words, clause, Agents) : clause.Where(i => i < verb && words[i].IsContent);
    }

    /// <summary>Whom what a verb says is done to: the words behind a preposition.</summary>
    private static IEnumerable<int> Receivers(IReadOnlyList<CheckWord> words, int verb, FrozenSet<string> prepositions) => Behind(words, [.. Clause(words, verb)], prepositions);

    private static IEnumerable<int> Behind(IReadOnlyList<CheckWord> words, List<int> clause, FrozenSet<string> prepositions) =>
        clause.Where(i => prepositions.Contains(words[i].Term.Folded)).SelectMany(i => clause.Where(other => other > i && other <= i + Reach && words[other] is { IsContent: true, IsCapitalised: true }));

    private static IEnumerable<int> Clause(IReadOnlyList<CheckWord> words, int at) => Enumerable.Range(0, words.Count).Where(i => words[i].Clause == words[at].Clause && i != at);
}
