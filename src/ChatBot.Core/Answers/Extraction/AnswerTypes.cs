using System.Collections.Frozen;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Extraction;

/// <summary>Tells what a question asks for, and whether a sentence has something of that kind that the question did not bring.</summary>
public static class AnswerTypes
{
    private static readonly FrozenSet<string> TimeUnits = Words(
        "sekunde sekunden minute minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren "
        + "jahrzehnt jahrzehnte jahrzehnten jahrhundert jahrhunderte jahrhunderten "
        + "second seconds minutes hour hours day days week weeks month months year years decade decades century centuries");

    private static readonly FrozenSet<string> TimeWords = Words(
        "januar februar marz april mai juni juli august september oktober november dezember "
        + "january february march may june july october december "
        + "montag dienstag mittwoch donnerstag freitag samstag sonntag "
        + "monday tuesday wednesday thursday friday saturday sunday "
        + "jahrhundert jahrhunderts century gestern heute morgen yesterday today tomorrow");

    private static readonly FrozenSet<string> NumberWords = Words(
        "zwei drei vier funf sechs sieben acht neun zehn elf zwolf zwanzig dreissig vierzig funfzig hundert tausend million millionen "
        + "milliarde milliarden dutzend halfte drittel viertel doppelt einmal zweimal dreimal "
        + "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand millions billion billions "
        + "dozen half third quarter twice once");

    private static readonly FrozenSet<string> PlaceWords = Words(
        "in im an am bei beim aus nach auf zu zum zur at near from to on by");

    private static readonly FrozenSet<string> Measures = Words(
        "viel viele vielen vieler oft hoch gross weit alt breit tief schwer schnell teuer stark "
        + "many much often high tall large big far old wide deep heavy fast expensive");

    private static readonly FrozenSet<string> Years = Words("jahr jahre jahren jahriger jahrige jahrigen year years aged");

    private static readonly FrozenSet<string> CauseWords = Words(
        "weil denn wegen aufgrund nachdem deshalb deswegen daher daraufhin dadurch because due since therefore hence");

    private static readonly FrozenSet<string> Places = Words(
        "land staat bundesland stadt ort region gebiet kontinent insel dorf bezirk provinz hauptstadt platz "
        + "country state city town place region area continent island village district province county capital location");

    private static readonly FrozenSet<string> People = Words(
        "person mensch mann frau schauspieler schauspielerin politiker autor kunstler sanger spieler konig kaiser prasident "
        + "person man woman actor actress politician author artist singer player king emperor president");

    private static readonly FrozenSet<string> Amounts = Words(
        "anzahl zahl prozentsatz anteil prozent menge hohe lange breite grosse tiefe gewicht summe betrag preis "
        + "number percentage share percent amount height length width size depth weight sum price");

    private static readonly FrozenSet<string> Copulas = Words("ist sind war waren bezeichnet heisst heissen gilt nennt is are was were");

    private static readonly FrozenSet<string> Calls = Words("heisst heissen hiess hiessen nennt called named name");

    private const int LongestDefined = 4;

    private static readonly FrozenSet<string> Dates = Words(
        "jahr jahre jahren jahrhundert jahrzehnt datum monat tag year date month day century decade");

    /// <summary>What a question asks for.</summary>
    /// <param name="question">The question's words, in order.</param>
    public static AnswerType Of(IReadOnlyList<Term> question)
    {
        for (var i = 0; i < question.Count; i++)
        {
            if (!question[i].IsQuestionWord)
            {
                continue;
            }

            var next = i + 1 < question.Count ? question[i + 1].Folded : string.Empty;
            switch (question[i].Folded)
            {
                case "how" or "wie" when next is "long" or "lang" or "lange":
                    return AnswerType.Duration;
                case "how" or "wie" when next is "old" or "alt":
                    return AnswerType.Age;
                case "how" or "wie" when Measures.Contains(next):
                    return AnswerType.Number;
                case "when" or "wann":
                    return AnswerType.Time;
                case "what" or "which" or "welches" or "welchem" or "welcher" or "welchen" when Dates.Contains(next):
                    return AnswerType.Time;
                case "why" or "warum" or "wieso" or "weshalb":
                    return AnswerType.Reason;
                case "who" or "whom" or "wer" or "wen" or "wem":
                    return AnswerType.Person;
                case "where" or "wo" or "woher" or "wohin":
                    return AnswerType.Place;
                case "whose" or "wessen":
                    return AnswerType.Person;
                case "how" or "wie" or "what" when Calls.Contains(next) || (next is "is" or "was" && question.Any(word => word.Folded is "name")):
                    return AnswerType.Name;
                case "what" or "was" when i == 0 && Copulas.Contains(next) && question.Count <= LongestDefined:
                    return AnswerType.Definition;
                default:
                    return OfNoun(HeadNoun(question));
            }
        }

        return AnswerType.Any;
    }

