using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace ChatBot.Core.Retrieval;

/// <summary>Writes the profile of a passage: its title's keys, its words' keys with their positions, and its letters for 4-grams.</summary>
/// <remarks>The layout is: the first letter of the language; count of title keys (2 bytes), the keys (4 bytes each, <see cref="TermHash"/>); count of word keys (2 bytes),
/// then for each its word's position (2 bytes) and the key (4 bytes); the rest are the folded words, a space before, between and after
/// them, in UTF-8. Little-endian.</remarks>
internal sealed class PassageProfileWriter
{
    private const int MaxTitleKeys = 200;
    private const int MaxWordKeys = 2_000;
    private const int MaxLetters = 18_000;

    private readonly List<uint> title = [];
    private readonly ArrayBufferWriter<byte> words = new(1024);
    private readonly ArrayBufferWriter<byte> letters = new(1024);
    private int wordKeys;

    /// <returns>False for a key that the title has already.</returns>
    public bool AddTitle(uint key)
    {
        if (this.title.Contains(key))
        {
            return false;
        }

        if (this.title.Count < MaxTitleKeys)
        {
            this.title.Add(key);
        }

        return true;
    }

    public void AddWord(int position, string folded, ReadOnlySpan<uint> keys)
    {
        for (var i = 0; i < keys.Length && wordKeys < MaxWordKeys && position <= ushort.MaxValue; i++)
        {
            var place = this.words.GetSpan(sizeof(ushort) + sizeof(uint));
            BinaryPrimitives.WriteUInt16LittleEndian(place, (ushort)position);
            BinaryPrimitives.WriteUInt32LittleEndian(place[sizeof(ushort)..], keys[i]);
            this.words.Advance(sizeof(ushort) + sizeof(uint));
            wordKeys++;
        }

        if (Encoding.UTF8.GetByteCount(folded) is var bytes && bytes + this.letters.WrittenCount < MaxLetters)
        {
            var place = this.letters.GetSpan(bytes + 1);
            Encoding.UTF8.GetBytes(folded, place);
            place[bytes] = (byte)' ';
            this.letters.Advance(bytes + 1);
        }
    }

    /// <summary>The profile; the writer is then empty, and may write another.</summary>
    public byte[] Take(string language)
    {
        var bytes = new byte[1 + 2 + (this.title.Count * 4) + 2 + this.words.WrittenCount + 1 + this.letters.WrittenCount];
        bytes[0] = (byte)language[0];
        var rest = bytes.AsSpan(1);
        Write(ref rest, (ushort)this.title.Count);
        foreach (var key in this.title)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(rest, key);
            rest = rest[sizeof(uint)..];
        }

        Write(ref rest, (ushort)wordKeys);
        this.words.WrittenSpan.CopyTo(rest);
        rest = rest[this.words.WrittenCount..];
        rest[0] = (byte)' ';
        this.letters.WrittenSpan.CopyTo(rest[1..]);
        Clear();
        return bytes;
    }

    private void Clear()
    {
        this.title.Clear();
        this.words.ResetWrittenCount();
        this.letters.ResetWrittenCount();
        wordKeys = 0;
    }

    private static void Write(ref Span<byte> rest, ushort value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(rest, value);
        rest = rest[sizeof(ushort)..];
    }
}
