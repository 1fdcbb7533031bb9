using System.Collections.Frozen;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>The names of the evidence that a sentence does not have. One of them in the place of another word tells that the word was put in for it:
/// "Joschka Bauer" where the evidence has Joschka Fischer.</summary>
internal sealed class LeftOutNames
{
    private const float Recognised = 0.6f;
    private const int Likeness = 4;
    private const int VeryCommon = 11;
    private const int LongestParticles = 2;
    private const int ShortestKind = 5;
    private const int ShortestOwn = 3;

    // What a name is not followed by: "Mitglied des Parlaments".
    private static readonly FrozenSet<string> Genitives = WordSet.Of("des der von vom am zur zum im beim");

    // Nouns of phrases that have no article: "in Folge", "bei Bedarf".
    private static readonly FrozenSet<string> OfPhrases = WordSet.Of("""
        Folge Bedarf Bezug Kraft Gang Frage Betracht Anbetracht Anspruch Kauf Erfahrung Haft Sicht Ruhe Fahrt Form Führung Not Grund Basis Hand Ende Beginn Anfang Recht Wunsch
        Zukunft Erwägung Abrede Verdacht Verbindung Zusammenhang Rücksicht Absicht Verzug Kürze Waffe Anlehnung Gegensatz Vergleich Aussicht Tat Rahmen Hinblick Hinsicht Ordnung
        """);

    private readonly Comparison comparison;
    private readonly List<int> names;

    private LeftOutNames(Comparison comparison, List<int> names)
    {
        this.comparison = comparison;
        this.names = names;
    }

    /// <param name="isFoundIn">Whether a name stands in a text in whatever spelling.</param>
    public static LeftOutNames Of(Comparison comparison, Func<string, CheckText, bool> isFoundIn)
    {
        var days = comparison.Evidence.Days.Select(day => day.At).ToHashSet();
        var words = comparison.Evidence.Words;
        return new(comparison, [.. Enumerable.Range(0, words.Count).Where(at => (comparison.Said.Count == 0 || comparison.Said.ContainsKey(words[at].Sentence)) && words[at].IsCapitalised && words[at].IsContent && words[at].Term.Folded.Length > 2 && !NameWords.IsNoName(words[at])
            && !days.Contains(at) && !comparison.Quoted.Any(quoted => quoted.First <= at && at <= quoted.Last) && comparison.InEvidence.Covered(at) < Recognised && !isFoundIn(words[at].Term.Folded, comparison.Sentence))]);
    }

    /// <summary>Whether a word of the sentence stands where one of them stands in the evidence: in one language between the same two words,
    /// in a translation beside the other half of the same name.</summary>
    public bool StandsFor(int at) => names.Exists(name =>
        comparison.Sentence.Words[at].Language == comparison.Evidence.Words[name].Language ? StandsBetweenTheSame(at, name) : StandsForInTranslation(at, name));

    /// <summary>Whether a word of the sentence stands, in the language of the evidence, where one of them that is nothing but a name stands: what reminds of
    /// another word there, as "Grueber" does of a Grube, was put in for it all the same.</summary>
    public bool IsNameFor(int at) => names.Exists(name => IsNameOnly(comparison.Evidence.Words[name]) && StandsBetweenTheSame(at, name)) || IsAnotherOfKind(at);

    /// <summary>Whether a word that begins with a name is another of the same kind: "Annenkirche" for the Georgskirche.</summary>
    private bool IsAnotherOfKind(int at)
    {
        var word = comparison.Sentence.Words[at];
        return word is { Use: { IsKnown: false, EndsWithWord: true }, Term.Parts.Count: 0 } && comparison.InEvidence.Of(at).Any(match => comparison.Evidence.Words[match.At].Term.Folded is var other
            && CommonEnding(word.Term.Folded, other) is >= ShortestKind and var ending && word.Term.Folded.Length - ending >= ShortestOwn && other.Length - ending >= ShortestOwn);
    }

    private static int CommonEnding(string one, string other) => Enumerable.Range(1, Math.Min(one.Length, other.Length)).TakeWhile(back => one[^back] == other[^back]).Count();

    private bool StandsBetweenTheSame(int at, int name)
    {
        var (first, last) = RunOf(comparison.Sentence.Words, at);
        var (firstThere, lastThere) = RunOf(comparison.Evidence.Words, name);
        return AreBetweenTheSame((at, at), (name, name), at) || (first < last && firstThere < lastThere && AreBetweenTheSame((first, last), (firstThere, lastThere), at));
    }

    private bool AreBetweenTheSame((int First, int Last) run, (int First, int Last) there, int at) => Same(run.First - 1, there.First - 1) && Same(run.Last + 1, there.Last + 1)
        && (!comparison.Sentence.Words[at].Use.IsOrdinary || IsContent(run.First - 1) || IsContent(run.Last + 1));

    private static (int First, int Last) RunOf(IReadOnlyList<CheckWord> words, int at) => NameWords.RunOf(words, at, word => word is { IsCapitalised: true, IsContent: true });

    private bool StandsForInTranslation(int at, int name)
    {
        var (word, left) = (comparison.Sentence.Words[at], comparison.Evidence.Words[name]);
        var isNameOnly = IsNameOnly(left) && !(NameWords.IsAcronym(left) && word.Use.IsOrdinary);
        return (isNameOnly || IsEnglishName(left))
            && (IsHalfOfSameName(at, name) || (IsBareName(comparison.Sentence.Words, at) && (isNameOnly || !IsCommon(word))));
    }

