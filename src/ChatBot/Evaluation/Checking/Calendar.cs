namespace ChatBot.Evaluation.Checking;

/// <summary>The months and weekdays of both languages.</summary>
internal static class Calendar
{
    private static readonly string[][] Rows =
    [
        ["January", "February", "March", "April", "June", "July", "August", "September", "October", "November", "December"],
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
    ];

    /// <summary>Whether a word is a month or a weekday.</summary>
    public static bool Contains(string word) => word == "May" || Array.Exists(Rows, row => row.Contains(word, StringComparer.Ordinal));

    /// <summary>The months, or the weekdays, among which a word is; null when it is neither.</summary>
    /// <param name="language">"de" or "en".</param>
    public static IReadOnlyList<string>? RowOf(string word, string language) =>
        (language == "en" ? new[] { Rows[0], Rows[2] } : [Rows[1], Rows[3]]).FirstOrDefault(row => row.Contains(word, StringComparer.Ordinal));

    /// <summary>What a month or weekday is called in both languages.</summary>
    public static IReadOnlyList<string> Both(string word)
    {
        var names = Rows.Where(row => row.Contains(word, StringComparer.Ordinal)).ToList();
        var isMonth = names.Any(row => row.Length > 7);
        var english = isMonth ? Rows[0] : Rows[2];
        var german = isMonth ? Rows[1].Where(month => month != "Mai").ToArray() : Rows[3];
        var at = Math.Max(Array.IndexOf(english, word), Array.IndexOf(german, word));
        return at < 0 ? ["Mai", "May"] : [english[at], german[at]];
    }
}
