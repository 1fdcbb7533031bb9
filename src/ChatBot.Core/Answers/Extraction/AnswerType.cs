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

    /// <summary>How old: a number with years, or a year.</summary>
    Age,

    /// <summary>When, in which year.</summary>
    Time,

    /// <summary>Who, whom.</summary>
    Person,

    /// <summary>Why: a word that gives a cause or goes on from one.</summary>
    Reason,

    /// <summary>Where, from where, to where.</summary>
    Place,

    /// <summary>What somebody or something is called: which one of a kind.</summary>
    Name,

    /// <summary>What something or somebody is.</summary>
    Definition,
}
