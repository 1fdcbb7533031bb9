namespace ChatBot.Core.Answers.Checks;

/// <summary>An article gives a name in full once and in half from then on. Where another paragraph of it that was retrieved has "Paul Wieland",
/// a sentence may say "Paul Wieland" of a paragraph that has Wieland only.</summary>
internal sealed class NamesInFull
{
    private readonly CheckText sentence;
    private readonly CheckText evidence;
    private readonly Lazy<IReadOnlyList<CheckText>> beside;
    private readonly Antecedents antecedents;

    /// <param name="sentence">The sentence's own words.</param>
    /// <param name="evidence">What it cites.</param>
    /// <param name="beside">The other paragraphs of the cited articles that were retrieved.</param>
    /// <param name="antecedents">Whom its pronouns may mean.</param>
    public NamesInFull(CheckText sentence, CheckText evidence, IEnumerable<CitedParagraph> beside, Antecedents antecedents) =>
        (this.sentence, this.evidence, this.beside, this.antecedents) = (sentence, evidence, new(() => [.. beside.Select(paragraph => paragraph.Words)]), antecedents);

    /// <summary>Whether a word of the sentence is one half of a name of which the evidence has the other half by itself, and the article both.</summary>
    public bool Has(int at) => Has(at, 1) || Has(at, -1);

    /// <summary>Whether another paragraph of the article has a word of the sentence and the next one as one name.</summary>
    public bool IsKnown(int at) => beside.Value.Any(text => Places(text, sentence.Words[at]).Any(place => IsHalf(text, place, 1, sentence.Words[at + 1])));

    /// <param name="side">1 where the other half follows, -1 where it stands before.</param>
    private bool Has(int at, int side)
    {
        var other = at + side;
        if (!AreOneName(sentence.Words, at, other) || !beside.Value.Any(text => Places(text, sentence.Words[other]).Any(place => IsHalf(text, place, -side, sentence.Words[at]))))
        {
            return false;
        }

        var places = Places(evidence, sentence.Words[other]).ToList();
        return places.Count == 0 ? antecedents.Have(sentence.Words, other) || Has(other, side)
            : places.Exists(place => !IsBesideAnother(evidence, place, -side)) && beside.Value.Append(evidence).All(text => IsOnlyOne(text, at, side));
    }

    /// <summary>Whether a text has no other name with the same half: of Bill and Hillary Clinton, "Clinton" is either.</summary>
    private bool IsOnlyOne(CheckText text, int at, int side) => Places(text, sentence.Words[at + side])
        .All(place => !IsBesideAnother(text, place, -side) || IsHalf(text, place, -side, sentence.Words[at]));

    /// <summary>Whether a name stands beside one on a side; before a last name any noun may stand that says what somebody is, "Präsident".</summary>
    private static bool IsBesideAnother(CheckText text, int place, int side) =>
        AreOneName(text.Words, place, place + side) && (side > 0 || text.Words[place + side].Term.IsNameLike);

    private static IEnumerable<int> Places(CheckText text, CheckWord name) => Enumerable.Range(0, text.Words.Count).Where(place => MayBeOfName(text.Words, place) && NameSpelling.IsSameWord(name, text.Words[place]));

    private static bool IsHalf(CheckText text, int place, int side, CheckWord name) => AreOneName(text.Words, place, place + side) && NameSpelling.IsSameWord(name, text.Words[place + side]);

    /// <summary>Whether two words with capitals follow one another with nothing but a space or a hyphen between them.</summary>
    private static bool AreOneName(IReadOnlyList<CheckWord> words, int one, int other) => MayBeOfName(words, one) && MayBeOfName(words, other) && words[one].Clause == words[other].Clause
        && words[Math.Max(one, other)].Term.Token.Start - words[Math.Min(one, other)].Term.Token.End == 1;

    /// <summary>Whether a word may be a part of a name; nothing tells a name that is spelled like a noun, "Brett", but what stands beside it.</summary>
    private static bool MayBeOfName(IReadOnlyList<CheckWord> words, int at) =>
        at >= 0 && at < words.Count && words[at] is { IsCapitalised: true, IsContent: true, Term.IsNumber: false } && !NameWords.IsKind(words[at]) && !NameWords.IsNoName(words[at]);
}
