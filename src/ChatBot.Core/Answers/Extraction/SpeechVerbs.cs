using System.Collections.Frozen;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Extraction;

/// <summary>Verbs of saying: a question with one of them is answered by a sentence with any other. "What did she say?" - "She announced ..."</summary>
public static class SpeechVerbs
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Stems = new Dictionary<string, FrozenSet<string>>
    {
        [Languages.German] = Set(Languages.German,
            "sagen sagte gesagt erklären erklärte betonen betonte erwidern erwiderte antworten antwortete mitteilen mitgeteilt berichten berichtete "
            + "äußern äußerte verkünden verkündete meinen meinte fordern forderte kritisieren kritisierte hervorheben hervorgehoben hob klarstellen stellte "
            + "zusammenfassen fasste ankündigen angekündigt kündigte behaupten behauptete warnen warnte versichern versicherte bestätigen bestätigte "
            + "beschreiben beschrieb bezeichnen bezeichnete sprechen sprach gesprochen reden redete verweisen verwies hinweisen schreiben schrieb geschrieben"),
        [Languages.English] = Set(Languages.English,
            "say says said tell told state stated explain explained stress stressed emphasize emphasized emphasised reply replied respond responded answer answered "
            + "report reported announce announced mean claim claimed warn warned confirm confirmed describe described call called speak spoke spoken talk talked "
            + "add added note noted comment commented write wrote written mention mentioned point pointed"),
    }.ToFrozenDictionary();

    /// <summary>Whether a word of a text says that somebody says something.</summary>
    /// <param name="language">The text's language, "de" or "en".</param>
    public static bool Contains(Term term, string language) => Stems.GetValueOrDefault(language)?.Contains(term.Stem) ?? false;

    /// <summary>Whether a question asks for what somebody says.</summary>
    public static bool AskedBy(string word, string language) => Asking.Contains(word) && Stems.ContainsKey(language);

    private static readonly FrozenSet<string> Asking = new[]
    {
        "say", "says", "said", "tell", "told", "state", "stated", "reply", "replied", "comment", "commented", "describe", "describes", "described",
        "sagt", "sagte", "sagten", "sagen", "gesagt", "äußert", "äußerte", "äußerten", "äußern", "geäußert", "erklärte", "erklären", "meinte", "meint", "beschreibt", "beschrieb", "beschrieben",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static FrozenSet<string> Set(string language, string words) =>
        words.Split(' ').Select(word => Stemmer.Stem(word, language)).ToFrozenSet(StringComparer.Ordinal);
}
