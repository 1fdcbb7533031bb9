using ChatBot.Core.Language;

namespace ChatBot.Core.Retrieval;

/// <summary>A number for a term, the same in every process: FNV-1a over its UTF-16 units.</summary>
internal static class TermHash
{
    public static uint Of(ReadOnlySpan<char> term) => Fnv1a.Next(Fnv1a.Start, term);

    /// <summary>The number of two parts of a term written together.</summary>
    public static uint Of(ReadOnlySpan<char> front, ReadOnlySpan<char> rest) => Fnv1a.Next(Of(front), rest);

    /// <summary>The same number for a term in UTF-8, when it has none but ASCII characters.</summary>
    public static uint OfAscii(ReadOnlySpan<byte> term)
    {
        var hash = Fnv1a.Start;
        foreach (var unit in term)
        {
            hash = Fnv1a.Next(hash, unit);
        }

        return hash;
    }
}
