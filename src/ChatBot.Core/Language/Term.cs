namespace ChatBot.Core.Language;

/// <summary>What the analysis knows of one word of a text.</summary>
public sealed class Term
{
    internal Term(Token token, WordForm form, bool isNameLike) => (Token, Form, IsNameLike) = (token, form, isNameLike);

    /// <summary>The word as it stands in the text.</summary>
    public Token Token { get; }

    /// <summary>The word by <see cref="TextFolding.Fold"/>, without apostrophes and abbreviation dots.</summary>
    public string Folded => Form.Folded;

    /// <summary>The stem in the language of the text; the same for all inflected forms the stemmer and the lexicon know.</summary>
    public string Stem => Form.Stem;

    /// <summary>Articles, pronouns, prepositions, auxiliaries and the like, question words included.</summary>
    public bool IsFunctionWord => Form.IsFunctionWord;

    /// <summary>who, wie, ...</summary>
    public bool IsQuestionWord => Form.IsQuestionWord;

    /// <summary>Begins with a digit ("21", "1.000", "21:00").</summary>
    public bool IsNumber => Form.IsNumber;

    /// <summary>Probably (a part of) a name: by its capital where that tells, or because no dictionary has it.</summary>
    public bool IsNameLike { get; }

    /// <summary>The key that the spellings of a name share; null when the word is not name-like.</summary>
    public string? NameKey => IsNameLike ? Form.NameKey : null;

    /// <summary>Whether it is the first part of a German verb in two, whose stem it has: "lehnte ... ab".</summary>
    public bool IsInTwoParts => Form.IsInTwoParts;

    /// <summary>The stems of a compound's parts in order; empty for a simple word.</summary>
    public IReadOnlyList<string> Parts => Form.Parts;

    /// <summary>The word without its sentence.</summary>
    internal WordForm Form { get; }

    /// <summary>The same word elsewhere.</summary>
    internal Term At(Token token) => new(token, Form, IsNameLike);

    /// <summary>The same word in another form.</summary>
    internal Term As(WordForm form) => new(Token, form, IsNameLike);

    /// <summary>The same word as a name.</summary>
    internal Term AsName() => new(Token, Form, isNameLike: true);
}
