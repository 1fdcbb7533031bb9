using System.Collections.Frozen;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Tells words that are names from others, by how they are written and what stands beside them.</summary>
internal static class NameWords
{
    private const int ShortestCompound = 9;
    private const int ShortestPart = 4;
    private const int LongestAcronym = 5;

    /// <summary>A longer German word that falls into parts is rather a compound than a name.</summary>
    public const int LongestName = 11;

    private static readonly string[] EnglishPlaces = ["shire", "ville", "town", "ford", "field", "borough", "burgh", "chester"];
    private static readonly string[] AdjectiveEndings = ["e", "en", "er", "es", "em"];

    // Forms of address, short forms and time zones: the one language has them where the other has not.
    private static readonly FrozenSet<string> NoNames = WordSet.Of("""
        Mr Mrs Ms Dr Prof Sir Rev Reverend Sen Rep Gov Gen Col Capt Sgt Det Insp St Jr Sr Herr Frau Herrn am pm gmt bst est edt pst cet utc jan feb mar apr jun jul aug sep
        sept oct okt nov dec dez mo di mi do fr sa so bc ad bce chr phd mp mps faq faqs nr nos uhr lkw lkws pkw pkws kfz jahrige jahriger jahrigen jahrigem mio mrd celsius fahrenheit not non itll theyll youll thatll therell weve theyve youve theyd youd hed hl
        """);

