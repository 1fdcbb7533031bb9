using ChatBot.Core.Articles;
using ChatBot.Core.Language;

namespace ChatBot.Core.Retrieval.Dates;

/// <summary>Reads the period that a German or English question names: "im Juni 2021", "last week", "vor zwei Monaten", "since March".</summary>
internal sealed class PeriodReader
{
    private readonly string[] words;
    private readonly DateOnly today;

    private PeriodReader(string[] words, DateOnly today) => (this.words, this.today) = (words, today);

    /// <summary>The first period in a question, and the words that tell it from today and say nothing else; null when it names none.</summary>
    /// <param name="question">Its words, in order.</param>
    /// <param name="today">The day on which it is asked.</param>
    public static (QuestionPeriod Period, IReadOnlyList<Term> Words)? Read(IReadOnlyList<Term> question, DateOnly today)
    {
        var reader = new PeriodReader([.. question.Select(word => word.Folded)], today);
        for (var i = 0; i < question.Count; i++)
        {
            if (reader.Relative(i) is var (relative, length))
            {
                return (relative, [.. question.Skip(i).Take(length)]);
            }

            if (reader.Absolute(i) is { } absolute)
            {
                return (absolute, []);
            }
        }

        return null;
    }

    private string Word(int i) => i >= 0 && i < this.words.Length ? this.words[i] : string.Empty;

    /// <summary>A period told from today that begins with a word, and how many words tell it.</summary>
    private (QuestionPeriod Period, int Words)? Relative(int i)
    {
        if (DateWords.DaysAgo(Word(i)) is { } days)
        {
            return (Days(today.AddDays(-days), today.AddDays(-days)), 1);
        }

        var isLast = DateWords.IsLast(Word(i));
        if ((isLast || DateWords.IsThis(Word(i))) && DateWords.Unit(Word(i + 1)) is { } unit)
        {
            return (Calendar(unit, isLast ? -1 : 0), 2);
        }

        if (isLast && DateWords.Count(Word(i + 1)) is { } count && DateWords.Unit(Word(i + 2)) is { } units)
        {
            return (Days(Back(today, units, count), today), 3);
        }

        if (Word(i) == "vor" && DateWords.Count(Word(i + 1)) is { } ago && DateWords.Unit(Word(i + 2)) is { } agoUnit)
        {
            return (Around(agoUnit, ago), 3);
        }

        return DateWords.Count(Word(i)) is { } before && DateWords.Unit(Word(i + 1)) is { } beforeUnit && Word(i + 2) == "ago"
            ? (Around(beforeUnit, before), 3)
            : null;
    }

    /// <summary>A date, month or year that begins with a word.</summary>
    private QuestionPeriod? Absolute(int i)
    {
        if (Date(i) is not { } date)
        {
            return null;
        }

        var isRelative = DateWords.Year(Word(i)) is null && date.IsGuessed;
        return DateWords.IsSince(Word(i - 1))
            ? new QuestionPeriod(date.Date.First, today > date.Date.First ? today : date.Date.Last, isRelative)
            : new QuestionPeriod(date.Date.First, date.Date.Last, isRelative);
    }

    private (PartialDate Date, bool IsGuessed)? Date(int i)
    {
        if (Numeric(Word(i)) is { } numeric)
        {
            return (numeric, false);
        }

        if (DateWords.Year(Word(i)) is { } year)
        {
            return (new PartialDate(year), false);
        }

        // 16. Juni 2021
        if (DateWords.Month(Word(i + 1)) is { } dayMonth && DateWords.Count(Word(i)) is { } day && char.IsAsciiDigit(Word(i)[0]))
        {
            return Complete(DateWords.Year(Word(i + 2)), dayMonth, day);
        }

        if (DateWords.Month(Word(i)) is not { } month)
        {
            return null;
        }

        // June 16, 2021
        if (DateWords.Year(Word(i + 1)) is null && DateWords.Count(Word(i + 1)) is { } dayAfter && char.IsAsciiDigit(Word(i + 1)[0]))
        {
            return Complete(DateWords.Year(Word(i + 2)), month, dayAfter);
        }

        var named = DateWords.Year(Word(i + 1));
        return named is not null || DateWords.LeadsToMonth(Word(i - 1)) ? Complete(named, month, null) : null;
    }

    /// <summary>A date without a year is the last one that is not in the future.</summary>
    private (PartialDate Date, bool IsGuessed)? Complete(int? year, int month, int? day)
    {
        var known = year ?? (month > today.Month || (month == today.Month && day > today.Day) ? today.Year - 1 : today.Year);
        return day > DateTime.DaysInMonth(known, month) ? null : (new PartialDate(known, month, day), year is null);
    }

    /// <summary>16.6.2021.</summary>
    private static PartialDate? Numeric(string word) =>
        word.Split('.') is [var day, var month, var year]
        && DateWords.Year(year) is { } y
        && DateWords.Count(month) is { } m and <= 12
        && DateWords.Count(day) is { } d && d <= DateTime.DaysInMonth(y, m)
            ? new PartialDate(y, m, d)
            : null;

    private QuestionPeriod Calendar(DateUnit unit, int offset)
    {
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        var month = new DateOnly(today.Year, today.Month, 1).AddMonths(offset);
        return unit switch
        {
            DateUnit.Day => Days(today.AddDays(offset), today.AddDays(offset)),
            DateUnit.Week => Days(monday.AddDays(7 * offset), monday.AddDays((7 * offset) + 6)),
            DateUnit.Month => Days(month, month.AddMonths(1).AddDays(-1)),
            _ => Days(new DateOnly(today.Year + offset, 1, 1), new DateOnly(today.Year + offset, 12, 31)),
        };
    }

    /// <summary>So long ago, give or take half a unit.</summary>
    private QuestionPeriod Around(DateUnit unit, int count)
    {
        var day = Back(today, unit, count);
        var slack = unit switch { DateUnit.Day => 0, DateUnit.Week => 3, DateUnit.Month => 15, _ => 183 };
        var last = day.AddDays(slack);
        return Days(day.AddDays(-slack), last < today ? last : today);
    }

    private static DateOnly Back(DateOnly day, DateUnit unit, int count) => unit switch
    {
        DateUnit.Day => day.AddDays(-count),
        DateUnit.Week => day.AddDays(-7 * count),
        DateUnit.Month => day.AddMonths(-count),
        _ => day.AddYears(-count),
    };

    private static QuestionPeriod Days(DateOnly first, DateOnly last) => new(first, last, IsRelative: true);
}
