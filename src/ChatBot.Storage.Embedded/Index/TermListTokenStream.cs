using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>Hands Lucene terms that are already analysed. Used again for each document.</summary>
internal sealed class TermListTokenStream : TokenStream
{
    // A longer term stops Lucene; no word of a language is that long.
    private const int MaxTermLength = 256;

    private readonly ICharTermAttribute term;
    private IReadOnlyList<string> terms = [];
    private int next;

    public TermListTokenStream() => this.term = AddAttribute<ICharTermAttribute>();

    public void SetTerms(IReadOnlyList<string> terms) => this.terms = terms;

    public override void Reset()
    {
        base.Reset();
        next = 0;
    }

    public override bool IncrementToken()
    {
        while (next < this.terms.Count && this.terms[next].Length is 0 or > MaxTermLength)
        {
            next++;
        }

        if (next == this.terms.Count)
        {
            return false;
        }

        ClearAttributes();
        this.term.Append(this.terms[next++]);
        return true;
    }
}
