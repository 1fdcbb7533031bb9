namespace ChatBot.Core.Retrieval;

/// <summary>A number for a term, the same in every process: FNV-1a over its UTF-16 units.</summary>
internal static class TermHash
{
    public static uint Of(ReadOnlySpan<char> term)
    {
        var hash = 2166136261u;
        foreach (var unit in term)
        {
            hash = (hash ^ unit) * 16777619u;
        }

        return hash;
    }

    /// <summary>The same number for a term in UTF-8, when it has none but ASCII characters.</summary>
    public static uint OfAscii(ReadOnlySpan<byte> term)
    {
        var hash = 2166136261u;
        foreach (var unit in term)
        {
            hash = (hash ^ unit) * 16777619u;
        }

        return hash;
    }
}
