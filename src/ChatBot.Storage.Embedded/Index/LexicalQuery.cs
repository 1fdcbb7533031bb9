namespace ChatBot.Storage.Embedded.Index;

/// <summary>The classes of a query in the order in which they are scored: by falling weight. Threads share it.</summary>
internal sealed class LexicalQuery
{
    // What the rounding of sums may take.
    private const float Rounding = 1.0001f;

    // For each place, more than the classes from there on add to any document.
    private readonly float[] left;
    private int floor;

    /// <param name="weights">For each class, more than it adds to any document.</param>
    public LexicalQuery(float[] weights)
    {
        Weights = weights;
        Order = [.. Enumerable.Range(0, weights.Length).OrderByDescending(i => weights[i])];
        this.left = new float[weights.Length];
        var sum = 0f;
        for (var i = weights.Length - 1; i >= 0; i--)
        {
            this.left[i] = sum += weights[Order[i]];
        }
    }

    /// <summary>By the numbers of the classes.</summary>
    public float[] Weights { get; }

    /// <summary>The numbers of the classes.</summary>
    public int[] Order { get; }

    /// <summary>A score that so many documents reach as are asked for, as far as is known.</summary>
    public float Floor => BitConverter.Int32BitsToSingle(Volatile.Read(ref floor));

    /// <summary>Whether a document that has none of the classes before a place in the order can still reach the floor.</summary>
    public bool MayReach(float floor, int place) => this.left[place] * Rounding >= floor;

    /// <summary>The score from those classes that a document needs for that; 0 or less when it needs none.</summary>
    public float LeastToReach(float floor, int place) => (floor / Rounding) - this.left[place];

    /// <summary>Tells of a score that enough documents reach.</summary>
    public void RaiseFloor(float score)
    {
        // The bits of floats from 0 on are in their order.
        var bits = BitConverter.SingleToInt32Bits(score);
        for (var known = Volatile.Read(ref floor); known < bits; known = Volatile.Read(ref floor))
        {
            Interlocked.CompareExchange(ref floor, bits, known);
        }
    }
}