    /// <summary>The noun that a question word belongs to: "river" in "which river"; null when it belongs to none.</summary>
    /// <param name="question">The question's words, in order.</param>
    public static Term? HeadNoun(IReadOnlyList<Term> question)
    {
        for (var i = 0; i < question.Count; i++)
        {
            if (question[i] is { IsQuestionWord: true, Folded: "what" or "which" or "welche" or "welcher" or "welches" or "welchem" or "welchen" })
            {
                var words = question.Skip(i + 1).TakeWhile(word => !word.IsFunctionWord).ToList();
                return question[i].Folded is "what" or "which"
                    ? i + 1 + words.Count < question.Count ? words.LastOrDefault() : words.FirstOrDefault()
                    : words.Find(IsCapitalised) ?? words.FirstOrDefault();
            }
        }

        return null;
    }

    private static AnswerType OfNoun(Term? noun) =>
        noun is null ? AnswerType.Any
        : Places.Contains(noun.Folded) ? AnswerType.Place
        : People.Contains(noun.Folded) ? AnswerType.Person
        : Amounts.Contains(noun.Folded) ? AnswerType.Number
        : AnswerType.Name;

    /// <summary>The word that only says what is asked for: "long" in "how long", "year" in "which year". Null when there is none.</summary>
    /// <param name="question">The question's words, in order.</param>
    public static string? ShapingWord(IReadOnlyList<Term> question)
    {
        for (var i = 0; i + 1 < question.Count; i++)
        {
            var next = question[i + 1];
            if (question[i].IsQuestionWord && (Measures.Contains(next.Folded) || Dates.Contains(next.Folded) || next.Folded is "long" or "lang" or "lange"))
            {
                return next.Token.Text;
            }
        }

        return null;
    }

    /// <summary>Whether a sentence has something of the kind asked for, other than what the question itself names.</summary>
    /// <param name="isAsked">Whether a term of the sentence stands in the question.</param>
    public static bool Fits(AnswerType type, IReadOnlyList<Term> sentence, Func<Term, bool> isAsked) => PlacesOf(type, sentence, isAsked).Any();

    /// <summary>Where in a sentence such things stand, as places among its words.</summary>
    public static IEnumerable<int> PlacesOf(AnswerType type, IReadOnlyList<Term> sentence, Func<Term, bool> isAsked) => type switch
    {
        AnswerType.Any => [],
        AnswerType.Duration => Where(sentence, i => IsNumber(sentence[i]) && Near(sentence, i, 2, term => TimeUnits.Contains(term.Folded))),
        AnswerType.Age => Where(sentence, i => IsAge(sentence, i) || (IsYear(sentence[i]) && !isAsked(sentence[i]))),
        AnswerType.Reason => Where(sentence, i => CauseWords.Contains(sentence[i].Folded)),
        AnswerType.Number => Where(sentence, i => IsNumber(sentence[i]) && !isAsked(sentence[i])),
        AnswerType.Time => Where(sentence, i => IsTime(sentence[i]) && !isAsked(sentence[i])),
        AnswerType.Person or AnswerType.Name => Where(sentence, i => sentence[i].IsNameLike && !isAsked(sentence[i])),
        AnswerType.Definition => Where(sentence, i => Copulas.Contains(sentence[i].Folded) && sentence.Take(i).Any(isAsked)).Take(1),
        _ => Where(sentence, i => i > 0 && PlaceWords.Contains(sentence[i - 1].Folded) && IsCapitalised(sentence[i]) && !isAsked(sentence[i])),
    };

    private static IEnumerable<int> Where(IReadOnlyList<Term> sentence, Func<int, bool> matches) => Enumerable.Range(0, sentence.Count).Where(matches);

    private static bool Near(IReadOnlyList<Term> sentence, int at, int distance, Func<Term, bool> matches) =>
        sentence.Skip(at + 1).Take(distance).Any(matches);

    /// <summary>Whether a word is a number, in digits or letters.</summary>
    public static bool IsNumber(Term term) => term.IsNumber || NumberWords.Contains(term.Folded);

    private static bool IsAge(IReadOnlyList<Term> sentence, int at) =>
        sentence[at].Folded.EndsWith("jahrige", StringComparison.Ordinal) || sentence[at].Folded.EndsWith("jahriger", StringComparison.Ordinal)
        || sentence[at].Folded.EndsWith("jahrigen", StringComparison.Ordinal)
        || (IsNumber(sentence[at]) && Near(sentence, at, 1, term => Years.Contains(term.Folded)));

    private static bool IsYear(Term term) => term.IsNumber && term.Folded is [_, _, _, _];

    private static bool IsTime(Term term) =>
        TimeWords.Contains(term.Folded) || IsYear(term) || (term.IsNumber && (term.Folded is [_, _, ':', _, _] || term.Folded.EndsWith('.')));

    private static bool IsCapitalised(Term term) => char.IsUpper(term.Token.Text[0]);

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
