using ChatBot.Core.Language;

namespace ChatBot.Core.Retrieval;

/// <summary>Terms of one language are equal when they are the same word, wherever they stand.</summary>
internal sealed class SameWord : IEqualityComparer<Term>
{
    public static SameWord Instance { get; } = new();

    public bool Equals(Term? x, Term? y) =>
        ReferenceEquals(x, y) || (x is not null && y is not null
            && ((ReferenceEquals(x.Form, y.Form) && x.IsNameLike == y.IsNameLike) || (x.Folded == y.Folded && x.Stem == y.Stem && x.NameKey == y.NameKey)));

    public int GetHashCode(Term term) => term.Form.Hash;
}
