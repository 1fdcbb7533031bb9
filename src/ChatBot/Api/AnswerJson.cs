using System.Text.Json;
using ChatBot.Core.Answers;

namespace ChatBot.Api;

/// <summary>An answer as <c>ask --json</c> and <c>POST /api/ask</c> give it.</summary>
/// <param name="Id">The caller's id of the question; null when it gave none.</param>
/// <param name="Answer">The sentences with their citation numbers in brackets.</param>
/// <param name="Reason">Why it was refused: no-question, too-long, no-evidence or nothing-verified; null for an answer.</param>
/// <param name="Notice">What the reader is told about how the answer came to be; null when there is nothing.</param>
/// <param name="Checks">One for each sentence that was written, in order, without its text.</param>
/// <param name="PromptHash">Null when the writer uses no prompt.</param>
internal sealed record AnswerJson(
    string? Id, string Question, string Answer, bool Refused, string Language, string? Reason, string? Notice,
    IReadOnlyList<CitationJson> Citations, IReadOnlyList<SentenceJson> Sentences, IReadOnlyList<CheckJson> Checks,
    string Writer, string? PromptHash, double ElapsedMs)
{
    /// <summary>The JSON form of an answer.</summary>
    public static AnswerJson From(string? id, Answer answer) => new(
        id, answer.Question, answer.Text, answer.Refusal is not null, answer.Language, ReasonCode(answer.Refusal), answer.Notice,
        [.. answer.Citations.Select(CitationJson.From)], [.. answer.Sentences.Select(SentenceJson.From)],
        [.. answer.Checks.Select(CheckJson.From)],
        answer.Writer, answer.PromptHash, Math.Round(answer.Elapsed.TotalMilliseconds, 3));

    private static string? ReasonCode(RefusalReason? reason) => reason switch
    {
        null => null,
        RefusalReason.NoQuestion => "no-question",
        RefusalReason.TooLong => "too-long",
        RefusalReason.NoEvidence => "no-evidence",
        _ => "nothing-verified",
    };
}

/// <summary>A citation of <see cref="AnswerJson"/>.</summary>
/// <param name="Paragraph">The paragraph's number within the revision, from 1.</param>
/// <param name="Date"><c>YYYY[-MM[-DD]]</c>, or null.</param>
/// <param name="Quote">Verbatim in the paragraph.</param>
internal sealed record CitationJson(
    int Number, string Article, int Revision, int Paragraph, string Title, string? Date, string? Url, string Quote)
{
    /// <summary>The JSON form of a citation.</summary>
    public static CitationJson From(Citation citation) => new(
        citation.Number, citation.Passage.ArticleId, citation.Passage.Revision, citation.Passage.Paragraph,
        citation.Passage.Title, citation.Passage.Date?.ToString(), citation.Passage.Url, citation.Quote);
}

/// <summary>A sentence of <see cref="AnswerJson"/>.</summary>
/// <param name="Check">What the check found: verified, or no-claim in a refusal.</param>
internal sealed record SentenceJson(string Text, IReadOnlyList<int> Citations, string Check)
{
    /// <summary>The JSON form of a sentence.</summary>
    public static SentenceJson From(AnswerSentence sentence) =>
        new(sentence.Text, sentence.Citations, sentence.Check == CheckResult.NoClaim ? "no-claim" : "verified");
}

/// <summary>The check of a written sentence in <see cref="AnswerJson"/>, shown or not.</summary>
/// <param name="Result">A <see cref="CheckResult"/> such as verified or wrong-number.</param>
/// <param name="Word">The word that it failed for, or null.</param>
internal sealed record CheckJson(string Result, string? Word, bool Rewritten, bool Shown)
{
    /// <summary>The JSON form of a report.</summary>
    public static CheckJson From(SentenceReport report) =>
        new(JsonNamingPolicy.KebabCaseLower.ConvertName(report.Result.ToString()), report.Word, report.Rewritten, report.Shown);
}
