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
    public IReadOnlyList<Range> Names => Runs(term => term.IsNameLike && !IsMonth(term));

    /// <summary>Names, numbers and dates, as places in <see cref="Terms"/>.</summary>
    public IReadOnlyList<Range> NamesAndDates => Runs(term => term.IsNameLike || term.IsNumber || IsMonth(term));

    /// <summary>Its words that carry meaning, without names and numbers.</summary>
    public IEnumerable<Term> Content => Terms.Where(term => !term.IsFunctionWord && !term.IsNameLike && !term.IsNumber && !IsMonth(term));

    /// <summary>The words of a range as they stand in the text.</summary>
    public string Words(Range range) => Text[Start(range)..End(range)];

    /// <summary>The text with the words of a range replaced.</summary>
    public string Replace(Range range, string words) => string.Concat(Text.AsSpan(0, Start(range)), words, Text.AsSpan(End(range)));

    /// <summary>Whether a name, number or date of this question has a part that stands in another.</summary>
    public bool SharesWith(ReadQuestion other, Range range) =>
        Terms.Take(range).Any(term => other.Terms.Any(known => known.Folded == term.Folded || (term.NameKey is not null && known.NameKey == term.NameKey)));

    private static bool IsMonth(Term term) => FollowUpWords.Months.Contains(term.Folded) && char.IsUpper(term.Token.Text[0]);

    private int Start(Range range) => Terms[range.Start].Token.Start;

    private int End(Range range) => Terms[range.End.Value - 1].Token.End;

    private List<Range> Runs(Func<Term, bool> belongs)
    {
        var runs = new List<Range>();
        for (var i = 0; i < Terms.Count; i++)
        {
            if (!belongs(Terms[i]))
            {
                continue;
            }

            var start = i;
            while (i + 1 < Terms.Count && belongs(Terms[i + 1]) && Text[Terms[i].Token.End..Terms[i + 1].Token.Start] is " " or "-" or ". ")
            {
                i++;
            }

            runs.Add(start..(i + 1));
        }

        return runs;
    }
}
