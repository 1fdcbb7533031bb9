using System.Numerics.Tensors;

namespace ChatBot.Benchmarks.Peers;

/// <summary>The simplest vector search: every vector, in floats, one after the other.</summary>
internal sealed class FloatScan
{
    private const int Dimensions = 256;

    private readonly float[][] blocks;

    /// <param name="count">How many random vectors it has; what they are does not change how long it takes.</param>
    public FloatScan(int count)
    {
        var random = new Random(1);
        blocks = [.. Enumerable.Range(0, count).Chunk(100_000).Select(chunk => Block(chunk.Length, random))];
    }

    /// <summary>The numbers of the vectors that are nearest to one, by cosine.</summary>
    public List<int> Search(int question, int top)
    {
        var vector = Block(1, new Random(question));
        var best = new PriorityQueue<int, float>(top + 1);
        var number = 0;
        foreach (var block in blocks)
        {
            for (var start = 0; start < block.Length; start += Dimensions)
            {
                var score = TensorPrimitives.Dot(block.AsSpan(start, Dimensions), vector);
                if (best.Count < top)
                {
                    best.Enqueue(number, score);
                }
                else if (best.TryPeek(out _, out var worst) && score > worst)
                {
                    best.EnqueueDequeue(number, score);
                }

                number++;
            }
        }

        return [.. best.UnorderedItems.Select(item => item.Element)];
    }

    private static float[] Block(int count, Random random)
    {
        var values = new float[count * Dimensions];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = random.NextSingle() - 0.5f;
        }

        return values;
    }
}
