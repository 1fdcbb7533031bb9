using ChatBot.Core.Articles;

namespace ChatBot.Core.Retrieval.Dates;

/// <summary>A stretch of days that a question names.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day, not before the first.</param>
/// <param name="IsRelative">Whether it is told from today, as "last week" is: then the date of an article is meant, not one in its text.</param>
internal readonly record struct QuestionPeriod(DateOnly First, DateOnly Last, bool IsRelative)
{
    private const double Within = 1.5;
    private const double Outside = 0.8;
    private const double OutsideRelative = 0.4;

    /// <summary>What the score of a passage is multiplied by for the date of its article; 1 for one without a date.</summary>
    public double Factor(PartialDate? date) =>
        date is not { } known ? 1
        : known.First <= Last && known.Last >= First ? Within
        : IsRelative ? OutsideRelative : Outside;
}
