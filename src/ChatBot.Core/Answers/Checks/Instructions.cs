using System.Buffers;
using System.Text.RegularExpressions;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Recognises words that order a language model about. An article's sentence that does so proves nothing, and an answer's never reaches a reader.</summary>
internal static partial class Instructions
{
    // Each order has one of these: most paragraphs have none, and need not be searched for whole orders.
    private static readonly SearchValues<string> PartsOfOrders = SearchValues.Create(
        [
            "ignor", "disregard", "forget", "vergiss", "vergess", "missachte", "drop", "override", "you are", "you're", "du bist", "sie sind", "bist du", "act ", "agiere ", "handle ",
            "fungiere ", "verhalte dich", "antworte ", "answer ", "respond ", "prompt", "message", "nachricht", "anweisung", "instru", "istruzion", "pretend", "tu so", "stell dir",
            "imagine", "say ", "repeat ", "write ", "print ", "output", "reply ", "sage ", "sag ", "schreib", "wiederhole ", "gib ", "as ai", "as ki", "als ai", "als ki", "a ai", "an ai",
            "a ki", "an ki", "ein ai", "eine ai", "ein ki", "eine ki", "language model", "sprachmodell", "assistant", "assistent", "oubliez", "olvid", "dimentica", "zaboravi", "забудьте",
            "informationen", "aufgaben", "previous information", "previous tasks", "knowledge", "been told", "beantworte",
        ],
        StringComparison.OrdinalIgnoreCase);

    // Spaces, and letters that are others in another case, that the parts above do not have.
    private static readonly SearchValues<char> Unusual = SearchValues.Create("\t\n\v\f\r\u0085\u00A0\u0130\u017F\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u212A\u3000");

    /// <summary>Where a text begins to give orders; its length when it gives none.</summary>
    /// <remarks>What follows an order in a paragraph is part of it as likely as not.</remarks>
    public static int StartOf(string text) => MayOrder(text) && Order().Match(text) is { Success: true } order ? order.Index : text.Length;

    /// <summary>Whether a text gives orders to a model, or speaks of itself as one.</summary>
    public static bool AreIn(string text) => (MayOrder(text) && Order().IsMatch(text)) || Self().IsMatch(text) || Command().IsMatch(text) || GermanOrder().IsMatch(text) || CapitalisedOrder().IsMatch(text) || Spaced().IsMatch(text);

    /// <summary>Whether a German text orders in English: "write", which no German sentence has in small letters.</summary>
    public static bool AreForeign(string text, string language) => language == Languages.German && EnglishOrder().IsMatch(text);

    private static bool MayOrder(string text) => text.AsSpan().ContainsAny(PartsOfOrders) || text.AsSpan().ContainsAny(Unusual) || text.Contains("  ", StringComparison.Ordinal);

