namespace ChatBot.Core.Answers.Extraction;

/// <summary>What kind of thing a question asks for.</summary>
public enum AnswerType
{
    /// <summary>Nothing that the words of a sentence would show.</summary>
    Any,

    /// <summary>How long: a number with a unit of time.</summary>
    Duration,

    /// <summary>How many, how much, how far.</summary>
    Number,

    /// <summary>When, in which year.</summary>
    Time,

    /// <summary>Who, whom.</summary>
    Person,

    /// <summary>Where, from where, to where.</summary>
    Place,
}
