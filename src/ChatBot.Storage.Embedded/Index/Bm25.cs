namespace ChatBot.Storage.Embedded.Index;

/// <summary>The two constants of BM25 and what follows from them for a paragraph.</summary>
internal static class Bm25
{
    /// <summary>How fast repeats of a term stop to count.</summary>
    public const float K1 = 1.2f;

    /// <summary>How much longer paragraphs are held back, from 0 to 1.</summary>
    public const float B = 0.75f;

    /// <summary>What stands beside the term frequency in the denominator.</summary>
    public static float Norm(int length, double averageLength) =>
        K1 * (1 - B + (B * length / (float)averageLength));
}
