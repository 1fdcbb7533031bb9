using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>A text as the checks read it: a sentence, or all that it cites.</summary>
/// <param name="Words">All words and numbers, in order.</param>
/// <param name="Quantities">The numbers; their places are those of <paramref name="Words"/>.</param>
/// <param name="Days">The months and weekdays.</param>
/// <param name="Negations">The words that deny.</param>
internal sealed record CheckText(
    IReadOnlyList<CheckWord> Words, IReadOnlyList<Quantity> Quantities, IReadOnlyList<CalendarDay> Days, IReadOnlyList<Negation> Negations)
{
    private WordIndex? index;
    private IReadOnlyList<(int At, int Pole)>? poles;
    private IReadOnlyList<Place>? names;
    private uint?[]? prepositions;
    private LikenessWords? likeness;
    private IReadOnlyList<Unasserted>? unasserted;

    /// <summary>The words by what they can be recognised by.</summary>
    public WordIndex Index => index ??= new(Words);

    /// <summary>The words of grammar that have opposites, with what they stand for: <see cref="OppositePoles"/>.</summary>
    public IReadOnlyList<(int At, int Pole)> Poles => poles ??= [.. Enumerable.Range(0, Words.Count).SelectMany(at => OppositePoles.Of(Words, at).Select(pole => (at, pole)))];

    /// <summary>What it names without saying that it is so: <see cref="UnassertedReader"/>.</summary>
    public IReadOnlyList<Unasserted> Unasserted => unasserted ??= UnassertedReader.Read(Words);

    /// <summary>The names, in order.</summary>
    public IReadOnlyList<Place> Names => names ??= NamePlaces.In(this);

    /// <summary>The kinds of the preposition before a word: <see cref="Prepositions"/>.</summary>
    public uint PrepositionBefore(int at) => (prepositions ??= new uint?[Words.Count])[at] ??= Prepositions.Before(Words, at);

    /// <summary>What <see cref="TranslatedSentence"/> needs of it.</summary>
    public LikenessWords Likeness => likeness ??= new(this);

    /// <summary>Several texts as one; sentences and clauses stay apart.</summary>
    public static CheckText Concat(IReadOnlyList<CheckText> texts)
    {
        if (texts.Count == 1)
        {
            return texts[0];
        }

        var words = new List<CheckWord>();
        var quantities = new List<Quantity>();
        var days = new List<CalendarDay>();
        var negations = new List<Negation>();
        foreach (var text in texts)
        {
            var (before, sentences, clauses) = (words.Count, words.Count == 0 ? 0 : words[^1].Sentence + 1, words.Count == 0 ? 0 : words[^1].Clause + 1);
            quantities.AddRange(text.Quantities.Select(quantity => quantity with { First = quantity.First + before, Last = quantity.Last + before }));
            days.AddRange(text.Days.Select(day => day with { At = day.At + before }));
            negations.AddRange(text.Negations.Select(negation => negation with { At = negation.At + before }));
            words.AddRange(text.Words.Select(word => word with { Sentence = word.Sentence + sentences, Clause = word.Clause + clauses }));
        }

        return new(words, quantities, days, negations);
    }
}

/// <summary>A word of a <see cref="CheckText"/>.</summary>
/// <param name="Language">The language of its text, "de" or "en".</param>
/// <param name="Sentence">The number of its sentence, from 0.</param>
/// <param name="Clause">The number of its clause in the text, from 0: what stands between marks and conjunctions.</param>
/// <param name="Keys">What it can be recognised by.</param>
/// <param name="Known">What is known of it without its text.</param>
internal sealed record CheckWord(Term Term, string Language, int Sentence, int Clause, IReadOnlyList<WordKey> Keys, KnownWord Known)
{
    /// <summary>How the lexicon knows it.</summary>
    public WordUse Use => Known.Use;

    /// <summary>By what a verb begins: the word itself, or the stem of the verb in two parts that it is the first of.</summary>
    public string Verb => Term.IsInTwoParts ? Term.Stem : Term.Folded;

    /// <summary>Whether a hyphen joins it to the word before.</summary>
    public bool IsJoined { get; init; }

    /// <summary>Whether it begins with a capital.</summary>
    public bool IsCapitalised => char.IsUpper(Term.Token.Text[0]);

    /// <summary>Whether it carries content rather than grammar.</summary>
    public bool IsContent => !Term.IsFunctionWord;
}