    [GeneratedRegex(
        """
        \b(?:
            (?:ignor(?:e|ing|ier\w*)|disregard(?:ing)?|forget|vergiss|vergessen\sSie|vergesst|missachte\w*|drop|override)\b (?=.{0,60}\b(?:instruct\w*|prompts?|previous\w*|prior|above|earlier|preceding|everything|all\b|before|orders?|rules?|guidelines?
                |anweisung\w*|instruktion\w*|aufgaben|aufträge|auftrag|befehle?|alles|alle\b|vorher\w*|vorig\w*|bisherig\w*|obig\w*|regeln))
          | (?:you\sare|you're|du\sbist|sie\ssind)\s(?:now|nun|jetzt|ab\sjetzt|from\snow)\b
          | (?:now|nun|jetzt)\s(?:you\sare|bist\sdu|act)\b
          | (?<!\b(?:can|could|may|might|would)\s)(?<!(?<!\b(?:you|dich|sie)\s)\bto\s)(?:act|agiere|handle|fungiere|verhalte\sdich|antworte|answer|respond)\s(?:now\s)?(?:as|als|like|wie)\b
          | (?:system|entwickler|developer)[\s-]?(?:prompt|message|nachricht|anweisung\w*)
          | (?:your|deine[nr]?|ihre[nr]?|these|the\sfollowing|new|neue[nr]?)\s(?:system\s)?(?:instructions?|prompts?|anweisung\w*|instruktion\w*)
          | pretend\s(?:that\s)?(?:you|to\sbe)|tu\sso,?\sals|stell\sdir\svor,?\sdu\sbist|imagine\syou\sare
          | (?:say|repeat|write|print|output|reply|antworte|sage|sag|schreibe?|wiederhole|gib)\s(?:only|exactly|nur|genau|mir|after\sme|out)\b
          | (?:oubliez|ignorez|olvid[ae]n?|ignora|dimentica|zaboravi|забудьте)\b(?=.{0,40}\b(?:instru[ck]\w*|istruzion\w*|инструкц\w*|todo|tout\w*|tutt\w*))
          | alle[sn]?\s(?:vorherig|vorangegangen|vorig|bisherig)\w*\s(?:informationen|aufgaben)|all\s(?:the\s)?previous\s(?:information|tasks)
          | (?:in|from|above)\sthe\sprompt|answer\s(?:this|the\sfollowing|my)\squestion|(?:just|only)\soutput|by\syour\sown\sknowledge|what\syou(?:'ve|\shave)\sbeen\stold
          | beantworte\w*\s(?:mir\s)?(?:diese|die\sfolgende|meine)\sfrage|(?:im|aus\sdem|über\sdem)\sprompt
          | (?:as|als)\s(?:an?|eine?)?\s?(?:ai|ki|language\smodel|sprachmodell|(?:assistant|assistent),?\s(?:you|your|i|please|du|dein\w*|ich|sie|bitte|musst|sollst|darfst|kannst))\b
        )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Order();

    [GeneratedRegex(
        @"\b(?:my|meine)\s(?:instructions?|anweisungen|system\sprompt)\b|\bNO_ANSWER\b|\bI(?:'m|\sam)\san?\s(?:AI|language\smodel|assistant)\b|\bich\sbin\s(?:eine?\s)?(?:KI|Sprachmodell|Assistent)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Self();

    [GeneratedRegex(@"\b(?:write|generate|print|translate|summari[sz]e|pretend|ignore|disregard|answer|respond|execute|(?:tell|show|give)\sme)\b", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishOrder();

    // German writes verbs with a capital at the beginning of an order only, even where no full stop goes before it.
    [GeneratedRegex(@"\b(?:Formuliere|Verfasse|Generiere|Erstelle|Übersetze|Wiederhole|Beantworte|Antworte|Ignoriere|Vergiss)\b", RegexOptions.CultureInvariant)]
    private static partial Regex GermanOrder();

    // So does English, but in titles, where the next word has one too.
    [GeneratedRegex(@"(?<=\p{L}\s)(?:Formulate|Generate|Summari[sz]e|Translate|Write|Rewrite)\s\p{Ll}", RegexOptions.CultureInvariant)]
    private static partial Regex CapitalisedOrder();

    // "R e a d t h i s": letters that are spaced are meant to be read by nobody but a model.
    [GeneratedRegex(@"(?:(?<!\p{L})\p{L}\s){8}", RegexOptions.CultureInvariant)]
    private static partial Regex Spaced();

    // A sentence that states something begins with none of these.
    [GeneratedRegex(
        """
        (?:^|[.!?:;"“”„»]\s*|[.!?]['’‘]\s*|\b(?:please|bitte|stop|stopp|now|nun|jetzt)[\s,:–-]+)
        (?:write|state\sthat|say\sthat|generate|formulate|print|output|repeat|translate|summari[sz]e|pretend|imagine|(?:tell|show|give)\sme|answer|respond|execute
          |schreibe?|verfasse|generiere|generieren\sSie|verfassen\sSie|formuliere|erstelle|wiederhole|übersetze|antworte|beantworte|(?:zeige?|sage?|gib|nenne?)\smir|formulieren\sSie|schreiben\sSie|beantworten\sSie)\b
        | \b(?:additional|further|previous|prior|all|zusätzliche|weitere|vorherige[rn]?|alle)\s(?:instructions?|prompts?|anweisung(?:en)?|instruktion(?:en)?)\b
        | \b(?:obige[nr]?|vorherige[nr]?|bisherige[nr]?|above|previous)\b .{0,40} \b(?:ignorier|vergess|ignor|forg)\w* | \b(?:schreibe?|write|generate)\s(?:\S+\s)?(?:code\b|python\b|sql\b|c\+\+)
        | \bin\s(?:your|deine[rn]?|ihre[rn]?)\s(?:answer|response|reply|antwort)\b | \binclude\sthat\syou\b
        | \b(?:were|are)\syou\s(?:trained|programmed|prompted)\b | \bmake\s(?:something|it)\sup\b
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Command();
}
