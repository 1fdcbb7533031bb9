namespace ChatBot.Core.Answers;

/// <summary>What the check found in a sentence.</summary>
public enum CheckResult
{
    /// <summary>Says nothing about the articles and needs no evidence: the sentences of a refusal.</summary>
    NoClaim,

    /// <summary>Nothing that the check looks at speaks against it.</summary>
    Verified,

    /// <summary>Cites nothing.</summary>
    NoCitation,

    /// <summary>Cites a paragraph that was not retrieved.</summary>
    NotRetrieved,

    /// <summary>Quotes words that do not stand in the cited paragraph.</summary>
    NotVerbatim,

    /// <summary>Has HTML, a link, words that order a model about, or those of the prompt.</summary>
    NotPlain,

    /// <summary>Is in another language than the question.</summary>
    WrongLanguage,

    /// <summary>Has a number that the cited paragraph does not have, or counts something else with it.</summary>
    WrongNumber,

    /// <summary>Has a month or a weekday that the cited paragraph does not have.</summary>
    WrongDate,

    /// <summary>Has a name that the cited paragraph does not have.</summary>
    WrongName,

    /// <summary>Has somebody say what somebody else says in the cited paragraph.</summary>
    WrongSpeaker,

    /// <summary>Denies what the cited paragraph affirms, or the other way round.</summary>
    WrongNegation,

    /// <summary>Says the opposite of a word of the cited paragraph.</summary>
    WrongOpposite,

    /// <summary>Repeats a sentence of the cited paragraph with another word in the place of one.</summary>
    WrongWord,

    /// <summary>Has a name, a number or a noun where the cited paragraph has another one.</summary>
    WrongPlace,

    /// <summary>Another retrieved paragraph has much more of its words than the one it cites.</summary>
    WrongParagraph,

    /// <summary>Has too few words in common with the cited paragraph to come from it.</summary>
    NotSupported,
}
