using System.Collections.Frozen;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Every name of a sentence stands in what it cites, in whatever spelling.</summary>
internal static class NameCheck
{
    private const float Recognised = 0.6f;
    private const int ShortestCompound = 9;
    private const int ShortestPart = 4;
    private const int ShortestAcronym = 2;
    private const int LongestAcronym = 5;

    /// <summary>A longer German word that falls into parts is rather a compound than a name.</summary>
    public const int LongestName = 11;

    // Forms of address, short forms and time zones: the one language has them where the other has not.
    private static readonly FrozenSet<string> NoNames = WordSet.Of("""
        Mr Mrs Ms Dr Prof Sir Rev Sen Rep Gov Gen Col Capt Sgt Det Insp St Jr Sr Herr Frau Herrn am pm gmt bst est edt pst cet utc jan feb mar apr jun jul aug sep
        sept oct okt nov dec dez mo di mi do fr sa so bc ad bce chr phd mp mps faq faqs nr nos uhr jahrige jahriger jahrigen jahrigem aufgrund anstatt vieles anhand infolge trotz stattdessen mio mrd not non itll theyll youll thatll therell weve theyve youve theyd youd hed hl andererseits einerseits deswegen seitens
        """);

    // What many names end or begin with: "Lake Titicaca" is the Titicacasee.
    private static readonly FrozenSet<string> Kinds = WordSet.Of("""
        Party Department Ministry Agency Council Committee Commission Court House Street Road Avenue Square Lake River Sea Ocean Bay Mount Mountain Mountains Island Islands
        University College School Institute Museum Church Cathedral Bridge Airport Station Park Hall Palace Castle Prison Hospital Bank Company Group Corporation Association
        Federation Union League Cup Championship Championships Open Tour Festival Award Awards Prize Act Law Constitution Treaty War Battle Revolution Empire Republic Kingdom State States County
        District Province Region City Town Village Capital North South East West Northern Southern Eastern Western Central New Old Great Big First Second President Prime Minister Secretary Chancellor
        Director Chairman Chief Officer General Senator Governor Mayor King Queen Prince Princess Duke Emperor Pope Bishop Judge Justice Attorney Police Army Navy Air Force
        Office Bureau Service Services National International World Global Federal Royal Public Foreign Defense Defence Security Health Education Interior Home Business
        Parliament Congress Senate Assembly Government Administration Supreme High Special United Time Day Week Year Century Age God Internet Web
        Lord Lady Father Mother Brother Sister Captain Coach Doctor Professor Detective Inspector Superintendent Spokesman Spokeswoman Partei Ministerium Behörde Rat
        """);

