using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Tells German nouns that no dictionary has, but that are made of one that it has, from names: "Wegzug", "Nebenlinie".</summary>
internal static class DerivedNouns
{
    private const int ShortestNoun = 3;
    private const int LeastFrequency = 4;

    // Before a noun they make another one of it.
    private static readonly string[] Prefixes = ["weg", "fort", "ruck", "zuruck", "neben", "zwischen", "gegen", "haupt", "uber", "durch", "nach", "vor", "mit", "auf", "wieder", "zusammen"];

    // What places and families are named after: "Gegenbauer" is a name.
    private static readonly string[] NameEndings =
        ["mann", "berg", "tal", "thal", "wald", "kirch", "see", "rad", "stein", "burg", "dorf", "heim", "bach", "haus", "feld", "hof", "moor", "bauer", "stadt", "born", "ort", "au", "ford", "ruhr"];

    /// <summary>Whether a word has a prefix before an ordinary noun.</summary>
    public static bool Has(Term term, Lexicon lexicon) => char.IsUpper(term.Token.Text[0]) && Array.Exists(Prefixes, prefix => term.Folded.Length >= prefix.Length + ShortestNoun && term.Folded.StartsWith(prefix, StringComparison.Ordinal)
        && !Array.Exists(NameEndings, ending => term.Folded.AsSpan(prefix.Length).StartsWith(ending, StringComparison.Ordinal))
        && lexicon.KnownStem(term.Folded[prefix.Length..], Languages.German) is { } stem && lexicon.GermanFrequency(stem) >= LeastFrequency);
}
