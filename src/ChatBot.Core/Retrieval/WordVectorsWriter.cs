using System.Runtime.InteropServices;
using ChatBot.Core.Language;

namespace ChatBot.Core.Retrieval;

/// <summary>A word of a text that vectors are learnt from.</summary>
/// <param name="Stem">Its German stem.</param>
/// <param name="NameKey">Its name key where it is a name; null for an ordinary word.</param>
/// <param name="Count">How often it occurs.</param>
public sealed record CountedWord(string Stem, string? NameKey, int Count);

/// <summary>Writes the files that <see cref="WordVectors.Load"/> reads.</summary>
public static class WordVectorsWriter
{
    private const float WeightOfFrequency = 1e-3f;

    /// <summary>Writes vectors; equal data gives equal bytes.</summary>
    /// <param name="words">Commonest first; where two have one key, the commoner has it.</param>
    /// <param name="vectors">A row of <see cref="WordVectors.Dimensions"/> numbers for each word. What all have in common is taken out of them.</param>
    public static void Write(Stream stream, IReadOnlyList<CountedWord> words, ReadOnlySpan<float> vectors)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(words);
        var keys = new SortedDictionary<uint, int>();
        for (var i = 0; i < words.Count; i++)
        {
            keys.TryAdd(TermHash.Of(TermKey.Stem(Languages.German, words[i].Stem)), i);
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].NameKey is { } name)
            {
                keys.TryAdd(TermHash.Of(TermKey.Name(name)), i);
            }
        }

        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(WordVectors.Signature);
        writer.Write(keys.Count);
        writer.Write(words.Count);
        foreach (var hash in keys.Keys)
        {
            writer.Write(hash);
        }

        foreach (var place in keys.Values)
        {
            writer.Write(place);
        }

        var total = words.Sum(word => (double)word.Count);
        foreach (var word in words)
        {
            writer.Write((float)(WeightOfFrequency / (WeightOfFrequency + (word.Count / total))));
        }

        WriteVectors(writer, words.Count, vectors);
    }

    private static void WriteVectors(BinaryWriter writer, int count, ReadOnlySpan<float> vectors)
    {
        var mean = new float[WordVectors.Dimensions];
        for (var i = 0; i < vectors.Length; i++)
        {
            mean[i % WordVectors.Dimensions] += vectors[i] / count;
        }

        Span<float> vector = stackalloc float[WordVectors.Dimensions];
        Span<sbyte> bytes = stackalloc sbyte[WordVectors.Dimensions];
        for (var i = 0; i < count; i++)
        {
            System.Numerics.Tensors.TensorPrimitives.Subtract(vectors.Slice(i * WordVectors.Dimensions, WordVectors.Dimensions), mean, vector);
            WordVectors.Quantize(vector, bytes);
            writer.Write(MemoryMarshal.AsBytes(bytes));
        }
    }
}
