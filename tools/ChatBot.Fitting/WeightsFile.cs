using System.Globalization;

namespace ChatBot.Fitting;

/// <summary>Writes weights as the program reads them.</summary>
internal static class WeightsFile
{
    /// <summary>Writes the weights that are not 0.</summary>
    /// <param name="notes">Lines on how they were made.</param>
    public static async Task WriteAsync<TFeature>(string file, double[] weights, IEnumerable<string> notes, CancellationToken cancellationToken)
        where TFeature : struct, Enum
    {
        var lines = Enum.GetValues<TFeature>().Zip(weights)
            .Where(pair => pair.Second != 0)
            .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.First} {pair.Second:0.###}"));
        await File.WriteAllLinesAsync(file, [.. notes.Select(note => "# " + note), .. lines], cancellationToken);
    }
}
