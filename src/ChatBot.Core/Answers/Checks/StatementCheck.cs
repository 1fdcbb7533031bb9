namespace ChatBot.Core.Answers.Checks;

/// <summary>Compares what a sentence says in its own words with what it cites.</summary>
internal sealed class StatementCheck(OppositeWords opposites)
{
    private readonly OppositeCheck oppositeCheck = new(opposites);

    /// <summary>The first thing that is wrong, with the word that it is wrong with; <see cref="CheckResult.Verified"/> and null when nothing is.</summary>
    public (CheckResult Result, string? Word) Check(Comparison comparison) => Results(comparison).FirstOrDefault((CheckResult.Verified, null));

    private IEnumerable<(CheckResult, string?)> Results(Comparison comparison)
    {
        var words = comparison.Sentence.Words;
        if (NumberCheck.FirstWrong(comparison) is { } number)
        {
            yield return (CheckResult.WrongNumber, words[number.First].Term.Token.Text);
        }

        if (CalendarCheck.FirstWrong(comparison) is { } day)
        {
            yield return (CheckResult.WrongDate, words[day.At].Term.Token.Text);
        }

        if (NameCheck.FirstWrong(comparison) is { } name)
        {
            yield return (CheckResult.WrongName, words[name].Term.Token.Text);
        }

        if (SpeakerCheck.FirstWrong(comparison) is { } speaker)
        {
            yield return (CheckResult.WrongSpeaker, words[speaker].Term.Token.Text);
        }

        if (NegationCheck.IsWrong(comparison) || UnassertedCheck.IsWrong(comparison))
        {
            yield return (CheckResult.WrongNegation, null);
        }

        if (oppositeCheck.FirstWrong(comparison) is { } opposite)
        {
            yield return (CheckResult.WrongOpposite, words[opposite].Term.Token.Text);
        }

        if (SubstitutionCheck.FirstWrong(comparison) is { } substitute)
        {
            yield return (CheckResult.WrongWord, words[substitute].Term.Token.Text);
        }

        if ((MixedNamesCheck.FirstWrong(comparison) ?? Converses.FirstWrong(comparison) ?? SwappedNamesCheck.FirstWrong(comparison) ?? SwappedNumbersCheck.FirstWrong(comparison) ?? SwappedNounsCheck.FirstWrong(comparison) ?? MisplacedCheck.FirstWrong(comparison)) is { } misplaced)
        {
            yield return (CheckResult.WrongPlace, words[misplaced].Term.Token.Text);
        }

        if (SupportCheck.IsWrong(comparison))
        {
            yield return (CheckResult.NotSupported, null);
        }
    }
}
