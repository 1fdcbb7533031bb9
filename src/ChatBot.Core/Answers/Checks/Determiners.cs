using System.Collections.Frozen;

namespace ChatBot.Core.Answers.Checks;

/// <summary>What stands before a German noun and hardly before a name.</summary>
internal static class Determiners
{
    private static readonly FrozenSet<string> Articles = WordSet.Of("der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner im am zum zur vom beim ins ans");

    private static readonly FrozenSet<string> Others = WordSet.Of("""
        keines aufs mein meine meinen meinem meiner dein deine sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren
        unserem unserer euer eure dieser diese diesen diesem dieses jener jene jeder jede jeden jedem jedes alle allen aller viele vielen vieler einige
        einigen mehrere mehreren manche beide beiden beider welche welcher welchen solche solchen andere anderen anderer mehr weniger ohne per pro
        """);

    /// <summary>Whether a word is an article, or a preposition with one: "der", "kein", "im".</summary>
    public static bool IsArticle(string folded) => Articles.Contains(folded);

    /// <summary>Whether it is one of these or of the like: "mein", "dieser", "viele", "ohne".</summary>
    public static bool Contain(string folded) => Articles.Contains(folded) || Others.Contains(folded);
}
