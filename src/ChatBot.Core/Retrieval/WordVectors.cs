using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;
using ChatBot.Core.Language;

namespace ChatBot.Core.Retrieval;

/// <summary>
/// Vectors of German words by their stems, trained by tools/ChatBot.Vectors: words that stand in like company point the same way.
/// English words get theirs through the lexicon, see <see cref="WordMeanings"/>.
/// </summary>
public sealed class WordVectors
{
    /// <summary>The length of a vector.</summary>
    public const int Dimensions = 128;

    // A unit vector of 128 components has hardly one above 0.5.
    internal const float Scale = 254;
    private const int Header = 12;
    private static readonly string GermanStem = TermKey.Stem(Languages.German, string.Empty);

    private readonly byte[] file;
    private readonly int keys;

    private WordVectors(byte[] file, int keys, int count)
    {
        this.file = file;
        this.keys = keys;
        Count = count;
        Version = Convert.ToHexStringLower(SHA256.HashData(file).AsSpan(0, 4));
    }

    /// <summary>No words.</summary>
    public static WordVectors Empty { get; } = new(new byte[Header], 0, 0);

    /// <summary>How many words have a vector.</summary>
    public int Count { get; }

    /// <summary>Differs between files of different content.</summary>
    public string Version { get; }

    internal static ReadOnlySpan<byte> Signature => "VEC1"u8;

    // Layout, little-endian: signature, number of keys, number of vectors; hashes of keys, rising (4 bytes each); the vector of each key
    // (4 bytes); the weight of each vector (4 bytes); the vectors (128 signed bytes each).
    private ReadOnlySpan<uint> Hashes => MemoryMarshal.Cast<byte, uint>(this.file.AsSpan(Header, this.keys * 4));

    private ReadOnlySpan<int> Places => MemoryMarshal.Cast<byte, int>(this.file.AsSpan(Header + (this.keys * 4), this.keys * 4));

    private ReadOnlySpan<float> Weights => MemoryMarshal.Cast<byte, float>(this.file.AsSpan(Header + (this.keys * 8), Count * 4));

    /// <summary>Reads a file of word vectors.</summary>
    /// <exception cref="IOException">The file cannot be read, or is missing.</exception>
    /// <exception cref="InvalidDataException">The file has no word vectors, or is damaged.</exception>
    public static WordVectors Load(string path)
    {
        var file = File.ReadAllBytes(path);
        if (file.Length < Header || !file.AsSpan().StartsWith(Signature))
        {
            throw new InvalidDataException($"{path} is no file of word vectors of this version: build it again with tools/ChatBot.Vectors.");
        }

        var keys = BitConverter.ToInt32(file, 4);
        var count = BitConverter.ToInt32(file, 8);
        if (keys < 0 || count < 0 || file.Length != Header + (keys * 8L) + (count * (4L + Dimensions)))
        {
            throw new InvalidDataException($"{path} is damaged: build it again with tools/ChatBot.Vectors.");
        }

        var vectors = new WordVectors(file, keys, count);
        return vectors.Places.ContainsAnyExceptInRange(0, Math.Max(0, count - 1))
            ? throw new InvalidDataException($"{path} is damaged: build it again with tools/ChatBot.Vectors.")
            : vectors;
    }

    /// <summary>The number of a German word's vector; -1 for a word that has none.</summary>
    /// <param name="stem">As <see cref="Term.Stem"/>.</param>
    public int Find(string stem) => Find(TermHash.Of(GermanStem, stem));

    /// <summary>The number of a name's vector by its key; -1 for a name that has none.</summary>
    public int FindName(string nameKey) => Find(TermHash.Of(TermKey.NameMark, nameKey));

    /// <summary>The number of the vector of an index term, by its hash as profiles have it (<see cref="TermHash"/> of a <see cref="TermKey"/>); -1 for one that has none.</summary>
    internal int Find(uint hash)
    {
        var found = Hashes.BinarySearch(hash);
        return found < 0 ? -1 : Places[found];
    }

    /// <summary>The components of a vector of unit length, times 254 and rounded.</summary>
    public ReadOnlySpan<sbyte> Vector(int number) =>
        MemoryMarshal.Cast<byte, sbyte>(this.file.AsSpan(Header + (this.keys * 8) + (Count * 4) + (number * Dimensions), Dimensions));

    /// <summary>How much a word tells of what a text is about, from 0 for the commonest to 1 (Arora, Liang and Ma 2017, "A simple but tough-to-beat baseline for sentence embeddings").</summary>
    public float Weight(int number) => Weights[number];

    /// <summary>The cosine of two vectors of <see cref="Vector"/>'s form.</summary>
    public static float Cosine(ReadOnlySpan<sbyte> left, ReadOnlySpan<sbyte> right)
    {
        var sum = Vector256<int>.Zero;
        for (var i = 0; i < Dimensions; i += Vector256<sbyte>.Count)
        {
            var (a, b) = Vector256.Widen(Vector256.Create(left.Slice(i, Vector256<sbyte>.Count)));
            var (c, d) = Vector256.Widen(Vector256.Create(right.Slice(i, Vector256<sbyte>.Count)));
            // Two products of bytes from -127 to 127 just fit into 16 bits.
            var (lower, upper) = Vector256.Widen((a * c) + (b * d));
            sum += lower + upper;
        }

        return Vector256.Sum(sum) / (Scale * Scale);
    }

    /// <summary>Brings a vector to unit length and into <see cref="Vector"/>'s form; a null vector stays one.</summary>
    public static void Quantize(ReadOnlySpan<float> vector, Span<sbyte> destination)
    {
        var norm = TensorPrimitives.Norm(vector);
        for (var i = 0; i < vector.Length; i++)
        {
            destination[i] = norm == 0 ? (sbyte)0 : (sbyte)Math.Clamp(MathF.Round(vector[i] / norm * Scale), -127, 127);
        }
    }
}
