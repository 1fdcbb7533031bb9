namespace ChatBot.VectorsTool;

/// <summary>
/// How much likelier two words stand near each other than chance has it: positive pointwise mutual information, with the counts of both
/// words smoothed (Levy, Goldberg and Dagan 2015, "Improving distributional similarity with lessons learned from word embeddings").
/// Symmetric; only values above 0 are kept.
/// </summary>
internal sealed class AssociationMatrix
{
    private const int Window = 8;
    private const double Smoothing = 0.875;
    private const float FewestTimes = 2;

    private readonly (int Word, float Value)[][] rows;

    private AssociationMatrix((int, float)[][] rows) => this.rows = rows;

    /// <summary>Number of words.</summary>
    public int Size => this.rows.Length;

    /// <summary>Number of values.</summary>
    public long Count => this.rows.Sum(row => (long)row.Length);

    /// <summary>Counts neighbours in a corpus.</summary>
    public static AssociationMatrix Of(Corpus corpus)
    {
        var occurrences = Occurrences(corpus);
        var rows = new (int Word, float Value)[corpus.Words.Count][];
        var sums = new double[rows.Length];
        Parallel.For(
            0,
            rows.Length,
            () => new float[rows.Length],
            (word, _, counts) =>
            {
                rows[word] = Neighbours(corpus, occurrences[word], counts);
                sums[word] = rows[word].Sum(pair => (double)pair.Value);
                return counts;
            },
            _ => { });

        var total = sums.Sum();
        var smoothed = sums.Sum(sum => Math.Pow(sum, Smoothing));
        Parallel.For(0, rows.Length, word => rows[word] =
            [.. rows[word]
                .Where(pair => pair.Value >= FewestTimes)
                .Select(pair => (pair.Word, Value: (float)Math.Log(
                    pair.Value / total * smoothed * smoothed / Math.Pow(sums[word] * sums[pair.Word], Smoothing))))
                .Where(pair => pair.Value > 0)]);
        return new AssociationMatrix(rows);
    }

    /// <summary>The product with a matrix of <see cref="Size"/> rows and so many columns, row after row.</summary>
    public float[] Times(float[] matrix, int columns)
    {
        var product = new float[this.rows.Length * columns];
        Parallel.For(0, this.rows.Length, word =>
        {
            var sum = product.AsSpan(word * columns, columns);
            foreach (var (other, value) in this.rows[word])
            {
                System.Numerics.Tensors.TensorPrimitives.MultiplyAdd(matrix.AsSpan(other * columns, columns), value, sum, sum);
            }
        });
        return product;
    }

    private static int[][] Occurrences(Corpus corpus)
    {
        var occurrences = new List<int>[corpus.Words.Count];
        for (var i = 0; i < corpus.Ids.Length; i++)
        {
            (occurrences[corpus.Ids[i]] ??= []).Add(i);
        }

        return Array.ConvertAll(occurrences, list => list.ToArray());
    }

    /// <param name="counts">One place for each word, at 0 before and after.</param>
    private static (int, float)[] Neighbours(Corpus corpus, int[] occurrences, float[] counts)
    {
        var touched = new List<int>();
        foreach (var centre in occurrences)
        {
            for (var i = centre - 1; i >= 0 && corpus.Places[centre] - corpus.Places[i] <= Window; i--)
            {
                Count(corpus.Ids[i]);
            }

            for (var i = centre + 1; i < corpus.Ids.Length && corpus.Places[i] - corpus.Places[centre] <= Window; i++)
            {
                Count(corpus.Ids[i]);
            }
        }

        touched.Sort();
        var row = touched.ConvertAll(word => (word, counts[word]));
        touched.ForEach(word => counts[word] = 0);
        return [.. row];

        void Count(int word)
        {
            if (counts[word]++ == 0)
            {
                touched.Add(word);
            }
        }
    }
}
