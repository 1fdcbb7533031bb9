namespace ChatBot.Core.Retrieval;

/// <summary>A number for a term, the same in every process: FNV-1a over its UTF-16 units.</summary>
internal static class TermHash
{
    private const uint Start = 2166136261u;

    public static uint Of(ReadOnlySpan<char> term) => Of(Start, term);

    /// <summary>The number of two parts of a term written together.</summary>
    public static uint Of(ReadOnlySpan<char> front, ReadOnlySpan<char> rest) => Of(Of(Start, front), rest);

    private static uint Of(uint hash, ReadOnlySpan<char> term)
    {
        foreach (var unit in term)
        {
            hash = (hash ^ unit) * 16777619u;
        }

        return hash;
    }

    /// <summary>The same number for a term in UTF-8, when it has none but ASCII characters.</summary>
    public static uint OfAscii(ReadOnlySpan<byte> term)
    {
        var hash = Start;
        foreach (var unit in term)
        {
            hash = (hash ^ unit) * 16777619u;
        }

        return hash;
    }
}
