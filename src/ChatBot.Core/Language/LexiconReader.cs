using System.IO.Compression;
using System.Text;

namespace ChatBot.Core.Language;

/// <summary>Reads the files of <see cref="LexiconWriter"/>.</summary>
internal static class LexiconReader
{
    private const int LargestTable = 50_000_000;

    public static ReadOnlySpan<byte> Signature => "LEX2"u8;

    /// <exception cref="InvalidDataException">The stream holds no lexicon, or a damaged one.</exception>
    public static LexiconTables Read(Stream stream)
    {
        Span<byte> signature = stackalloc byte[4];
        if (stream.ReadAtLeast(signature, 4, throwOnEndOfStream: false) < 4 || !signature.SequenceEqual(Signature))
        {
            throw new InvalidDataException("not a lexicon file of this version: build it again with tools/ChatBot.Lexicon");
        }

        try
        {
            using var brotli = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true);
            using var block = new MemoryStream(8 << 20);
            brotli.CopyTo(block, 1 << 16);
            block.Position = 0;
            using var reader = new BinaryReader(block, Encoding.UTF8);
            return ReadTables(reader);
        }
        catch (Exception e) when (e is EndOfStreamException or FormatException or ArgumentException or InvalidOperationException)
        {
            throw Damaged(e);
        }
    }

    private static LexiconTables ReadTables(BinaryReader reader)
    {
        var german = ReadKeys(reader);
        var frequency = ReadBytes(reader, german.Count);
        var english = ReadKeys(reader);
        var englishFrequency = ReadBytes(reader, english.Count);
        var translations = ReadPairs(reader, english.Count, german.Count);
        return new LexiconTables(german, frequency, english, englishFrequency, translations, ReadForms(reader), ReadForms(reader));
    }

    private static PairTable ReadPairs(BinaryReader reader, int rows, int targetCount)
    {
        var starts = new int[rows + 1];
        var counts = ReadBytes(reader, rows);
        for (var i = 0; i < rows; i++)
        {
            starts[i + 1] = starts[i] + counts[i];
        }

        var targets = new int[starts[^1]];
        foreach (ref var target in targets.AsSpan())
        {
            target = reader.Read7BitEncodedInt();
            if (target < 0 || target >= targetCount)
            {
                throw Damaged(null);
            }
        }

        var weights = ReadBytes(reader, targets.Length);
        return weights.AsSpan().ContainsAnyExceptInRange((byte)1, (byte)15) ? throw Damaged(null) : new PairTable(starts, targets, weights);
    }

    private static KeyTable ReadKeys(BinaryReader reader)
    {
        var starts = new int[Size(reader) + 1];
        var characters = new char[Size(reader)];
        Span<byte> rest = stackalloc byte[256];
        var previous = 0;
        for (var i = 0; i < starts.Length - 1; i++)
        {
            var shared = reader.Read7BitEncodedInt();
            characters.AsSpan(previous, shared).CopyTo(characters.AsSpan(starts[i]));
            var bytes = rest[..reader.Read7BitEncodedInt()];
            reader.BaseStream.ReadExactly(bytes);
            var added = Encoding.UTF8.GetChars(bytes, characters.AsSpan(starts[i] + shared));
            previous = starts[i];
            starts[i + 1] = previous + shared + added;
        }

        return new KeyTable(characters, starts);
    }

    private static (string, string)[] ReadForms(BinaryReader reader)
    {
        var forms = ReadKeys(reader);
        var pairs = new (string, string)[forms.Count];
        for (var i = 0; i < pairs.Length; i++)
        {
            pairs[i] = (forms[i], reader.ReadString());
        }

        return pairs;
    }

    private static byte[] ReadBytes(BinaryReader reader, int count)
    {
        var bytes = reader.ReadBytes(count);
        return bytes.Length == count ? bytes : throw Damaged(null);
    }

    private static int Size(BinaryReader reader)
    {
        var size = reader.Read7BitEncodedInt();
        return size is >= 0 and < LargestTable ? size : throw Damaged(null);
    }

    private static InvalidDataException Damaged(Exception? cause) =>
        new("damaged lexicon file: build it again with tools/ChatBot.Lexicon", cause);
}
