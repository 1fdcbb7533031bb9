using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Numbers that count nothing because they are part of a saying, which the other language says without one: "in erster Linie", "in the first place".</summary>
internal static class NumberIdioms
{
    /// <summary>Whether a word with the value of a number is part of a saying.</summary>
    public static bool IsPart(IReadOnlyList<Term> terms, int at)
    {
        var (before, word, next) = (Word(terms, at - 1), terms[at].Folded, Word(terms, at + 1));
        return (before, word, next) switch
        {
            ("in", "erster", "linie") => true,
            ("the", "first", "place") => Word(terms, at - 2) == "in",
            (_, "first", "and") => Word(terms, at + 2) == "foremost",
            ("ground", "zero", _) or (_, "third", "party" or "parties") => true,
            ("head" or "feet" or "face" or "come" or "comes" or "came", "first", _) or ("at", "first", not ("glance" or "sight")) => true,
            (_, "first", "of") => Word(terms, at + 2) == "all",
            (_, "second", "to") => Word(terms, at + 2) is "none" or "only",

            // Half of a match is a part of it.
            ("erste" or "ersten" or "erster" or "zweite" or "zweiten" or "zweiter" or "first" or "second", "halfte" or "half", _) => true,
            _ => false,
        };
    }

    private static string Word(IReadOnlyList<Term> terms, int at) => at >= 0 && at < terms.Count ? terms[at].Folded : string.Empty;
}
