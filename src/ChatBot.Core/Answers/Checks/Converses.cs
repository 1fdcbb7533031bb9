using System.Collections.Frozen;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Words of which each says what the other does when who does it and to whom change places: "the firm was sold to Okafor", "Okafor bought the firm"; "older than", "younger than".</summary>
internal static class Converses
{
    private const float Same = 0.6f;

    // "Smaller than Lindau is Bregenz" is "Lindau is bigger than Bregenz".
    private const string Comparatives = "größer|bigger|larger/kleiner|smaller höher|higher/niedriger|lower länger|longer/kürzer|shorter älter|older/jünger|younger schneller|faster/langsamer|slower teurer/billiger|cheaper "
        + "stärker|stronger/schwächer|weaker besser|better/schlechter|worse später|later/früher|earlier reicher|richer/ärmer|poorer mehr|more/weniger|less|fewer";

    private static readonly Verbs[] Pairs =
    [
        new(WordSet.Of("kauft kaufte kauften gekauft kaufen buy buys bought buying"), WordSet.Of("verkauft verkaufte verkauften verkaufen sell sells sold selling"), WordSet.Of("an ans to")),
        new(WordSet.Of("gewinnt gewann gewannen gewonnen gewinnen win wins won winning"), WordSet.Of("verliert verlor verloren verlieren lose loses lost losing"), WordSet.Of("gegen to against")),
        .. Comparatives.Split(' ').Select(pair => pair.Split('/')).Select(pair => new Verbs(WordSet.Of(pair[0].Replace('|', ' ')), WordSet.Of(pair[1].Replace('|', ' ')), WordSet.Of("als than")) { HaveDoers = false }),
    ];

    // Every word of every sentence is looked up.
    private static readonly FrozenDictionary<string, Verbs> ByWord = Pairs.SelectMany(pair => pair.Receiving.Concat(pair.Giving).Select(word => KeyValuePair.Create(word, pair))).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a word of the sentence and its opposite in the evidence say the same, since the same is said to receive or to win.</summary>
    public static bool SayTheSame(int word, int at, Comparison comparison)
    {
        var (sentence, evidence) = (comparison.Sentence.Words, comparison.Evidence.Words);
        return Of(sentence[word]) is { } verbs && verbs.AreBoth(sentence[word], evidence[at]) is false && (verbs.Receiving.Contains(sentence[word].Term.Folded)
            ? AreSame(Doers(sentence, word), Receivers(evidence, at, verbs), comparison)
            : AreSame(Receivers(sentence, word, verbs), Doers(evidence, at), comparison));
    }

    /// <summary>Whether the evidence says what a word says by its opposite.</summary>
    public static bool AreIn(int word, Comparison comparison) =>
        Of(comparison.Sentence.Words[word]) is not null && Enumerable.Range(0, comparison.Evidence.Words.Count).Any(at => SayTheSame(word, at, comparison));

    /// <summary>The number of the first such verb of the sentence that is said of whom the evidence does the same to: "Okafor sold the firm" for "sold to Okafor"; null when there is none.</summary>
    public static int? FirstWrong(Comparison comparison)
    {
        var (sentence, evidence) = (comparison.Sentence.Words, comparison.Evidence.Words);
        return Enumerable.Range(0, sentence.Count).Where(i => Of(sentence[i]) is { HaveDoers: true } verbs && IsTurnedRound(i, verbs)).Select(i => (int?)i).FirstOrDefault();

        bool IsTurnedRound(int word, Verbs verbs)
        {
            var places = Enumerable.Range(0, evidence.Count).Where(at => verbs.AreBoth(sentence[word], evidence[at]) is true).ToList();
            var doers = Doers(sentence, word).ToList();
            return places.Exists(at => AreSame(doers, Receivers(evidence, at, verbs), comparison)) && !places.Exists(at => AreSame(doers, Doers(evidence, at), comparison)) && !AreIn(word, comparison);
        }
    }

    private static Verbs? Of(CheckWord word) => ByWord.GetValueOrDefault(word.Term.Folded);

    private static bool AreSame(IEnumerable<int> words, IEnumerable<int> there, Comparison comparison)
    {
        var found = there.ToHashSet();
        return found.Count > 0 && words.Any(i => comparison.InEvidence.Of(i).Any(match => match.Weight >= Same && found.Contains(match.At)));
    }

    /// <summary>Who does what a verb says: who is named before it without a preposition, or else right behind it; where it is passive, who is named behind "by".</summary>
    private static IEnumerable<int> Doers(IReadOnlyList<CheckWord> words, int verb)
    {
        if (PassiveVoice.Has(words, verb))
        {
            return Behind(words, verb, PassiveVoice.Agents);
        }

        var first = NameWords.ClauseOf(words, verb).First;
        var led = Enumerable.Range(first, verb - first).Where(i => Prepositions.Leads(words[i])).SelectMany(i => Phrase(words, i + 1, verb)).ToHashSet();
        var before = Enumerable.Range(first, verb - first).Where(i => words[i].IsContent && !words[i].Term.IsNumber && !led.Contains(i)).ToList();
        return before.Count > 0 ? before : Phrase(words, verb + 1, verb);
    }

    /// <summary>Whom what a verb says is done to.</summary>
    private static IEnumerable<int> Receivers(IReadOnlyList<CheckWord> words, int verb, Verbs verbs) => Behind(words, verb, verbs.Prepositions);

    private static IEnumerable<int> Behind(IReadOnlyList<CheckWord> words, int verb, FrozenSet<string> prepositions)
    {
        var (first, last) = NameWords.ClauseOf(words, verb);
        return Enumerable.Range(first, last - first + 1).Where(i => prepositions.Contains(words[i].Term.Folded)).SelectMany(i => Phrase(words, i + 1, verb));
    }

    /// <summary>The words of content that follow one another from a place on, articles before them aside.</summary>
    private static IEnumerable<int> Phrase(IReadOnlyList<CheckWord> words, int start, int verb)
    {
        bool IsInClause(int i) => i < words.Count && i != verb && words[i].Clause == words[verb].Clause;
        while (IsInClause(start) && !words[start].IsContent && !Prepositions.Leads(words[start]))
        {
            start++;
        }

        return Enumerable.Range(start, words.Count - Math.Min(start, words.Count)).TakeWhile(i => IsInClause(i) && words[i].IsContent);
    }

    /// <summary>Verbs of who receives or wins, those of who gives or loses, and what stands before the former's name behind the latter.</summary>
    private sealed record Verbs(FrozenSet<string> Receiving, FrozenSet<string> Giving, FrozenSet<string> Prepositions)
    {
        /// <summary>Whether they say what somebody does, and no comparison.</summary>
        public bool HaveDoers { get; init; } = true;

        /// <summary>Whether two words are both of the one kind; null when one of them is of neither.</summary>
        public bool? AreBoth(CheckWord word, CheckWord other)
        {
            var (one, next) = (KindOf(word), KindOf(other));
            return one is null || next is null ? null : one == next;
        }

        private bool? KindOf(CheckWord word) => Receiving.Contains(word.Term.Folded) ? true : Giving.Contains(word.Term.Folded) ? false : null;
    }
}
