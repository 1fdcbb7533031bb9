namespace ChatBot.Core.Answers;

/// <summary>What the check found in a sentence.</summary>
public enum CheckResult
{
    /// <summary>Says nothing about the articles and needs no evidence: the sentences of a refusal.</summary>
    NoClaim,

    /// <summary>Every citation was retrieved and every quotation stands verbatim in its paragraph.</summary>
    Verified,

    /// <summary>Cites nothing.</summary>
    NoCitation,

    /// <summary>Cites a paragraph that was not retrieved.</summary>
    NotRetrieved,

    /// <summary>Quotes words that do not stand in the cited paragraph.</summary>
    NotVerbatim,
}
