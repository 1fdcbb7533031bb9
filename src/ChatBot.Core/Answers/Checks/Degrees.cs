using System.Collections.Frozen;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Compares degrees Fahrenheit with degrees Celsius.</summary>
internal static class Degrees
{
    private const string Unit = "degree";

    // Half a degree Celsius is 0.9 Fahrenheit.
    private const double Rounded = 0.9;
    private const double FahrenheitInCelsius = 1.8;
    private const double Zero = 32;
    private const int Near = 3;

    private static readonly FrozenSet<string> Differences = WordSet.Of(
        "above below difference warmer cooler colder hotter drop rise über unter Unterschied wärmer kühler kälter heißer gesunken gestiegen Temperaturunterschied");

    /// <summary>Whether one of two temperatures, or of two differences of them, is the other on the other scale, rounded: 80 degrees are 27, and ten above the average six.</summary>
    /// <param name="claimed">The text that the claim is of.</param>
    /// <param name="evidence">The text that the other one is of.</param>
    public static bool AreSame(Quantity claim, CheckText claimed, Quantity found, CheckText evidence)
    {
        if (claim.Unit != Unit || found.Unit != Unit)
        {
            return false;
        }

        var zero = IsDifference(claim, claimed) && IsDifference(found, evidence) ? 0 : Zero;
        double Fahrenheit(double celsius) => (celsius * FahrenheitInCelsius) + zero;
        return Math.Min(Math.Abs(claim.Value - Fahrenheit(found.Value)), Math.Abs(found.Value - Fahrenheit(claim.Value))) <= Rounded;
    }

    /// <summary>"Ten degrees above average", "a difference of ten degrees".</summary>
    private static bool IsDifference(Quantity degrees, CheckText text) => Enumerable.Range(degrees.First - Near, degrees.Last - degrees.First + 1 + (2 * Near))
        .Any(i => i >= 0 && i < text.Words.Count && Differences.Contains(text.Words[i].Term.Folded));
}
