using System.Globalization;

namespace ChatBot.Core.Articles;

/// <summary>A calendar date that may lack its day, or its month and day: <c>YYYY[-MM[-DD]]</c>.</summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12, or null when only the year is known.</param>
/// <param name="Day">1 to the month's last day, or null; never set without <paramref name="Month"/>.</param>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null)
{
    /// <summary>The first day that the date may mean.</summary>
    public DateOnly First => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that the date may mean.</summary>
    public DateOnly Last => Day is not null
        ? First
        : new(Year, Month ?? 12, DateTime.DaysInMonth(Year, Month ?? 12));

    /// <summary>Reads <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>.</summary>
    /// <returns>False for anything else, a date that the calendar does not have included.</returns>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        var style = text?.Length switch { 4 => "yyyy", 7 => "yyyy-MM", 10 => "yyyy-MM-dd", _ => null };
        if (style is null || !DateOnly.TryParseExact(text, style, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return false;
        }

        date = new(day.Year, style.Length > 4 ? day.Month : null, style.Length > 7 ? day.Day : null);
        return true;
    }

    /// <summary>The form <see cref="TryParse"/> reads.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
        (int month, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}"),
        (int month, int day) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}-{day:00}"),
    };
}
