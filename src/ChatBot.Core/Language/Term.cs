namespace ChatBot.Core.Language;

/// <summary>What the analysis knows of one word of a text.</summary>
/// <param name="Token">The word as it stands in the text.</param>
/// <param name="Folded">The word by <see cref="TextFolding.Fold"/>, without apostrophes and abbreviation dots.</param>
/// <param name="Stem">The stem in the language of the text; the same for all inflected forms the stemmer and the lexicon know.</param>
/// <param name="IsFunctionWord">Articles, pronouns, prepositions, auxiliaries and the like, question words included.</param>
/// <param name="IsQuestionWord">who, wie, ...</param>
/// <param name="IsNumber">Begins with a digit ("21", "1.000", "21:00").</param>
/// <param name="IsNameLike">Probably (a part of) a name: by its capital where that tells, or because no dictionary has it.</param>
/// <param name="NameKey">The key that the spellings of a name share; null when the word is not name-like.</param>
/// <param name="Parts">The stems of a compound's parts in order; empty for a simple word.</param>
public sealed record Term(
    Token Token,
    string Folded,
    string Stem,
    bool IsFunctionWord,
    bool IsQuestionWord,
    bool IsNumber,
    bool IsNameLike,
    string? NameKey,
    IReadOnlyList<string> Parts);
