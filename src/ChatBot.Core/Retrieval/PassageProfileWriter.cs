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

    private readonly List<uint> _title = [];
    private readonly List<(ushort Position, uint Key)> _words = [];
    private readonly StringBuilder _letters = new(" ");

    public void AddTitle(string key)
    {
        if (_title.Count < MaxTitleKeys)
        {
            _title.Add(TermHash.Of(key));
        }
    }

    public void AddWord(int position, string folded, IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            if (_words.Count < MaxWordKeys && position <= ushort.MaxValue)
            {
                _words.Add(((ushort)position, TermHash.Of(key)));
            }
        }

        if (Encoding.UTF8.GetByteCount(folded) + _letters.Length < MaxLetters)
        {
            _letters.Append(folded).Append(' ');
        }
    }

    public byte[] ToArray()
    {
        var letters = Encoding.UTF8.GetBytes(_letters.ToString());
        var bytes = new byte[1 + 2 + (_title.Count * 4) + 2 + (_words.Count * 6) + Math.Min(letters.Length, MaxLetters)];
        bytes[0] = (byte)language[0];
        var rest = bytes.AsSpan(1);
        Write(ref rest, (ushort)_title.Count);
        foreach (var key in _title)
        {
            Write(ref rest, key);
        }

        Write(ref rest, (ushort)_words.Count);
        foreach (var (position, key) in _words)
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
