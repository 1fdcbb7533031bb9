namespace ChatBot.Core.Answers.Checks;

/// <summary>Every month and weekday of a sentence stands in what it cites.</summary>
internal static class CalendarCheck
{
    /// <summary>The month or weekday that is wrong; null when none is.</summary>
    public static CalendarDay? FirstWrong(Comparison comparison) => comparison.Sentence.Days.FirstOrDefault(claim =>
        !comparison.Evidence.Days.Concat(comparison.Context.Days).Any(day => day.Name == claim.Name));
}
