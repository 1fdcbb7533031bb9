using System.Collections.Frozen;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Words that say how sure an article is of what it says.</summary>
internal static class Hedges
{
    private static readonly FrozenSet<string> Words = WordSet.Of("""
        angeblich vermeintlich vermutlich mutmaßlich wahrscheinlich möglicherweise offenbar offensichtlich anscheinend scheinbar schätzungsweise wohl
        allegedly supposedly presumably reportedly probably possibly apparently seemingly evidently
        """);

    /// <summary>Whether a word is one.</summary>
    public static bool Contain(CheckWord word) => Words.Contains(word.Term.Folded);
}
