using System.Runtime.CompilerServices;
using ChatBot.Core.Answers;
using ChatBot.Core.Answers.Extraction;
using ChatBot.Core.Language;
using ChatBot.Core.Retrieval;
using ChatBot.Evaluation;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBot.Fitting;

/// <summary>A question with its evidence as the program's extractive writer sees it.</summary>
/// <param name="Scored">Null when nothing was found.</param>
/// <param name="WithoutParagraph">The same when the paragraph that answers is not among the evidence; null when nothing else was found, or the question names none.</param>
/// <param name="WithoutArticle">The same when no paragraph of its article is.</param>
internal sealed record AskedEvidence(QuestionRow Question, ScoredEvidence? Scored, ScoredEvidence? WithoutParagraph, ScoredEvidence? WithoutArticle);

/// <summary>Asks the program the questions of a task, up to where it would choose sentences.</summary>
internal static class EvidenceReader
{
    private const int Depth = 60;

    /// <param name="data">A folder to keep the index in.</param>
    public static async IAsyncEnumerable<AskedEvidence> ReadAsync(string data, EvaluationTask task, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var app = await ProgramHost.StartAsync(data, task.Files, cancellationToken);
        var retriever = app.Services.GetRequiredService<Retriever>();
        var neighbours = app.Services.GetRequiredService<EvidenceNeighbours>();
        var scorer = app.Services.GetRequiredService<SentenceScorer>();
        foreach (var question in task.Questions)
        {
            var language = question.Language ?? LanguageDetector.Detect(question.Question, Languages.English);
            var found = await retriever.SearchAsync(question.Question, language, Depth, cancellationToken);
            yield return new(
                question,
                await ScoreAsync(found.Evidence),
                question.Paragraph is null ? null : await ScoreAsync(found.Evidence.Where(evidence => evidence.Passage.ArticleId != question.Paragraph)),
                question.Paragraph is null ? null : await ScoreAsync(found.Evidence.Where(evidence => ArticleOf(evidence.Passage.ArticleId) != ArticleOf(question.Paragraph))));

            string? ArticleOf(string paragraph) => task.Articles.GetValueOrDefault(paragraph);

            async Task<ScoredEvidence?> ScoreAsync(IEnumerable<Evidence> evidence) =>
                scorer.Score(found.Query, await neighbours.AddAsync([.. evidence.Take(Answerer.EvidenceCount)], cancellationToken));
        }
    }
}
