using System.Text;

namespace ChatBot.Core.Articles.Ingestion;

/// <summary>Reads the bytes of a text file.</summary>
/// <remarks>A text that is not Unicode is refused, not guessed: Windows-1252, ISO 8859-15 and Mac Roman cannot be told apart for
/// certain, and a quotation must be right to the letter.</remarks>
internal static class TextDecoder
{
    // With a byte order mark; the longer ones first, since UTF-32's begins with UTF-16's.
    private static readonly Encoding[] Marked =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UTF32Encoding(bigEndian: true, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The encoding that a byte order mark names; null when there is no mark.</summary>
    public static Encoding? MarkedEncoding(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in Marked)
        {
            if (bytes.StartsWith(encoding.Preamble))
            {
                return encoding;
            }
        }

        return null;
    }

    /// <summary>Decodes a file: UTF-8, or what its byte order mark names.</summary>
    /// <param name="text">Without the mark; empty when the file is refused.</param>
    /// <returns>Null, or why the file is refused and what to do.</returns>
    public static (string Reason, string Remedy)? Decode(ReadOnlySpan<byte> bytes, out string text)
    {
        text = "";
        var encoding = MarkedEncoding(bytes);
        if (encoding is null && IsBinary(bytes))
        {
            return ("holds binary data, not text.", "Give it the extension of its kind; save a text as UTF-8.");
        }

        try
        {
            text = (encoding ?? Strict).GetString(bytes[(encoding?.Preamble.Length ?? 0)..]);
            return null;
        }
        catch (DecoderFallbackException exception)
        {
            var place = exception.Index + (encoding?.Preamble.Length ?? 0);
            return encoding is null
                ? ($"is not UTF-8 (first at byte {place + 1}).", "Convert it, a German text from Windows for example with: iconv -f WINDOWS-1252 -t UTF-8.")
                : ($"is broken: its byte order mark says {encoding.WebName}, but byte {place + 1} does not fit.", "Save it again as UTF-8.");
        }
    }

    // Text has no NUL and hardly any other control characters beside white space; escape begins the colours of a terminal.
    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        var controls = 0;
        foreach (var value in bytes)
        {
            if (value == 0)
            {
                return true;
            }

            if (value is < 0x20 and not (>= 0x09 and <= 0x0D or 0x1B))
            {
                controls++;
            }
        }

        return controls > bytes.Length / 50;
    }
}
