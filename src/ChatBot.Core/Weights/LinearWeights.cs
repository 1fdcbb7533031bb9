using System.Globalization;

namespace ChatBot.Core.Weights;

/// <summary>Weights of linear models, fitted on questions with known answers by <c>tools/ChatBot.Fitting</c>. They lie in this folder
/// as text, <c>NAME VALUE</c> on each line, and are embedded in the program; a line with <c>#</c> in front says how they were made.</summary>
internal static class LinearWeights
{
    /// <summary>Reads the weights of a model.</summary>
    /// <typeparam name="TFeature">Its features, numbered from 0.</typeparam>
    /// <param name="name">The file's name without its extension.</param>
    /// <returns>A weight for each feature, by its number; 0 for one that the file does not name.</returns>
    /// <exception cref="InvalidDataException">The file names a feature that the program does not have.</exception>
    public static double[] Load<TFeature>(string name)
        where TFeature : struct, Enum
    {
        using var stream = typeof(LinearWeights).Assembly.GetManifestResourceStream(typeof(LinearWeights), name + ".weights")
            ?? throw new InvalidDataException($"There are no weights {name}.");
        using var reader = new StreamReader(stream);
        var weights = new double[Enum.GetValues<TFeature>().Length];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line.Split(' ') is not [var feature, var value] || !Enum.TryParse<TFeature>(feature, out var place))
            {
                throw new InvalidDataException($"{name}.weights has \"{line}\", which names no feature of {typeof(TFeature).Name}.");
            }

            weights[Convert.ToInt32(place, CultureInfo.InvariantCulture)] = double.Parse(value, CultureInfo.InvariantCulture);
        }

        return weights;
    }
}
