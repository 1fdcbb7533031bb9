namespace ChatBot.Core.Language;

/// <summary>Weighted links from each position of one key table to positions of another (compressed rows).</summary>
/// <param name="starts">For each row where its links begin; one more entry than rows.</param>
/// <param name="targets">Positions in the other table.</param>
/// <param name="weights">Weights of the links, above 0.</param>
internal sealed class PairTable(int[] starts, int[] targets, byte[] weights)
{
    public ReadOnlySpan<int> Targets(int row) => targets.AsSpan(starts[row]..starts[row + 1]);

    public ReadOnlySpan<byte> WeightsOf(int row) => weights.AsSpan(starts[row]..starts[row + 1]);

    public static PairTable From(IReadOnlyList<IReadOnlyList<(int Target, byte Weight)>> rows)
    {
        var starts = new int[rows.Count + 1];
        for (var i = 0; i < rows.Count; i++)
        {
            starts[i + 1] = starts[i] + rows[i].Count;
        }

        return new PairTable(
            starts,
            [.. rows.SelectMany(row => row).Select(pair => pair.Target)],
            [.. rows.SelectMany(row => row).Select(pair => pair.Weight)]);
    }

    /// <summary>
    /// The links backwards, the heaviest first, those of one weight by position. A link weighs as much as it did,
    /// times how usual its source is: of all that "weiß" translates, "white" goes before "whitewash".
    /// </summary>
    /// <param name="rowCount">Number of rows of the result: the size of the table the targets are positions in.</param>
    /// <param name="frequencies">For each row how usual it is, as a logarithm.</param>
    public PairTable Invert(int rowCount, ReadOnlySpan<byte> frequencies)
    {
        var invertedWeights = new byte[targets.Length];
        for (var row = 0; row < starts.Length - 1; row++)
        {
            for (var link = starts[row]; link < starts[row + 1]; link++)
            {
                invertedWeights[link] = (byte)Math.Min(byte.MaxValue, weights[link] * (1 + frequencies[row]));
            }
        }

        var invertedStarts = new int[rowCount + 1];
        foreach (var target in targets)
        {
            invertedStarts[target + 1]++;
        }

        for (var i = 0; i < rowCount; i++)
        {
            invertedStarts[i + 1] += invertedStarts[i];
        }

        var next = invertedStarts[..rowCount];
        var sources = new int[targets.Length];
        var sorted = new byte[targets.Length];
        foreach (var (row, link) in Heaviest(invertedWeights))
        {
            var place = next[targets[link]]++;
            sources[place] = row;
            sorted[place] = invertedWeights[link];
        }

        return new PairTable(invertedStarts, sources, sorted);
    }

    /// <summary>All links by falling weight (counting sort).</summary>
    private (int Row, int Link)[] Heaviest(byte[] linkWeights)
    {
        Span<int> next = stackalloc int[byte.MaxValue + 1];
        foreach (var weight in linkWeights)
        {
            next[byte.MaxValue - weight]++;
        }

        var before = 0;
        foreach (ref var count in next)
        {
            (count, before) = (before, before + count);
        }

        var ordered = new (int, int)[linkWeights.Length];
        for (var row = 0; row < starts.Length - 1; row++)
        {
            for (var link = starts[row]; link < starts[row + 1]; link++)
            {
                ordered[next[byte.MaxValue - linkWeights[link]]++] = (row, link);
            }
        }

        return ordered;
    }
}
