using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatBot.Evaluation.Checking.Mutations;

/// <summary>Puts another month, weekday or year in the place of one.</summary>
internal static partial class DateMutation
{
    private const int MostYears = 30;

    public static IEnumerable<CheckCase> Of(Statement statement, Random random)
    {
        var paragraph = statement.Paragraph.Text;
        foreach (var day in Words.Pattern().Matches(statement.Text).Where(match => Calendar.RowOf(match.Value, statement.Language) is not null).Take(1))
        {
            var row = Calendar.RowOf(day.Value, statement.Language)!;
            if (Words.Any([.. row.Where(other => other != day.Value && !Calendar.Both(other).Any(name => paragraph.Contains(name, StringComparison.Ordinal)))], random) is { } other)
            {
                yield return CheckCase.Wrong(MutationKinds.Date, Words.Replace(statement.Text, day, other), statement);
            }
        }

        foreach (Match year in Year().Matches(statement.Text).Take(1))
        {
            var other = (int.Parse(year.Value, CultureInfo.InvariantCulture) + 1 + random.Next(MostYears)).ToString(CultureInfo.InvariantCulture);
            if (!Numerals.MaySay(paragraph, other) && !Numerals.MaySay(statement.Text, other))
            {
                yield return CheckCase.Wrong(MutationKinds.Date, Words.Replace(statement.Text, year, other), statement);
            }
        }
    }

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}.,:-])(?:1[0-9]|20)[0-9]{2}(?![\p{L}\p{Nd}:]|[.,-][0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