    // Adverbs, conjunctions and pronouns that the lexicon does not have: at the beginning of a sentence they would look like names.
    private static readonly FrozenSet<string> Connectives = WordSet.Of("""
        allenfalls allesamt alsdann andererseits anhand anstatt aufgrund bestenfalls beides dankenswerterweise demgegenüber demselben demzufolge denselben deswegen derlei derselben dessenungeachtet diejenigen diejenige dieselben diesbezüglich diesmal dorther darüberhinaus
        ebendiese ebensolche ehrlicherweise einerseits ergo frühmorgens fürs gegebenenfalls genauso herbei hierfür hierunter hierüber hierzulande hinaus hinfort hinzu infolge insofern insoweit irgend irrtümlicherweise jegliche jeglicher jegliches jemals
        keinerlei kurzum letztmals mancherorts manchenorts mitnichten mitsamt mitunter nebst obendrein obzwar quasi schlimmstenfalls seinerzeit seitens sodass solange solch soviele stadtweit stattdessen tagsüber trotz trotzalledem umso umständehalber
        unsereiner unterderhand unterdes via vieles vielerorts vonseiten vorerst wiederum wieviel wieviele zeitlebens zufolge zugunsten zuhauf zulasten zuliebe zuungunsten zuzüglich zwischendurch
        ago everything inasmuch insofar lest thereby therein unbeknownst unsurprisingly whatever whence whenever whereby wherein wherever whichever whither whoever whomever
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

    /// <summary>Whether a word may be a name at all: it has a capital, and is no number, form of address, unit or shout.</summary>
    public static bool MayBeName(IReadOnlyList<CheckWord> words, int at) => words[at].IsCapitalised && words[at].IsContent && !words[at].Term.IsNumber && words[at].Term.Folded.Length > 1
        && !IsNoName(words[at]) && !IsOfDollar(words, at) && Units.Of(words[at].Term.Folded) is null && !IsShouted(words, at) && !IsLoudWord(words[at]);

    /// <summary>Whether a word of a text that is no title is a name.</summary>
    public static bool IsName(IReadOnlyList<CheckWord> words, int at) => MayBeName(words, at) && IsName(words, at, isTitle: false);

    /// <summary>Whether a word is a name and nothing else. Of the words that the lexicon knows these are, in German, those that both languages spell alike.</summary>
    public static bool IsName(IReadOnlyList<CheckWord> words, int at, bool isTitle)
    {
        var word = words[at];
        if (Kinds.Contains(word.Term.Folded) || GermanCompounds.IsLikely(word) || word.Use.IsDerived)
        {
            return false;
        }

        return !word.Use.IsKnown ? word.Term.IsNameLike || IsNoCompound(word) || (word.Term.Parts.Count > 0 && word.Term.Folded.Length <= LongestName && LeftOutNames.IsBare(words, at))
            : word.Language == Languages.German ? (word.Use.IsSameAbroad && !HasArticle(words, at)) || (NameEquivalents.Of(word.Term.Folded) is not null && !NameEquivalents.AreCommon(word.Term.Folded) && !AreAnyStates(words, at))
            : (word.Term.IsNameLike || IsPlaceFirst(words, at)) && !isTitle;
    }

    /// <summary>"Syria attacked": at the beginning of an English sentence a capital tells nothing, but a state is one.</summary>
    private static bool IsPlaceFirst(IReadOnlyList<CheckWord> words, int at) => words[at].IsCapitalised && (at == 0 || words[at - 1].Sentence != words[at].Sentence) && NameEquivalents.PlaceOf(words[at].Term.Folded) is not null;

    /// <summary>Whether a word cannot be a translation in other words: in English its capital tells that it is a name; in German, which has capitals and compounds
    /// that no dictionary has, that it is a short word of none that no article stands before.</summary>
    public static bool IsSurelyName(IReadOnlyList<CheckWord> words, int at) => (words[at].Language == Languages.English && !IsPartOfTitle(words, at))
        || (!words[at].Use.IsKnown && words[at].Term.IsNameLike && words[at].Term.Parts.Count == 0 && words[at].Term.Folded.Length > 2
            && (words[at].Term.Folded.Length < ShortestCompound || (!words[at].Use.EndsWithWord && LeftOutNames.IsBare(words, at)))
            && !(words[at].Term.Folded.Length <= LongestAcronym && words[at].Term.Token.Text.All(char.IsUpper)) && !(at > 0 && Determiners.IsArticle(words[at - 1].Term.Folded)) && !FollowsAdjective(words, at));

    /// <summary>"MPs", "NGOs": short for a common noun, since there are several.</summary>
    public static bool AreSeveral(CheckWord word) => word.Term.Token.Text is { Length: <= LongestAcronym } text && text[^1] == 's' && IsAcronym(word);

    /// <summary>Whether a word has nothing but capitals, the s of its plural aside.</summary>
    public static bool IsAcronym(CheckWord word) => word.Term.Token.Text.TrimEnd('s') is { Length: > 1 } text && text.All(char.IsUpper);

    /// <summary>"Eine gefährliche Haiart": an adjective that is inflected stands before a noun rather than before a name.</summary>
    private static bool FollowsAdjective(IReadOnlyList<CheckWord> words, int at) => at > 0 && words[at - 1] is { IsCapitalised: false, IsContent: true, Use.IsOrdinary: true } before
        && before.Clause == words[at].Clause && IsInflected(before.Term.Folded);

    /// <summary>"Die beiden Staaten" are not the United States.</summary>
    private static bool AreAnyStates(IReadOnlyList<CheckWord> words, int at) =>
        words[at].Term.Folded == "staaten" && !(at > 0 && words[at - 1].Term.Folded.StartsWith("vereinigt", StringComparison.Ordinal));

    /// <summary>Whether a word ends as German adjectives do.</summary>
    public static bool IsInflected(string folded) => Array.Exists(AdjectiveEndings, ending => folded.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether a small German word has no ending of an adjective: "verlor", "fand".</summary>
    public static bool IsUninflected(CheckWord word) => word is { IsCapitalised: false, IsContent: true, Term.IsNumber: false } && !IsInflected(word.Term.Folded);

    /// <summary>Whether a word is what many names begin or end with, and of itself names nobody.</summary>
    public static bool IsKind(CheckWord word) => Kinds.Contains(word.Term.Folded);

    /// <summary>Whether a word is a form of address, a word of grammar or the like, though it is written as a name.</summary>
    public static bool IsNoName(CheckWord word) => NoNames.Contains(word.Term.Folded) || Connectives.Contains(word.Term.Folded);

    /// <summary>Whether no other word with a capital stands beside a word: "the Navy", and not "the German Navy"; German nouns tell nothing by it.</summary>
    public static bool StandsAlone(IReadOnlyList<CheckWord> words, int at) => words[at] is { Language: Languages.English, Term.IsNameLike: true } && !CapitalisedBeside(words, at).Any();

    /// <summary>The numbers of the words with a capital right before and behind a word, in its clause; of those without content, "The", none.</summary>
    public static IEnumerable<int> CapitalisedBeside(IReadOnlyList<CheckWord> words, int at) => new[] { at - 1, at + 1 }
        .Where(i => i >= 0 && i < words.Count && words[i].Clause == words[at].Clause && words[i].IsCapitalised && words[i].IsContent);

    /// <summary>The first and the last word of the clause that a word is of.</summary>
    public static (int First, int Last) ClauseOf(IReadOnlyList<CheckWord> words, int at) => RunOf(words, at, static _ => true);

    /// <summary>The first and the last of the words around a word that follow one another in its clause and belong to it.</summary>
    public static (int First, int Last) RunOf(IReadOnlyList<CheckWord> words, int at, Func<CheckWord, bool> belongs)
    {
        bool Belongs(int i) => i >= 0 && i < words.Count && words[i].Clause == words[at].Clause && belongs(words[i]);
        var (first, last) = (at, at);
        while (Belongs(first - 1))
        {
            first--;
        }

        while (Belongs(last + 1))
        {
            last++;
        }

        return (first, last);
    }

    /// <summary>"Police Find Missing Boy": where nearly all words have a capital, it tells nothing.</summary>
    public static bool AreTitle(IReadOnlyList<CheckWord> words)
    {
        var content = words.Where(word => word.IsContent && !word.Term.IsNumber).ToList();
        return words.Count > 0 && words[0].Language == Languages.English && content.Count > 3 && content.Count(word => word.IsCapitalised) >= 0.8 * content.Count;
    }

    /// <summary>Whether a word names a language and nothing is said in it: "der Spieler English".</summary>
    public static bool IsStrayLanguage(IReadOnlyList<CheckWord> words, int at) => words[at].Term.Folded is "english" or "german" or "englisch" or "deutsch"
        && !(at > 0 && words[at - 1].Term.Folded is "in" or "auf" or "an" or "a" or "the" or "own" or "another");

    /// <summary>"THANK YOU FOR COMING": where three words in a row have nothing but capitals, these tell nothing.</summary>
    private static bool IsShouted(IReadOnlyList<CheckWord> words, int at)
    {
        bool IsLoud(int i) => i >= 0 && i < words.Count && words[i].Clause == words[at].Clause && words[i].Term.Token.Text is { Length: > 1 } text && text.All(char.IsUpper);
        return IsLoud(at) && Enumerable.Range(at - 2, 3).Any(start => Enumerable.Range(start, 3).All(IsLoud));
    }

    /// <summary>"COUNTING": too long to be short for something, and a word of the language.</summary>
    private static bool IsLoudWord(CheckWord word) => word.Term.Folded.Length > LongestAcronym && word.Use.IsOrdinary && word.Term.Token.Text.All(char.IsUpper);

    /// <summary>"US-Dollar" for "$".</summary>
    private static bool IsOfDollar(IReadOnlyList<CheckWord> words, int at) => words[at].Term.Folded == "us" && at + 1 < words.Count && Units.Of(words[at + 1].Term.Folded) == "dollar";

    /// <summary>Whether an article stands before a German noun: "der Clip".</summary>
    private static bool HasArticle(IReadOnlyList<CheckWord> words, int at) => at > 0 && Determiners.IsArticle(words[at - 1].Term.Folded) && words[at - 1].Clause == words[at].Clause;

    /// <summary>Whether ordinary English words with capitals stand side by side, as in the name of an authority that is translated: "Water Supply Board".</summary>
    private static bool IsPartOfTitle(IReadOnlyList<CheckWord> words, int at) => words[at].Use.IsOrdinary && CapitalisedBeside(words, at).Any(i => words[i].Use.IsOrdinary);

    /// <summary>Whether a German word that is in no dictionary falls into parts too short to be a compound, "Glas-gow", or ends as English places do.</summary>
    private static bool IsNoCompound(CheckWord word) => Array.Exists(EnglishPlaces, ending => word.Term.Folded.EndsWith(ending, StringComparison.Ordinal))
        || (word.Term.Parts.Count > 0 && (word.Term.Folded.Length < ShortestCompound || word.Term.Parts.Any(part => part.Length < ShortestPart)));
}