    /// <summary>Whether one of them has no likeness to a word of the sentence, which then may have been put in for it. A translator adds names, "Putin" for "he",
    /// and spells them otherwise, "Pompey" for Pompeius.</summary>
    public bool MayStandFor(int at)
    {
        var folded = comparison.Sentence.Words[at].Term.Folded;
        var left = names.Where(name => IsNameRather(comparison.Evidence.Words, name)).ToList();
        return left.Count > 0 && !left.Exists(name => comparison.Evidence.Words[name].Term.Folded.AsSpan().CommonPrefixLength(folded) >= Likeness);
    }

    /// <summary>Whether one of them stands in a sentence of the evidence.</summary>
    public bool AnyIn(int sentence) => names.Exists(name => comparison.Evidence.Words[name].Sentence == sentence && IsNameSurely(comparison.Evidence.Words, name));

    /// <summary>Whether one of them goes on with the name whose word of the evidence is given.</summary>
    public bool GoesOn(int at) => names.Exists(name => name > at && name - at <= LongestParticles && comparison.Evidence.Words[name].Clause == comparison.Evidence.Words[at].Clause
        && comparison.Evidence.Words[name].Term.IsNameLike);

    private static bool IsNameSurely(IReadOnlyList<CheckWord> words, int at) => IsNameRather(words, at) && !NameWords.IsKind(words[at]);

    private static bool IsNameRather(IReadOnlyList<CheckWord> words, int at) =>
        words[at].Term.Parts.Count == 0 && ((words[at].Term.IsNameLike && !GermanCompounds.IsLikely(words[at])) || IsBare(words, at));

    private static bool IsNameOnly(CheckWord word) => (word.Term.IsNameLike || word.Term.Folded.Length <= NameWords.LongestName) && (!word.Use.IsKnown || word.Use.IsSameAbroad) && !GermanCompounds.IsLikely(word);

    /// <summary>Whether a word is an English name though it may be spelled like an ordinary word: its capital tells.</summary>
    private static bool IsEnglishName(CheckWord word) => word.Language == Languages.English && word.Term.IsNameLike && !NameWords.IsKind(word);

    /// <summary>Whether a German noun is so common that it rather stands without an article for that reason: "bei Bedarf".</summary>
    private static bool IsCommon(CheckWord word) => word.Use.IsOrdinary && (word.Use.Frequency >= VeryCommon || OfPhrases.Contains(word.Term.Folded));

    /// <summary>Whether a German noun stands without an article or an adjective, as names do.</summary>
    public static bool IsBare(IReadOnlyList<CheckWord> words, int at)
    {
        var word = words[at];
        return word.Language == Languages.German && !GermanCompounds.IsLikely(word)
            && (at == 0 || words[at - 1].Clause != word.Clause || NameWords.IsUninflected(words[at - 1]) || (words[at - 1].IsCapitalised && words[at - 1].IsContent) || words[at - 1].Term.Folded == "sagte" || (!words[at - 1].IsContent && !Determiners.Contain(words[at - 1].Term.Folded)));
    }

    /// <summary>Whether a German word stands as names do, and is no compound and no noun that a genitive follows.</summary>
    private static bool IsBareName(IReadOnlyList<CheckWord> words, int at) => words[at].Term.Parts.Count == 0 && IsBare(words, at) && !IsFirstPart(words, at)
        && !(words[at].Use.IsOrdinary && at + 1 < words.Count && Genitives.Contains(words[at + 1].Term.Folded) && words[at + 1].Clause == words[at].Clause);

    /// <summary>"Zwerg- und Wasserfledermäuse": a hyphen stands before the conjunction.</summary>
    private static bool IsFirstPart(IReadOnlyList<CheckWord> words, int at) => at + 1 < words.Count && words[at + 1].Term.Folded is "und" or "oder" or "bzw" && words[at + 1].Term.Token.Start == words[at].Term.Token.End + 2;

    private bool IsHalfOfSameName(int at, int name)
    {
        var (sentence, evidence) = (comparison.Sentence.Words, comparison.Evidence.Words);
        return sentence[at].Term.Parts.Count == 0 && !GermanCompounds.IsLikely(sentence[at])
            && new[] { at - 1, at + 1 }.Any(i => i >= 0 && i < sentence.Count && sentence[i].IsCapitalised && sentence[i].IsContent && sentence[i].Clause == sentence[at].Clause
                && comparison.InEvidence.Of(i).Any(match => match.Weight >= Recognised && Math.Abs(match.At - name) == 1 && evidence[match.At].IsCapitalised
                    && evidence[match.At].Clause == evidence[name].Clause));
    }

    /// <summary>Whether a word of the sentence carries content: between an article and a preposition any noun may stand.</summary>
    private bool IsContent(int at) => at >= 0 && at < comparison.Sentence.Words.Count && comparison.Sentence.Words[at].IsContent;

    /// <summary>Whether two words are the same, or both texts end there.</summary>
    private bool Same(int at, int other)
    {
        var (sentence, evidence) = (comparison.Sentence.Words, comparison.Evidence.Words);
        return at >= 0 && at < sentence.Count ? other >= 0 && other < evidence.Count && sentence[at].Term.Folded == evidence[other].Term.Folded : other < 0 || other >= evidence.Count;
    }
}
