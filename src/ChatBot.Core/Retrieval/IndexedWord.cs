using ChatBot.Core.Language;

namespace ChatBot.Core.Retrieval;

/// <summary>What the index has of one word.</summary>
internal sealed class IndexedWord
{
    private readonly string[] keys;
    private readonly uint[] hashes;
    private string[]? inTitle;

    private IndexedWord(IReadOnlyList<string> keys)
    {
        this.keys = [.. keys];
        this.hashes = new uint[this.keys.Length];
        for (var i = 0; i < this.hashes.Length; i++)
        {
            this.hashes[i] = TermHash.Of(this.keys[i]);
        }
    }

    /// <summary>Its terms, by <see cref="TermKey.Of"/>.</summary>
    public ReadOnlySpan<string> Keys => this.keys;

    /// <summary>For each of them, its <see cref="TermHash"/>.</summary>
    public ReadOnlySpan<uint> Hashes => this.hashes;

    /// <summary>For each of them, the term it is in a title.</summary>
    public ReadOnlySpan<string> InTitle => this.inTitle ??= [.. this.keys.Select(TermKey.InTitle)];

    /// <summary>What the index has of a word of a text.</summary>
    public static IndexedWord Of(Term term) =>
        term.Form.Indexed(term.IsNameLike) ??= new IndexedWord(TermKey.Of(term, term.Form.Language));
}