    /// <summary>The number of the word that is a name and stands nowhere; null when there is none.</summary>
    public static int? FirstWrong(Comparison comparison)
    {
        var words = comparison.Sentence.Words;
        var days = comparison.Sentence.Days.Select(day => day.At).ToHashSet();
        var numbers = comparison.Sentence.Quantities.SelectMany(quantity => Enumerable.Range(quantity.First, quantity.Last - quantity.First + 1)).ToHashSet();
        var isTitle = IsTitle(words);
        LeftOutNames? leftOut = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].IsCapitalised || !words[i].IsContent || words[i].Term.IsNumber || words[i].Term.Folded.Length < 2
                || NoNames.Contains(words[i].Term.Folded) || IsOfDollar(words, i) || Units.Of(words[i].Term.Folded) is not null
                || days.Contains(i) || numbers.Contains(i) || IsShouted(words, i) || IsFound(i, comparison))
            {
                continue;
            }

            leftOut ??= LeftOutNames.Of(comparison, IsFoundIn);
            if ((IsKind(words[i]) && words[i].Language == Languages.English && !isTitle && StandsAlone(words, i) && leftOut.MayStandFor(i)) || (IsName(words, i, isTitle) && (comparison.IsOneLanguage || IsSurelyName(words, i) || leftOut.MayStandFor(i) || !SupportCheck.IsGood(comparison)) && !(words[i].Use.IsOrdinary && IsPartOfName(i, comparison, leftOut))) || leftOut.StandsFor(i))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>Whether no other word with a capital stands beside a word: "the Navy", and not "the German Navy".</summary>
    private static bool StandsAlone(IReadOnlyList<CheckWord> words, int at) => words[at].Term.IsNameLike
        && !new[] { at - 1, at + 1 }.Any(i => i >= 0 && i < words.Count && words[i].Clause == words[at].Clause && words[i].IsCapitalised && words[i].IsContent);

    /// <summary>Whether a word is a name and nothing else. Of the words that the lexicon knows these are, in German, those that both languages spell alike.</summary>
    private static bool IsName(IReadOnlyList<CheckWord> words, int at, bool isTitle)
    {
        var word = words[at];
        if (Kinds.Contains(word.Term.Folded) || GermanCompounds.IsLikely(word))
        {
            return false;
        }

        return !word.Use.IsKnown ? word.Term.IsNameLike || IsNoCompound(word) || (word.Term.Parts.Count > 0 && word.Term.Folded.Length <= LongestName && LeftOutNames.IsBare(words, at))
            : word.Language == Languages.German ? (word.Use.IsSameAbroad && !HasArticle(words, at)) || NameEquivalents.Of(word.Term.Folded) is not null
            : word.Term.IsNameLike && !isTitle;
    }

    /// <summary>"THANK YOU FOR COMING": where three words in a row have nothing but capitals, these tell nothing.</summary>
    private static bool IsShouted(IReadOnlyList<CheckWord> words, int at)
    {
        bool IsLoud(int i) => i >= 0 && i < words.Count && words[i].Clause == words[at].Clause && words[i].Term.Token.Text is { Length: > 1 } text && text.All(char.IsUpper);
        return IsLoud(at) && Enumerable.Range(at - 2, 3).Any(start => Enumerable.Range(start, 3).All(IsLoud));
    }

    /// <summary>"US-Dollar" for "$".</summary>
    private static bool IsOfDollar(IReadOnlyList<CheckWord> words, int at) => words[at].Term.Folded == "us" && at + 1 < words.Count && Units.Of(words[at + 1].Term.Folded) == "dollar";

    /// <summary>Whether an article stands before a German noun: "der Clip".</summary>
    private static bool HasArticle(IReadOnlyList<CheckWord> words, int at) => at > 0 && Determiners.IsArticle(words[at - 1].Term.Folded) && words[at - 1].Clause == words[at].Clause;

    /// <summary>Whether a word cannot be a translation in other words: in English its capital tells that it is a name; in German, which has capitals and compounds
    /// that no dictionary has, that it is a short word of none that no article stands before.</summary>
    private static bool IsSurelyName(IReadOnlyList<CheckWord> words, int at) => (words[at].Language == Languages.English && !IsPartOfTitle(words, at))
        || (!words[at].Use.IsKnown && words[at].Term.IsNameLike && words[at].Term.Parts.Count == 0 && words[at].Term.Folded.Length > 2
            && (words[at].Term.Folded.Length < ShortestCompound || (!words[at].Use.EndsWithWord && LeftOutNames.IsBare(words, at)))
            && !words[at].Term.Token.Text.All(char.IsUpper) && !(at > 0 && Determiners.IsArticle(words[at - 1].Term.Folded)));

    /// <summary>Whether ordinary English words with capitals stand side by side, as in the name of an authority that is translated: "Water Supply Board".</summary>
    private static bool IsPartOfTitle(IReadOnlyList<CheckWord> words, int at) => words[at].Use.IsOrdinary && new[] { at - 1, at + 1 }.Any(i =>
        i >= 0 && i < words.Count && words[i].Clause == words[at].Clause && words[i].IsCapitalised && words[i].IsContent && words[i].Use.IsOrdinary);

    /// <summary>Whether a German word that is in no dictionary falls into parts too short to be a compound: "Glas-gow".</summary>
    private static bool IsNoCompound(CheckWord word) =>
        word.Term.Parts.Count > 0 && (word.Term.Folded.Length < ShortestCompound || word.Term.Parts.Any(part => part.Length < ShortestPart));

    /// <summary>"Police Find Missing Boy": where nearly all words have a capital, it tells nothing.</summary>
    private static bool IsTitle(IReadOnlyList<CheckWord> words)
    {
        var content = words.Where(word => word.IsContent && !word.Term.IsNumber).ToList();
        return words.Count > 0 && words[0].Language == Languages.English && content.Count > 3 && content.Count(word => word.IsCapitalised) >= 0.8 * content.Count;
    }

    private static bool IsFound(int at, Comparison comparison) => comparison.IsFrame(at) && IsStrayLanguage(comparison.Sentence.Words, at)
        ? comparison.InEvidence.Match(at) >= Recognised || IsFoundIn(comparison.Sentence.Words[at].Term.Folded, comparison.Evidence)
        : comparison.Match(at) >= Recognised || IsSpelledOtherwise(comparison.Sentence.Words[at].Term.Folded, comparison) || IsShortened(at, comparison) || IsJoined(at, comparison);

    /// <summary>Whether a word names a language and nothing is said in it: "der Spieler English".</summary>
    private static bool IsStrayLanguage(IReadOnlyList<CheckWord> words, int at) => words[at].Term.Folded is "english" or "german" or "englisch" or "deutsch"
        && !(at > 0 && words[at - 1].Term.Folded is "in" or "auf" or "an" or "a" or "the" or "own" or "another");

    /// <summary>"Lead-Gitarrist" for the Leadgitarrist.</summary>
    private static bool IsJoined(int at, Comparison comparison)
    {
        var words = comparison.Sentence.Words;
        return new[] { at - 1, at }.Any(first => first >= 0 && first + 1 < words.Count && words[first + 1].Term.Token.Start == words[first].Term.Token.End + 1
            && comparison.Evidence.Words.Any(word => word.Term.Folded.Length == words[first].Term.Folded.Length + words[first + 1].Term.Folded.Length
                && word.Term.Folded.StartsWith(words[first].Term.Folded, StringComparison.Ordinal) && word.Term.Folded.EndsWith(words[first + 1].Term.Folded, StringComparison.Ordinal)));
    }

    /// <summary>Whether an ordinary word belongs to a name of which another word stands in the evidence: "Premium Bonds" for the Prämienanleihen.</summary>
    private static bool IsPartOfName(int at, Comparison comparison, LeftOutNames leftOut)
    {
        var words = comparison.Sentence.Words;
        return !leftOut.StandsFor(at) && new[] { at - 1, at + 1 }.Any(i => i >= 0 && i < words.Count && words[i].Clause == words[at].Clause
            && words[i].IsCapitalised && words[i].IsContent && comparison.InEvidence.Match(i) >= Recognised);
    }

    /// <summary>Whether a word is what many names begin or end with, and of itself names nobody.</summary>
    public static bool IsKind(CheckWord word) => Kinds.Contains(word.Term.Folded);

    /// <summary>Whether a word is a form of address or the like, though it is written as a name.</summary>
    public static bool IsNoName(CheckWord word) => NoNames.Contains(word.Term.Folded);

    /// <summary>Whether a name stands in a text, in whatever spelling.</summary>
    public static bool IsFoundIn(string name, CheckText text) =>
        text.Words.Any(word => word.Term.Folded.Length > 1 && NameSpelling.IsSame(name, word.Term.Folded)) || IsAcronym(name, text);

    private static bool IsSpelledOtherwise(string name, Comparison comparison) =>
        IsFoundIn(name, comparison.Evidence) || IsFoundIn(name, comparison.Context);

    /// <summary>Whether the evidence has the first letters of the name that a word is of: "NSF".</summary>
    private static bool IsShortened(int at, Comparison comparison)
    {
        var words = comparison.Sentence.Words;
        var (first, last) = (at, at);
        while (first > 0 && words[first - 1].IsCapitalised && words[first - 1].Clause == words[at].Clause)
        {
            first--;
        }

        while (last + 1 < words.Count && words[last + 1].IsCapitalised && words[last + 1].Clause == words[at].Clause)
        {
            last++;
        }

        var letters = string.Concat(Enumerable.Range(first, last - first + 1).Select(i => char.ToUpperInvariant(words[i].Term.Folded[0])));
        return comparison.Evidence.Words.Any(word => word.Term.Token.Text is { Length: >= ShortestAcronym and <= LongestAcronym } text && text.All(char.IsUpper)
            && letters.IndexOf(text, StringComparison.Ordinal) is var start and >= 0 && start <= at - first && at - first < start + text.Length);
    }

    /// <summary>Whether words that follow one another begin with the letters of a name: "WHO".</summary>
    private static bool IsAcronym(string name, CheckText text)
    {
        if (name.Length is < ShortestAcronym or > LongestAcronym)
        {
            return false;
        }

        var capitals = text.Words.Where(word => word.IsCapitalised).ToList();
        return Enumerable.Range(0, Math.Max(0, capitals.Count - name.Length + 1))
            .Any(start => Enumerable.Range(0, name.Length).All(i => capitals[start + i].Term.Folded[0] == name[i]));
    }
}
