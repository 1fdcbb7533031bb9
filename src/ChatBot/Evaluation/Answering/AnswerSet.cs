namespace ChatBot.Evaluation.Answering;

/// <summary>What the questions of a file are.</summary>
internal enum QuestionKind
{
    /// <summary>Each names the paragraph that answers it.</summary>
    Answerable,

    /// <summary>The collection has paragraphs on the same things, but none that answers.</summary>
    Unanswerable,

    /// <summary>Questions about other articles.</summary>
    Other,
}

/// <summary>What a file of questions brought.</summary>
/// <param name="Language">The language of the answers.</param>
internal sealed record AnswerSet(string Name, QuestionKind Kind, string Language, IReadOnlyList<AnswerOutcome> Outcomes)
{
    /// <summary>The share of all questions that were refused.</summary>
    public Interval Refused => Mean(Outcomes, outcome => outcome.IsRefused);

    /// <summary>The share of all questions that were refused once their paragraph was not among the evidence.</summary>
    public Interval RefusedWithoutParagraph => Mean(Outcomes, outcome => outcome.WithoutParagraph?.Refusal is not null);

    /// <summary>The share of all questions, refused ones included, for which a quote contains a right answer.</summary>
    public Interval Quoted => Mean(Outcomes, outcome => outcome.IsQuoted);

    /// <summary>The share of citations that are of the paragraph that answers.</summary>
    public double CitationPrecision => ShareOfCitations(outcome => outcome.RightCitations);

    /// <summary>The share of citations whose quote stands in the cited paragraph, character by character.</summary>
    public double Verbatim => ShareOfCitations(outcome => outcome.VerbatimCitations);

    /// <summary>The quoted words of an answer, refusals apart; 0 when all were refused.</summary>
    public double QuotedWords => Outcomes.Where(outcome => !outcome.IsRefused).Select(outcome => (double)outcome.QuotedWords).DefaultIfEmpty(0).Average();

    private double ShareOfCitations(Func<AnswerOutcome, int> count)
    {
        var citations = Outcomes.Sum(outcome => outcome.Answer.Citations.Count);
        return citations == 0 ? 0 : (double)Outcomes.Sum(count) / citations;
    }

    private static Interval Mean(IReadOnlyList<AnswerOutcome> outcomes, Func<AnswerOutcome, bool> counts) =>
        Interval.OfMean([.. outcomes.Select(outcome => counts(outcome) ? 1.0 : 0)], [.. outcomes.Select(outcome => outcome.Cluster)]);
}
