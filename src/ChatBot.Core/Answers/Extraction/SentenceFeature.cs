namespace ChatBot.Core.Answers.Extraction;

/// <summary>What is known of a sentence beside a question. Coverage is the share of the question's weight, 0 to 1; what is no number is 0 or 1.</summary>
internal enum SentenceFeature
{
    /// <summary>Coverage of the words that are no names, by the sentence.</summary>
    OwnWords,

    /// <summary>The share of the question's words that the sentence has, each counted alike.</summary>
    OwnCount,

    /// <summary>The share of the heaviest word that the sentence lacks.</summary>
    Lacks,

    /// <summary>Coverage by 4-grams of letters, which meet in other inflections and compounds.</summary>
    Letters,

    /// <summary>Coverage where a word counts the more, the fewer sentences of the evidence have it.</summary>
    Telling,

    /// <summary>The same by 4-grams of letters.</summary>
    TellingLetters,

    /// <summary>As <see cref="Letters"/>, each word counted alike.</summary>
    LettersCount,

    /// <summary>The share of neighbouring words of the question that are neighbours in the sentence.</summary>
    Pairs,

    /// <summary>What the paragraph, its heading and the title add to the coverage.</summary>
    Around,

    /// <summary>Coverage by heading and title.</summary>
    Heading,

    /// <summary>What the sentence before adds to the coverage.</summary>
    Before,

    /// <summary>What the sentence after adds to the coverage.</summary>
    After,

    /// <summary>It has a name that the question does not, and the question asks for nothing that words show.</summary>
    BringsName,

    /// <summary>It has a number that the question does not, and the question asks for nothing that words show.</summary>
    BringsNumber,

    /// <summary>It has a duration, and that is asked for; so with the features that follow.</summary>
    FitsDuration,

    /// <summary>A number.</summary>
    FitsNumber,

    /// <summary>An age.</summary>
    FitsAge,

    /// <summary>A time.</summary>
    FitsTime,

    /// <summary>A person.</summary>
    FitsPerson,

    /// <summary>A cause.</summary>
    FitsReason,

    /// <summary>A place.</summary>
    FitsPlace,

    /// <summary>A name.</summary>
    FitsName,

    /// <summary>What a thing is.</summary>
    FitsDefinition,

    /// <summary>How near what fits stands to a word of the question.</summary>
    FitsNear,

    /// <summary>The score of its paragraph beside the best one's.</summary>
    Evidence,

    /// <summary>Its paragraph is the best.</summary>
    EvidenceFirst,

    /// <summary>Its paragraph is the second best.</summary>
    EvidenceSecond,

    /// <summary><see cref="Letters"/> where question and article are in two languages.</summary>
    ForeignLetters,

    /// <summary>Coverage by words of like meaning.</summary>
    Meaning,

    /// <summary>It has a mark that sentences have, or is longer than captions and list entries are.</summary>
    Whole,
}
