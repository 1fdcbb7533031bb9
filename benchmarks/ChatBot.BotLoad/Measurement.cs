namespace ChatBot.BotLoad;

/// <summary>What one bot did in one round.</summary>
/// <param name="TurnsPerSecond">Turns whose reply arrived at the connector.</param>
/// <param name="P50">Half the replies arrived within this many milliseconds of the question's being sent.</param>
/// <param name="P99">99 of 100 did within this many.</param>
internal sealed record Measurement(double TurnsPerSecond, double P50, double P99)
{
    /// <summary>Sums up the latencies of a round, in any order.</summary>
    public static Measurement Of(IEnumerable<TimeSpan> latencies, TimeSpan duration)
    {
        var sorted = latencies.Select(latency => latency.TotalMilliseconds).Order().ToArray();
        return new(sorted.Length / duration.TotalSeconds, At(0.5), At(0.99));

        double At(double share) => sorted[(int)(share * (sorted.Length - 1))];
    }

    /// <summary>The middle of several rounds, each number by itself.</summary>
    public static Measurement Median(IReadOnlyList<Measurement> rounds)
    {
        return new(Middle(round => round.TurnsPerSecond), Middle(round => round.P50), Middle(round => round.P99));

        double Middle(Func<Measurement, double> number) => rounds.Select(number).Order().ElementAt(rounds.Count / 2);
    }
}
