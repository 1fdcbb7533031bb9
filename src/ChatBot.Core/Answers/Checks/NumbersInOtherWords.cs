using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Words that say a number without being one: "beide", "couple", "drittklassig".</summary>
internal static class NumbersInOtherWords
{
    // A shorter one ends too many words.
    private const int ShortestEnd = 4;

    // "Mächte" end with "achte", and "achte" is all that says eight.
    private const double OnlyAtBeginning = 8;

    // As they are folded: "zuerst" is "zurst".
    private static readonly string[] Firsts = ["erst", "zurst", "first", "einmal", "once", "anfang", "initial", "zunachst", "premier", "debut", "open", "eroffn", "earl", "fruh", "beginn", "began", "begun", "neu"];
    private static readonly string[] Once = ["erst", "zurst", "first", "einmal", "once", "einzig", "single"];
    private static readonly string[] Pairs = ["beid", "both", "paar", "pair", "couple", "doppel", "double", "twin", "zwilling", "duo", "zweit", "zweidrittel", "wiederwahl", "wiedergewahl", "reelect"];

    /// <summary>Whether a word says a number. One with a unit, "3 %", is said in no other words but all and half of it.</summary>
    public static bool Say(Quantity number, Term word) => Array.Exists(WaysOf(number), way => word.Folded.StartsWith(way, StringComparison.Ordinal)
        || (way.Length >= ShortestEnd && number.Value != OnlyAtBeginning && word.Folded.EndsWith(way, StringComparison.Ordinal)) || word.Parts.Any(part => part.StartsWith(way, StringComparison.Ordinal)));

    /// <summary>"The two countries": whoever speaks of two that were named before counts them anew, where the evidence does not count anything.</summary>
    public static bool AreTheTwo(Quantity number, CheckText sentence, CheckText evidence) => number is { Value: 2, Kind: QuantityKind.Number, Unit: null }
        && number.First > 0 && sentence.Words[number.First - 1].Term.Folded is "the" or "these" or "die" or "den" && !sentence.Words[number.First].Term.IsNumber
        && !evidence.Quantities.Any(found => found is { Value: > 1, Kind: QuantityKind.Number, Unit: null } && !QuantityReader.IsYear(found))
        && Enumerable.Range(0, evidence.Words.Count).Where(at => NameWords.IsName(evidence.Words, at))
            .Select(at => evidence.Words[at].Term.Stem).Distinct().Take(2).Count() == 2;

    /// <summary>"1 of 4" for "einer von vier".</summary>
    public static bool IsOneOf(Quantity number, CheckText sentence, CheckText evidence) => number is { Value: 1, Unit: null } && IsOf(sentence.Words, number.Last + 1)
        && Enumerable.Range(0, evidence.Words.Count).Any(at => evidence.Words[at].Term.Folded is "einer" or "eine" or "eines" or "one" && IsOf(evidence.Words, at + 1));

    private static bool IsOf(IReadOnlyList<CheckWord> words, int at) => at < words.Count && words[at].Term.Folded is "of" or "von";

    private static string[] WaysOf(Quantity number) => number switch
    {
        { Kind: QuantityKind.One } => Firsts,
        { Kind: QuantityKind.Several, Value: 1e6 } => ["millionen"],
        { Value: 0.5 } => ["halb", "half", "halft", "semi", "mitte", "mid", "anderthalb"],
        { Value: 100, Unit: "percent" } => ["vollst", "ganz", "entire"],
        { Value: 4, Unit: "hour" } => ["viertelst"],
        { Unit: not null and not "year" } => [],
        { Value: 1 } => Once,
        { Value: 2 } => Pairs,
        { Value: 3 } => ["dritt", "third", "trio", "tripl", "zweidrittel", "dreiviertel"],
        { Value: 4 } => ["viert", "quart", "fourth"],
        { Value: 8 } => ["achte"],
        _ => [],
    };
}
