using System.Collections.Frozen;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Tells what counts people: "270 Personen" may stand for 270 Tote.</summary>
internal static class Persons
{
    private static readonly FrozenSet<string> Any = WordSet.Of("Menschen Personen Leute Leuten people persons");

    private static readonly string[] Endings =
    [
        "einwohner", "einwohnern", "bewohner", "bewohnern", "burger", "burgern", "tote", "toten", "opfer", "opfern", "verletzte", "verletzten", "mitglieder", "mitgliedern", "zuschauer", "zuschauern",
        "soldaten", "manner", "mannern", "frauen", "kinder", "kindern", "arbeiter", "arbeitern", "dead", "inhabitants", "residents", "citizens", "victims", "members", "soldiers", "workers",
    ];

    /// <summary>Whether a word says no more of them than that they are people.</summary>
    public static bool AreNamedSo(CheckWord word) => Any.Contains(word.Term.Folded);

    /// <summary>Whether a word is a kind of people.</summary>
    public static bool Are(CheckWord word) => Array.Exists(Endings, ending => word.Term.Folded.EndsWith(ending, StringComparison.Ordinal));
}
