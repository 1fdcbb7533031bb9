using System.Numerics.Tensors;

namespace ChatBot.VectorsTool;

/// <summary>
/// The strongest directions of a symmetric matrix, found by a random projection sharpened by powers of the matrix
/// (Halko, Martinsson and Tropp 2011, "Finding structure with randomness"). The random numbers are the same in every run.
/// </summary>
internal static class SpectralEmbedding
{
    private const int Oversampling = 32;
    private const int Powers = 4;
    private const double EigenvaluePower = 0.5;

    /// <summary>A vector for each row: eigenvectors, each scaled by the root of its eigenvalue's size.</summary>
    /// <param name="dimensions">Length of the vectors; directions that the matrix does not have are 0.</param>
    public static float[] Of(AssociationMatrix matrix, int dimensions)
    {
        var width = Math.Min(dimensions + Oversampling, matrix.Size);
        var random = new Random(20210616);
        var basis = new float[matrix.Size * width];
        for (var i = 0; i < basis.Length; i++)
        {
            basis[i] = random.NextSingle() + random.NextSingle() + random.NextSingle() - 1.5f;
        }

        for (var power = 0; power < Powers; power++)
        {
            basis = Orthonormal.Basis(matrix.Times(basis, width), width);
        }

        var small = Orthonormal.Products(basis, matrix.Times(basis, width), width);
        var (values, vectors) = SymmetricEigen.Decompose(small, width);
        var order = Enumerable.Range(0, width).OrderByDescending(i => Math.Abs(values[i])).Take(dimensions).ToArray();
        var embedding = new float[matrix.Size * dimensions];
        Parallel.For(0, matrix.Size, row =>
        {
            for (var d = 0; d < order.Length; d++)
            {
                var direction = vectors.AsSpan(order[d] * width, width);
                embedding[(row * dimensions) + d] = TensorPrimitives.Dot(basis.AsSpan(row * width, width), direction)
                    * (float)Math.Pow(Math.Abs(values[order[d]]), EigenvaluePower);
            }
        });
        return embedding;
    }
}
