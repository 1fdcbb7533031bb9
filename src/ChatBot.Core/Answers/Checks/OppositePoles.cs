using System.Collections.Frozen;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Words of grammar and their opposites, which no dictionary pairs: "before" says in English what "vor" and "bevor" say, and "nach" the opposite.</summary>
internal static class OppositePoles
{
    private static readonly FrozenDictionary<string, int[]> Poles = Read("""
        more mehr / less fewer weniger
        many much viele vielen vieler viel zahlreiche zahlreichen / few little wenige wenigen weniger wenig
        the_most most meisten meiste meistens / the_least least wenigsten geringsten geringste
        all every each alle aller allen sämtliche sämtlichen jeder jede jedes jedem jeden / some few einige einigen einiger manche manchen wenige wenigen weniger
        most meisten meiste / some few einige einigen einiger manche manchen wenige wenigen weniger
        at_least mindestens wenigstens zumindest / at_most höchstens maximal
        before prior vor bevor ehe zuvor vorher / after nach nachdem danach anschließend
        above over über oberhalb / below under unter unterhalb
        always immer stets / rarely seldom never nie niemals selten
        first erste ersten erster erstes erstem zuerst / last final letzte letzten letzter letztes letztem zuletzt
        inside within innerhalb / outside außerhalb
        """);

    private static readonly FrozenSet<string> Periods = WordSet.Of("""
        year years month months week weeks day days night season summer winter spring autumn decade decades Jahr Jahre Jahren Jahres Monat Monate Monaten Monats Woche Wochen Tag Tage
        Tagen Nacht Saison Sommer Winter Frühling Herbst Jahrzehnt Jahrzehnte Jahrzehnten Monday Tuesday Wednesday Thursday Friday Saturday Sunday
        Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag January February March April May June July August September October November December
        Januar Februar März Mai Juni Juli Oktober Dezember
        """);

    /// <summary>The poles that a word stands at. Empty for a word that has none: "last year" is opposite to no first one.</summary>
    public static IReadOnlyList<int> Of(IReadOnlyList<CheckWord> words, int at) =>
        Poles.TryGetValue(Sense(words, at), out var poles) && !words.Skip(at + 1).Take(2).Any(word => Periods.Contains(word.Term.Folded)) ? poles : [];

    /// <summary>The pole on the other side.</summary>
    public static int OppositeOf(int pole) => pole ^ 1;

    /// <summary>A word with what tells "most councillors" from "at most" and "the country's most famous", and "few" from "the few".</summary>
    private static string Sense(IReadOnlyList<CheckWord> words, int at)
    {
        var (word, before) = (words[at].Term.Folded, at > 0 && words[at - 1].Clause == words[at].Clause ? words[at - 1].Term.Folded : string.Empty);
        return word switch
        {
            "most" or "least" when before == "at" => $"at_{word}",
            "most" or "least" or "few" when before is "the" or "its" or "his" or "her" or "their" or "our" || IsBehindPossessive(words, at) => $"the_{word}",
            "wenige" or "wenigen" when before == "paar" => string.Empty,
            _ => word,
        };
    }

    /// <summary>Whether an "'s" stands between a word and the one before.</summary>
    private static bool IsBehindPossessive(IReadOnlyList<CheckWord> words, int at) =>
        at > 0 && words[at - 1].Clause == words[at].Clause && words[at].Term.Token.Start - words[at - 1].Term.Token.End == " 's".Length;

    private static FrozenDictionary<string, int[]> Read(string lines) => lines.Split('\n')
        .SelectMany((line, group) => line.Split('/').SelectMany((words, side) => WordSet.Of(words).Select(word => (Word: word, Pole: (2 * group) + side))))
        .GroupBy(pole => pole.Word, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.Select(pole => pole.Pole).ToArray(), StringComparer.Ordinal);
}
