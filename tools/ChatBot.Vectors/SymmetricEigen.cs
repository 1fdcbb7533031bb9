namespace ChatBot.VectorsTool;

/// <summary>Eigenvalues and eigenvectors of a small symmetric matrix by Jacobi's rotations.</summary>
internal static class SymmetricEigen
{
    private const int MostSweeps = 30;
    private const double Precision = 1e-18;

    /// <param name="matrix">size x size numbers; only what is symmetric in them counts.</param>
    /// <returns>The values, and the vector of each as a row of unit length.</returns>
    public static (double[] Values, float[] Vectors) Decompose(double[] matrix, int size)
    {
        var a = new double[size, size];
        var v = new double[size, size];
        double all = 0;
        for (var i = 0; i < size; i++)
        {
            v[i, i] = 1;
            for (var j = 0; j < size; j++)
            {
                a[i, j] = (matrix[(i * size) + j] + matrix[(j * size) + i]) / 2;
                all += a[i, j] * a[i, j];
            }
        }

        for (var sweep = 0; sweep < MostSweeps && OffDiagonal(a, size) > Precision * all; sweep++)
        {
            for (var p = 0; p < size - 1; p++)
            {
                for (var q = p + 1; q < size; q++)
                {
                    Rotate(a, v, p, q, size);
                }
            }
        }

        var vectors = new float[size * size];
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < size; j++)
            {
                vectors[(i * size) + j] = (float)v[j, i];
            }
        }

        return ([.. Enumerable.Range(0, size).Select(i => a[i, i])], vectors);
    }

    private static double OffDiagonal(double[,] a, int size)
    {
        double sum = 0;
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < i; j++)
            {
                sum += 2 * a[i, j] * a[i, j];
            }
        }

        return sum;
    }

    private static void Rotate(double[,] a, double[,] v, int p, int q, int size)
    {
        if (a[p, q] == 0)
        {
            return;
        }

        var theta = (a[q, q] - a[p, p]) / (2 * a[p, q]);
        var tangent = (theta < 0 ? -1 : 1) / (Math.Abs(theta) + Math.Sqrt((theta * theta) + 1));
        var cosine = 1 / Math.Sqrt((tangent * tangent) + 1);
        var sine = tangent * cosine;
        for (var k = 0; k < size; k++)
        {
            (a[k, p], a[k, q]) = ((cosine * a[k, p]) - (sine * a[k, q]), (sine * a[k, p]) + (cosine * a[k, q]));
        }

        for (var k = 0; k < size; k++)
        {
            (a[p, k], a[q, k]) = ((cosine * a[p, k]) - (sine * a[q, k]), (sine * a[p, k]) + (cosine * a[q, k]));
            (v[k, p], v[k, q]) = ((cosine * v[k, p]) - (sine * v[k, q]), (sine * v[k, p]) + (cosine * v[k, q]));
        }
    }
}
