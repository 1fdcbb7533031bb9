using System.Text.RegularExpressions;

namespace ChatBot.Evaluation.Checking.Mutations;

/// <summary>Puts another unit, currency or magnitude after a number.</summary>
internal static partial class UnitMutation
{
    private static readonly Dictionary<string, string> English = Pairs("""
        percent/dollars dollars/euros euros/dollars pounds/dollars million/billion billion/million kilometers/miles kilometres/miles miles/kilometers meters/feet metres/feet
        feet/metres inches/yards tons/pounds tonnes/kilograms kilograms/tonnes seconds/hours minutes/hours hours/days days/weeks weeks/months months/years years/months year/week degrees/percent
        points/percent votes/percent people/percent hectares/acres acres/hectares
        """);

    private static readonly Dictionary<string, string> German = Pairs("""
        Prozent/Euro Dollar/Euro Euro/Dollar Pfund/Dollar Millionen/Milliarden Milliarden/Millionen Million/Milliarde Milliarde/Million Kilometer/Meilen Meilen/Kilometer Meter/Fuß Metern/Fuß
        Zentimeter/Kilometer Tonnen/Kilogramm Kilogramm/Tonnen Sekunden/Stunden Minuten/Stunden Stunden/Tage Tage/Wochen Tagen/Wochen Wochen/Monate Monate/Jahre Monaten/Jahren Jahre/Monate
        Jahren/Monaten Grad/Prozent Punkte/Prozent Stimmen/Prozent Menschen/Prozent Hektar/Quadratkilometer Quadratkilometer/Hektar
        """);

    public static IEnumerable<CheckCase> Of(Statement statement, Random random)
    {
        var units = statement.Language == "en" ? English : German;
        var found = AfterNumber().Matches(statement.Text).Select(match => match.Groups["unit"])
            .Where(unit => IsNumber(statement.Text, unit) && units.TryGetValue(unit.Value, out var other) && !statement.Text.Contains(other, StringComparison.Ordinal)).ToList();
        if (Words.Any(found, random) is { } place && !HasEither(statement.Paragraph.Text, units[place.Value]))
        {
            yield return CheckCase.Wrong(MutationKinds.Unit, Words.Replace(statement.Text, place, units[place.Value]), statement);
        }
    }

    private static bool IsNumber(string text, Capture unit) =>
        text[..unit.Index].TrimEnd().Split(' ', '-')[^1] is { Length: > 0 } before && (char.IsAsciiDigit(before[^1]) || NumberWords.Contains(before));

    /// <summary>Whether the paragraph has the new unit too, in either language's words: then the sentence may be right.</summary>
    private static bool HasEither(string paragraph, string unit) => paragraph.Contains(unit[..Math.Min(4, unit.Length)], StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, string> Pairs(string pairs) => pairs.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('/')).Where(pair => pair.Length == 2 && pair[0].Length > 0).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    [GeneratedRegex(@"(?<=[\p{L}0-9] )(?<unit>\p{L}+)\b", RegexOptions.CultureInvariant)]
    private static partial Regex AfterNumber();
}
