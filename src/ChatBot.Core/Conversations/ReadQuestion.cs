using ChatBot.Core.Language;

namespace ChatBot.Core.Conversations;

/// <summary>A question taken apart for the rewriting of follow-ups.</summary>
/// <param name="Text">Without marks at its end.</param>
/// <param name="Language">The language it is asked in.</param>
/// <param name="Terms">Its words in order.</param>
internal sealed record ReadQuestion(string Text, string Language, IReadOnlyList<Term> Terms)
{
    private static readonly char[] EndMarks = ['?', '!', '.', ' ', '…'];

    /// <summary>Reads a question.</summary>
    /// <param name="fallback">The language to take it for when its words do not tell.</param>
    public static ReadQuestion Of(string question, string fallback, TextAnalyzer analyzer)
    {
        var text = question.Trim().TrimEnd(EndMarks);
        var language = LanguageDetector.Detect(text, fallback);
        return new(text, language, analyzer.Analyze(text, language));
    }

    /// <summary>Names in full ("Joe Biden"), as places in <see cref="Terms"/>.</summary>
    public IReadOnlyList<Range> Names => Runs(place => IsName(place) && !IsMonth(Terms[place]));

    /// <summary>Names, numbers and dates, as places in <see cref="Terms"/>.</summary>
    public IReadOnlyList<Range> NamesAndDates => Runs(place => IsName(place) || Terms[place].IsNumber || IsMonth(Terms[place]));

    /// <summary>Its words that carry meaning, without names and numbers.</summary>
    public IEnumerable<Term> Content =>
        Terms.Where((term, place) => !term.IsFunctionWord && !term.IsNumber && !IsName(place) && !IsMonth(term));

    /// <summary>The question from a word on.</summary>
    public ReadQuestion From(int place)
    {
        var start = Terms[place].Token.Start;
        return new(Text[start..], Language, [.. Terms.Skip(place)
            .Select(term => term.At(term.Token with { Start = term.Token.Start - start, End = term.Token.End - start }))]);
    }

    /// <summary>The words of a range as they stand in the text.</summary>
    public string Words(Range range) => Text[Start(range)..End(range)];

    /// <summary>The text with the words of a range replaced.</summary>
    public string Replace(Range range, string words) => string.Concat(Text.AsSpan(0, Start(range)), words, Text.AsSpan(End(range)));

    /// <summary>Whether a name, number or date of this question has a part that stands in another.</summary>
    public bool SharesWith(ReadQuestion other, Range range) =>
        Terms.Take(range).Any(term => other.Terms.Any(known => known.Folded == term.Folded || (term.NameKey is not null && known.NameKey == term.NameKey)));

    /// <summary>Whether a word is a name. In German a noun right after a preposition or the verb, without an article, counts as one:
    /// the lexicon has many names of places.</summary>
    private bool IsName(int place) => Terms[place].IsNameLike
        || (Language == Languages.German && place > 0 && !Terms[place].IsFunctionWord && char.IsUpper(Terms[place].Token.Text[0])
            && char.IsLower(Terms[place - 1].Token.Text[0]) && (place == 2 ? !FollowUpWords.Articles.Contains(Terms[1].Folded) : FollowUpWords.Prepositions.Contains(Terms[place - 1].Folded)));

    private static bool IsMonth(Term term) => FollowUpWords.Months.Contains(term.Folded) && char.IsUpper(term.Token.Text[0]);

    private int Start(Range range) => Terms[range.Start].Token.Start;

    private int End(Range range) => Terms[range.End.Value - 1].Token.End;

    private List<Range> Runs(Func<int, bool> belongs)
    {
        var runs = new List<Range>();
        for (var i = 0; i < Terms.Count; i++)
        {
            if (!belongs(i))
            {
                continue;
            }

            var start = i;
            while (i + 1 < Terms.Count && belongs(i + 1) && Text[Terms[i].Token.End..Terms[i + 1].Token.Start] is " " or "-" or ". ")
            {
                i++;
            }

            runs.Add(start..(i + 1));
        }

        return runs;
    }
}
