using System.Text.RegularExpressions;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Recognises words that order a language model about. An article's sentence that does so proves nothing, and an answer's never reaches a reader.</summary>
internal static partial class Instructions
{
    /// <summary>Where a text begins to give orders; its length when it gives none.</summary>
    /// <remarks>What follows an order in a paragraph is part of it as likely as not.</remarks>
    public static int StartOf(string text) => Order().Match(text) is { Success: true } order ? order.Index : text.Length;

    /// <summary>Whether a text gives orders to a model, or speaks of itself as one.</summary>
    public static bool AreIn(string text) => Order().IsMatch(text) || Self().IsMatch(text) || Command().IsMatch(text);

    /// <summary>Whether a German text orders in English: "write", which no German sentence has in small letters.</summary>
    public static bool AreForeign(string text, string language) => language == Languages.German && EnglishOrder().IsMatch(text);

    [GeneratedRegex(
        """
        \b(?:
            (?:ignor(?:e|ing|ier\w*)|disregard(?:ing)?|forget|vergiss|vergessen\sSie|vergesst|missachte\w*|drop|override)\b (?=.{0,60}\b(?:instruct\w*|prompts?|previous\w*|prior|above|earlier|preceding|everything|all\b|before|orders?|rules?|guidelines?
                |anweisung\w*|instruktion\w*|aufgaben|aufträge|auftrag|befehle?|alles|alle\b|vorher\w*|vorig\w*|bisherig\w*|obig\w*|regeln))
          | (?:you\sare|you're|du\sbist|sie\ssind)\s(?:now|nun|jetzt|ab\sjetzt|from\snow)\b
          | (?:now|nun|jetzt)\s(?:you\sare|bist\sdu|act)\b
          | (?:act|agiere|handle|fungiere|verhalte\sdich|antworte|answer|respond)\s(?:now\s)?(?:as|als|like|wie)\b
          | (?:system|entwickler|developer)[\s-]?(?:prompt|message|nachricht|anweisung\w*)
          | (?:your|deine[nr]?|ihre[nr]?|these|the\sfollowing|new|neue[nr]?)\s(?:system\s)?(?:instructions?|prompts?|anweisung\w*|instruktion\w*)
          | pretend\s(?:that\s)?(?:you|to\sbe)|tu\sso,?\sals|stell\sdir\svor,?\sdu\sbist|imagine\syou\sare
          | (?:say|repeat|write|print|output|reply|antworte|sage|sag|schreibe?|wiederhole|gib)\s(?:only|exactly|nur|genau|mir|after\sme|out)\b
          | (?:oubliez|ignorez|olvid[ae]n?|ignora|dimentica|zaboravi|забудьте)\b(?=.{0,40}\b(?:instru[ck]\w*|istruzion\w*|инструкц\w*|todo|tout\w*|tutt\w*))
          | alle[sn]?\s(?:vorherig|vorangegangen|vorig|bisherig)\w*\s(?:informationen|aufgaben)|all\s(?:the\s)?previous\s(?:information|tasks)
          | (?:in|from|above)\sthe\sprompt|answer\s(?:this|the\sfollowing|my)\squestion|(?:just|only)\soutput|by\syour\sown\sknowledge|what\syou(?:'ve|\shave)\sbeen\stold
          | beantworte\w*\s(?:mir\s)?(?:diese|die\sfolgende|meine)\sfrage|(?:im|aus\sdem|über\sdem)\sprompt
          | (?:as|als)\s(?:an?|eine?)?\s?(?:ai|ki|language\smodel|sprachmodell|assistant|assistent)\b
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

    // A sentence that states something begins with none of these.
    [GeneratedRegex(
        """
        (?:^|[.!?:;"“”„»]\s*|\b(?:please|bitte|stop|stopp|now|nun|jetzt)[\s,:–-]+)
        (?:write|state\sthat|say\sthat|generate|formulate|print|output|repeat|translate|summari[sz]e|pretend|imagine|(?:tell|show|give)\sme|answer|respond|execute
          |schreibe?|verfasse|generiere|generieren\sSie|verfassen\sSie|formuliere|erstelle|wiederhole|übersetze|antworte|beantworte|(?:zeige?|sage?|gib|nenne?)\smir|formulieren\sSie|schreiben\sSie|beantworten\sSie)\b
        | \b(?:additional|further|previous|prior|all|zusätzliche|weitere|vorherige[rn]?|alle)\s(?:instructions?|prompts?|anweisung(?:en)?|instruktion(?:en)?)\b
        | \b(?:obige[nr]?|vorherige[nr]?|bisherige[nr]?|above|previous)\b .{0,40} \b(?:ignorier|vergess|ignor|forg)\w* | \bschreibe?\s(?:\S+\s)?code\b
        | \b(?:were|are)\syou\s(?:trained|programmed|prompted)\b | \bmake\s(?:something|it)\sup\b
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Command();
}
