namespace ChatBot.Core.Answers.Checks;

/// <summary>Every month and weekday of a sentence stands in what it cites: as such, or as it is in a name, "Saturday Night Live".</summary>
internal static class CalendarCheck
{
    /// <summary>The month or weekday that is wrong; null when none is.</summary>
    public static CalendarDay? FirstWrong(Comparison comparison) => comparison.Sentence.Days.FirstOrDefault(claim =>
        !comparison.Evidence.Days.Concat(comparison.Context.Days).Any(day => day.Name == claim.Name)
        && (comparison.IsOneLanguage || !comparison.Evidence.Words.Any(word => word.Term.Folded == comparison.Sentence.Words[claim.At].Term.Folded)));
}
