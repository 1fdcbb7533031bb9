namespace ChatBot.VectorsTool;

/// <summary>Tall matrices, row after row, with few columns.</summary>
internal static class Orthonormal
{
    private const int Blocks = 64;
    private const double Nothing = 1e-10;

    /// <summary>Orthonormal columns that span the same space, by two rounds of Cholesky's decomposition; columns that add nothing become 0.</summary>
    public static float[] Basis(float[] matrix, int width) => Once(Once(matrix, width), width);

    /// <summary>The products of the columns of two matrices: width x width numbers.</summary>
    public static double[] Products(float[] left, float[] right, int width)
    {
        var rows = left.Length / width;
        var parts = new double[Blocks][];
        Parallel.For(0, Blocks, block =>
        {
            var part = parts[block] = new double[width * width];
            for (var row = block * rows / Blocks; row < (block + 1) * rows / Blocks; row++)
            {
                for (var i = 0; i < width; i++)
                {
                    double factor = left[(row * width) + i];
                    for (var j = 0; j < width; j++)
                    {
                        part[(i * width) + j] += factor * right[(row * width) + j];
                    }
                }
            }
        });

        // Added up in order, so that the result is the same however many cores there are.
        var sum = new double[width * width];
        foreach (var part in parts)
        {
            for (var i = 0; i < sum.Length; i++)
            {
                sum[i] += part[i];
            }
        }

        return sum;
    }

    private static float[] Once(float[] matrix, int width)
    {
        var lower = Cholesky(Products(matrix, matrix, width), width);
        var basis = new float[matrix.Length];
        Parallel.For(0, matrix.Length / width, row =>
        {
            var start = row * width;
            for (var i = 0; i < width; i++)
            {
                double rest = matrix[start + i];
                for (var j = 0; j < i; j++)
                {
                    rest -= lower[(i * width) + j] * basis[start + j];
                }

                basis[start + i] = lower[(i * width) + i] == 0 ? 0 : (float)(rest / lower[(i * width) + i]);
            }
        });
        return basis;
    }

    private static double[] Cholesky(double[] products, int width)
    {
        var lower = new double[products.Length];
        for (var i = 0; i < width; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var rest = products[(i * width) + j];
                for (var k = 0; k < j; k++)
                {
                    rest -= lower[(i * width) + k] * lower[(j * width) + k];
                }

                var pivot = lower[(j * width) + j];
                lower[(i * width) + j] = i == j
                    ? rest > Nothing * products[(i * width) + i] ? Math.Sqrt(rest) : 0
                    : pivot == 0 ? 0 : rest / pivot;
            }
        }

        return lower;
    }
}
