namespace ChatBot.PromptTests;

/// <summary>A stretch that two texts share, or that only one of them has.</summary>
/// <param name="Kind">' ' in both, '-' in the first only, '+' in the second only.</param>
public sealed record TextPart(char Kind, string Text);

/// <summary>Compares two texts part by part, by their longest common subsequence.</summary>
internal static class TextDifference
{
    private const int MostParts = 2_000;

    /// <summary>Line by line.</summary>
    public static IReadOnlyList<TextPart> OfLines(string before, string after) => Of(Split(before, '\n'), Split(after, '\n'));

    /// <summary>Word by word.</summary>
    public static IReadOnlyList<TextPart> OfWords(string before, string after) => Of(Split(before, ' '), Split(after, ' '));

    /// <summary>The pieces of a text, each with the separator that follows it.</summary>
    private static string[] Split(string text, char separator)
    {
        var pieces = text.Split(separator);
        return [.. pieces.Select((piece, place) => place < pieces.Length - 1 ? piece + separator : piece)];
    }

    private static List<TextPart> Of(string[] before, string[] after)
    {
        if (before.Length > MostParts || after.Length > MostParts)
        {
            return [new('-', string.Concat(before)), new('+', string.Concat(after))];
        }

        var common = Lengths(before, after);
        var parts = new List<(char Kind, string Text)>();
        var (i, j) = (0, 0);
        while (i < before.Length || j < after.Length)
        {
            if (i < before.Length && j < after.Length && before[i] == after[j])
            {
                parts.Add((' ', before[i++]));
                j++;
            }
            else if (j == after.Length || (i < before.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                parts.Add(('-', before[i++]));
            }
            else
            {
                parts.Add(('+', after[j++]));
            }
        }

        return Joined(parts);
    }

    /// <summary>The length of the longest common subsequence of what follows each pair of places.</summary>
    private static int[,] Lengths(string[] before, string[] after)
    {
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
            {
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    private static List<TextPart> Joined(List<(char Kind, string Text)> parts)
    {
        var joined = new List<TextPart>();
        foreach (var (kind, text) in parts)
        {
            if (joined.Count > 0 && joined[^1].Kind == kind)
            {
                joined[^1] = joined[^1] with { Text = joined[^1].Text + text };
            }
            else
            {
                joined.Add(new(kind, text));
            }
        }

        return joined;
    }
}
