namespace ChatBot.Core.Answers.Checks;

/// <summary>Brings the forms of regular German verbs together, of which direct speech has others than reported speech.</summary>
internal static class VerbForms
{
    private const int Shortest = 4;

    private static readonly string[] Endings = ["test", "tet", "ten", "est", "te", "en", "et", "st", "e", "n", "t"];

    /// <summary>What a form has before its ending, without the "e" that some forms drop: "verhandl" of "verhandelt" and of "verhandle".</summary>
    /// <param name="folded">By <see cref="Language.TextFolding.Fold"/>.</param>
    public static string Base(string folded)
    {
        var ending = Array.Find(Endings, ending => folded.Length >= ending.Length + Shortest && folded.EndsWith(ending, StringComparison.Ordinal));
        var start = ending is null ? folded : folded[..^ending.Length];
        return start.Length > Shortest && start[^2] == 'e' && start[^1] is 'l' or 'r' ? start[..^2] + start[^1] : start;
    }
}
