using System.IO.Compression;
using System.Text;

namespace ChatBot.Core.Language;

/// <summary>
/// Writes lexicon files: a signature, then, Brotli-compressed, the tables of <see cref="LexiconData"/>; a string shares
/// its beginning with the one before, numbers are 7-bit encoded.
/// </summary>
public static class LexiconWriter
{
    /// <summary>Writes the tables; equal data gives equal bytes.</summary>
    public static void Write(Stream stream, LexiconData data)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(data);
        stream.Write(LexiconReader.Signature);
        using var brotli = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(brotli, Encoding.UTF8);
        WriteKeys(writer, data.German);
        writer.Write([.. data.GermanFrequency]);
        WriteKeys(writer, data.English);
        writer.Write([.. data.EnglishFrequency]);
        foreach (var translations in data.Translations)
        {
            writer.Write((byte)translations.Count);
        }

        foreach (var (german, _) in data.Translations.SelectMany(translations => translations))
        {
            writer.Write7BitEncodedInt(german);
        }

        foreach (var (_, weight) in data.Translations.SelectMany(translations => translations))
        {
            writer.Write(weight);
        }

        WriteForms(writer, data.GermanForms);
        WriteForms(writer, data.EnglishForms);
    }

    private static void WriteKeys(BinaryWriter writer, IReadOnlyList<string> keys)
    {
        writer.Write7BitEncodedInt(keys.Count);
        writer.Write7BitEncodedInt(keys.Sum(key => key.Length));
        var previous = "";
        foreach (var key in keys)
        {
            var shared = previous.AsSpan().CommonPrefixLength(key);
            writer.Write7BitEncodedInt(shared);
            writer.Write(key[shared..]);
            previous = key;
        }
    }

    private static void WriteForms(BinaryWriter writer, IReadOnlyList<(string Form, string Base)> forms)
    {
        WriteKeys(writer, [.. forms.Select(form => form.Form)]);
        foreach (var (_, baseForm) in forms)
        {
            writer.Write(baseForm);
        }
    }
}
