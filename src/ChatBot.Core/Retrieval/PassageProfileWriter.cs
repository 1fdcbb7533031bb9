using System.Buffers.Binary;
using System.Text;

namespace ChatBot.Core.Retrieval;

/// <summary>Writes the profile of a passage: its title's keys, its words' keys with their positions, and its letters for 4-grams.</summary>
/// <remarks>The layout is: the first letter of the language; count of title keys (2 bytes), the keys (4 bytes each, <see cref="TermHash"/>); count of word keys (2 bytes),
/// then for each its word's position (2 bytes) and the key (4 bytes); the rest are the folded words, a space before, between and after
/// them, in UTF-8. Little-endian.</remarks>
internal sealed class PassageProfileWriter(string language)
{
    private const int MaxTitleKeys = 200;
    private const int MaxWordKeys = 2_000;
    private const int MaxLetters = 18_000;

    private readonly List<uint> title = [];
    private readonly List<(ushort Position, uint Key)> words = [];
    private readonly StringBuilder letters = new(" ");

    public void AddTitle(string key)
    {
        if (this.title.Count < MaxTitleKeys)
        {
            this.title.Add(TermHash.Of(key));
        }
    }

    public void AddWord(int position, string folded, IReadOnlyList<string> keys)
    {
        foreach (var key in keys)
        {
            if (words.Count < MaxWordKeys && position <= ushort.MaxValue)
            {
                words.Add(((ushort)position, TermHash.Of(key)));
            }
        }

        if (Encoding.UTF8.GetByteCount(folded) + this.letters.Length < MaxLetters)
        {
            this.letters.Append(folded).Append(' ');
        }
    }

    public byte[] ToArray()
    {
        var letters = Encoding.UTF8.GetBytes(this.letters.ToString());
        var bytes = new byte[1 + 2 + (this.title.Count * 4) + 2 + (words.Count * 6) + Math.Min(letters.Length, MaxLetters)];
        bytes[0] = (byte)language[0];
        var rest = bytes.AsSpan(1);
        Write(ref rest, (ushort)this.title.Count);
        foreach (var key in this.title)
        {
            Write(ref rest, key);
        }

        Write(ref rest, (ushort)words.Count);
        foreach (var (position, key) in words)
        {
            Write(ref rest, position);
            Write(ref rest, key);
        }

        letters.AsSpan(0, rest.Length).CopyTo(rest);
        return bytes;
    }

    private static void Write(ref Span<byte> rest, ushort value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(rest, value);
        rest = rest[2..];
    }

    private static void Write(ref Span<byte> rest, uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(rest, value);
        rest = rest[4..];
    }
}
