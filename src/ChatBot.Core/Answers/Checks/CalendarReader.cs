using System.Collections.Frozen;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Finds the months and weekdays of a text.</summary>
internal static class CalendarReader
{
    private static readonly FrozenDictionary<string, string> German = Table(
        "januar janner februar marz april mai juni juli august september oktober november dezember",
        "january january february march april may june july august september october november december",
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
        "monday tuesday wednesday thursday friday saturday saturday sunday");

    private static readonly FrozenDictionary<string, string> English = Table(
        "january february march april may june july august september october november december jan feb apr jun jul aug sep sept oct nov dec",
        "january february march april may june july august september october november december january february april june july august september september october november december",
        "monday tuesday wednesday thursday friday saturday sunday",
        "monday tuesday wednesday thursday friday saturday sunday");

    private const int ShortestHead = 3;
    private static readonly string[] Hours = ["abend", "morgen", "nachmittag", "vormittag", "nacht", "mittag", "fruh"];

    private static readonly string[] Weekdays = ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"];

    // Those that names do not begin with.
    private static readonly string[] LongMonths = ["januar", "februar", "september", "oktober", "november", "dezember"];

    private static readonly FrozenSet<string> BeforeMonth = WordSet.Of(
        "in on of since until till by early late mid last next this from to between and through during every the");

    private static readonly FrozenSet<string> AfterMonth = WordSet.Of("is was has had will would can could might saw sees brought brings");

    public static IReadOnlyList<CalendarDay> Read(string text, IReadOnlyList<Term> terms, string language)
    {
        var found = new List<CalendarDay>();
        for (var i = 0; i < terms.Count; i++)
        {
            var folded = terms[i].Folded;
            if (Name(folded, language) is { } name && (char.IsUpper(terms[i].Token.Text[0]) || IsSmall(folded, language)) && IsDay(text, terms, i, folded))
            {
                found.Add(new(name, i));
            }
        }

        return found;
    }

    /// <summary>Whether a day is written small: "sonntags", "freitagabendlichen".</summary>
    private static bool IsSmall(string folded, string language) => language == Languages.German
        && (folded.EndsWith("tags", StringComparison.Ordinal) || folded.EndsWith("abends", StringComparison.Ordinal) || folded.EndsWith("abendlichen", StringComparison.Ordinal) || folded == "mittwochs");

    private static string? Name(string folded, string language)
    {
        var names = language == Languages.English ? English : German;
        return names.GetValueOrDefault(folded)
            ?? (folded.Length > 4 && folded[^1] == 's' ? names.GetValueOrDefault(folded[..^1]) : null)
            ?? (language == Languages.German ? Compound(folded) : null);
    }

    /// <summary>Dienstagabend, freitagabendlich, Oktoberhälfte, Palmsonntag.</summary>
    private static string? Compound(string folded)
    {
        var day = Array.Find(Weekdays, weekday => folded.Length >= weekday.Length + ShortestHead && folded.EndsWith(weekday, StringComparison.Ordinal));
        if (day is not null)
        {
            return German[day];
        }

        if (folded.IndexOf("tag", StringComparison.Ordinal) is var tag and > 2 && German.GetValueOrDefault(folded[..(tag + 3)]) is { } first)
        {
            return Array.Exists(Hours, hour => folded.AsSpan(tag + 3).StartsWith(hour, StringComparison.Ordinal)) ? first : null;
        }

        return Array.Find(LongMonths, month => folded.Length >= month.Length + ShortestHead && folded.StartsWith(month, StringComparison.Ordinal)) is { } name ? German.GetValueOrDefault(name) : null;
    }

    /// <summary>"May" and "March" are other words too, and the short forms are months only beside a number or before a full stop: "until Oct."</summary>
    private static bool IsDay(string text, IReadOnlyList<Term> terms, int at, string folded)
    {
        var isShort = folded.Length <= 4 && folded is not ("june" or "july" or "juni" or "juli" or "mai" or "marz");
        if (!isShort && folded != "march")
        {
            return true;
        }

        var endsWithStop = terms[at].Token.End < text.Length && text[terms[at].Token.End] == '.' && BeforeMonth.Contains(at > 0 ? terms[at - 1].Folded : string.Empty);
        var besideNumber = (at > 0 && terms[at - 1].IsNumber) || (at + 1 < terms.Count && terms[at + 1].IsNumber);
        return besideNumber || (folded is not ("may" or "march") && endsWithStop) || (folded is "may" or "march" && at > 0 && BeforeMonth.Contains(terms[at - 1].Folded))
            || (folded == "march" && at + 1 < terms.Count && AfterMonth.Contains(terms[at + 1].Folded));
    }

    private static FrozenDictionary<string, string> Table(params string[] rows)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var row = 0; row < rows.Length; row += 2)
        {
            foreach (var (word, name) in rows[row].Split(' ').Zip(rows[row + 1].Split(' ')))
            {
                table[TextFolding.Fold(word)] = name;
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

/// <summary>A month or a weekday in a text.</summary>
/// <param name="Name">In English, lower case.</param>
/// <param name="At">The number of its word.</param>
internal sealed record CalendarDay(string Name, int At)
{
    /// <summary>Whether it is a month.</summary>
    public bool IsMonth => !Name.EndsWith("day", StringComparison.Ordinal);
}
