using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Answers;

/// <summary>What a reader gets: data, without the format of any channel.</summary>
public sealed record Answer
{
    /// <summary>The question as asked.</summary>
    public required string Question { get; init; }

    /// <summary>The question that a follow-up was taken for, which is the one that is answered; null when the question was answered as asked.</summary>
    public string? Understood { get; init; }

    /// <summary>The language of the answer, "de" or "en".</summary>
    public required string Language { get; init; }

    /// <summary>The checked sentences in order; for a refusal, what the reader is told, without citations.</summary>
    public required IReadOnlyList<AnswerSentence> Sentences { get; init; }

    /// <summary>What the sentences cite, numbered from 1 in order of first use; empty for a refusal.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>What the writer had to answer from, best first; empty when nothing was found or nothing was searched for.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>What the check found in each sentence that was written, in order, whether the reader sees it or not; empty when nothing was written.</summary>
    public IReadOnlyList<SentenceReport> Checks { get; init; } = [];

    /// <summary>Why there is no answer; null when there is one.</summary>
    public RefusalReason? Refusal { get; init; }

    /// <summary>What the reader must know about how the answer came to be, such as that the model could not be reached; null when there is nothing.</summary>
    public string? Notice { get; init; }

    /// <summary>The writer whose sentences these are: "extract" or "write".</summary>
    public required string Writer { get; init; }

    /// <summary>The hash of the prompt that the writer used; null for a writer without one.</summary>
    public string? PromptHash { get; init; }

    /// <summary>From the question to the checked answer.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>The sentences in one line, each followed by its citation numbers in square brackets.</summary>
    public string Text => string.Join(' ', Sentences.Select(sentence =>
        sentence.Text + string.Concat(sentence.Citations.Select(number => $" [{number}]"))));
}

/// <summary>A sentence that passed the check.</summary>
/// <param name="Text">Without citation marks.</param>
/// <param name="Citations">Numbers of <see cref="Answer.Citations"/>; empty only in a refusal.</param>
/// <param name="Check">What the check found.</param>
public sealed record AnswerSentence(string Text, IReadOnlyList<int> Citations, CheckResult Check);

/// <summary>The check of a sentence that a writer wrote, without the sentence: what was dropped is nobody's to read.</summary>
/// <param name="Result">What the check found, of a rewritten sentence in its last wording.</param>
/// <param name="Word">The word that it failed for; null when it passed, or failed for none in particular.</param>
/// <param name="Rewritten">Whether the model was asked to write it again and did.</param>
/// <param name="Shown">Whether it is in <see cref="Answer.Sentences"/>; a sentence that passed is left out when the answer would cite too much.</param>
public sealed record SentenceReport(CheckResult Result, string? Word, bool Rewritten, bool Shown);

/// <summary>A place in an article that carries a sentence.</summary>
/// <param name="Number">From 1 within its answer.</param>
/// <param name="Passage">The cited paragraph.</param>
/// <param name="Quote">The words that carry the sentence, verbatim in the paragraph; at most two sentences.</param>
public sealed record Citation(int Number, Passage Passage, string Quote);

/// <summary>Why a question got no answer.</summary>
public enum RefusalReason
{
    /// <summary>The question has no word to search for.</summary>
    NoQuestion,

    /// <summary>The question is longer than a question can be.</summary>
    TooLong,

    /// <summary>No paragraph of the collection answers it.</summary>
    NoEvidence,

    /// <summary>No sentence of the answer passed the check.</summary>
    NothingVerified,
}
