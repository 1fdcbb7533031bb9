namespace ChatBot.Core.Language;

/// <summary>Weighted links from each position of one key table to positions of another (compressed rows).</summary>
/// <param name="starts">For each row where its links begin; one more entry than rows.</param>
/// <param name="targets">Positions in the other table.</param>
/// <param name="weights">Weights of the links, 1 to 15.</param>
internal sealed class PairTable(int[] starts, int[] targets, byte[] weights)
{
    private const int Weights = 16;

    public ReadOnlySpan<int> Targets(int row) => targets.AsSpan(starts[row]..starts[row + 1]);

    public ReadOnlySpan<byte> WeightsOf(int row) => weights.AsSpan(starts[row]..starts[row + 1]);

    public static PairTable From(IReadOnlyList<IReadOnlyList<(int Target, byte Weight)>> rows)
    {
        var starts = new int[rows.Count + 1];
        for (var i = 0; i < rows.Count; i++)
            starts[i + 1] = starts[i] + rows[i].Count;
        return new PairTable(
            starts,
            [.. rows.SelectMany(row => row).Select(pair => pair.Target)],
            [.. rows.SelectMany(row => row).Select(pair => pair.Weight)]);
    }

    /// <summary>The links backwards, the heaviest first, those of one weight by position.</summary>
    /// <param name="rowCount">Number of rows of the result: the size of the table the targets are positions in.</param>
    public PairTable Invert(int rowCount)
    {
        var invertedStarts = new int[rowCount + 1];
        foreach (var target in targets)
            invertedStarts[target + 1]++;
        for (var i = 0; i < rowCount; i++)
            invertedStarts[i + 1] += invertedStarts[i];

        var next = invertedStarts[..rowCount];
        var sources = new int[targets.Length];
        var invertedWeights = new byte[targets.Length];
        foreach (var (row, link) in ByWeight())
        {
            var place = next[targets[link]]++;
            sources[place] = row;
            invertedWeights[place] = weights[link];
        }

        return new PairTable(invertedStarts, sources, invertedWeights);
    }

    private (int Row, int Link)[] ByWeight()
    {
        Span<int> next = stackalloc int[Weights];
        foreach (var weight in weights)
            next[Weights - 1 - weight]++;
        var before = 0;
        foreach (ref var count in next)
            (count, before) = (before, before + count);

        var ordered = new (int, int)[weights.Length];
        for (var row = 0; row < starts.Length - 1; row++)
        {
            for (var link = starts[row]; link < starts[row + 1]; link++)
                ordered[next[Weights - 1 - weights[link]]++] = (row, link);
        }

        return ordered;
    }
}
