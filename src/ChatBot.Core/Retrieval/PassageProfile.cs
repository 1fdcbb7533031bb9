using System.Buffers.Binary;
using ChatBot.Core.Language;

namespace ChatBot.Core.Retrieval;

/// <summary>Reads what <see cref="PassageProfileWriter"/> wrote. An empty profile has nothing of anything.</summary>
internal readonly ref struct PassageProfile
{
    private readonly ReadOnlySpan<byte> title;
    private readonly ReadOnlySpan<byte> words;

    public PassageProfile(ReadOnlySpan<byte> profile)
    {
        if (profile.IsEmpty)
        {
            return;
        }

        Language = profile[0] == (byte)'e' ? Languages.English : Languages.German;
        profile = profile[1..];
        title = Section(profile, 4);
        profile = profile[(sizeof(ushort) + title.Length)..];
        this.words = Section(profile, 6);
        Letters = profile[(sizeof(ushort) + this.words.Length)..];
    }

    /// <summary>The language of the passage, "de" or "en".</summary>
    public string Language { get; } = Languages.German;

    public int TitleCount => title.Length / 4;

    public int WordCount => this.words.Length / 6;

    /// <summary>The folded words in UTF-8, a space before, between and after them.</summary>
    public ReadOnlySpan<byte> Letters { get; }

    public uint Title(int i) => BinaryPrimitives.ReadUInt32LittleEndian(title[(i * 4)..]);

    /// <summary>A key of a word, and the place of the word in the text, from 0. Keys are in the order of words.</summary>
    public (int Position, uint Key) Word(int i) =>
        (BinaryPrimitives.ReadUInt16LittleEndian(this.words[(i * 6)..]), BinaryPrimitives.ReadUInt32LittleEndian(this.words[((i * 6) + 2)..]));

    private static ReadOnlySpan<byte> Section(ReadOnlySpan<byte> bytes, int size) =>
        bytes.Slice(sizeof(ushort), BinaryPrimitives.ReadUInt16LittleEndian(bytes) * size);
}
