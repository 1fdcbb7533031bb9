using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>Hands Lucene terms that are already analysed. Used again for each document.</summary>
internal sealed class TermListTokenStream : TokenStream
{
    // A longer term stops Lucene; no word of a language is that long.
    private const int MaxTermLength = 256;

    private readonly ICharTermAttribute _term;
    private IReadOnlyList<string> _terms = [];
    private int _next;

    public TermListTokenStream() => _term = AddAttribute<ICharTermAttribute>();

    public void SetTerms(IReadOnlyList<string> terms) => _terms = terms;

    public override void Reset()
    {
        base.Reset();
        _next = 0;
    }

    public override bool IncrementToken()
    {
        while (_next < _terms.Count && _terms[_next].Length is 0 or > MaxTermLength)
        {
            _next++;
        }

        if (_next == _terms.Count)
        {
            return false;
        }

        ClearAttributes();
        _term.Append(_terms[_next++]);
        return true;
    }
}
