using System.Globalization;
using ChatBot.Api;
using ChatBot.Collection;
using ChatBot.Core.Answers;
using ChatBot.Core.Language;
using ChatBot.Core.Retrieval;

namespace ChatBot.Evaluation.Answering;

/// <summary>Asks questions as <c>ask</c> does, and once more without the paragraph that answers.</summary>
internal sealed class AnswerEvaluation(AskApi ask, Retriever retriever, EvidenceNeighbours neighbours, EvidenceAnswerer fromEvidence)
{
    // Enough to have as many left as an answer is drawn from when those of one article are taken away.
    private const int Depth = 60;
    private const int ReportEvery = 50;

    /// <summary>Runs a file of questions.</summary>
    /// <param name="name">What the file is called in reports.</param>
    /// <param name="clusters">For each paragraph the article that it belongs to.</param>
    public async Task<AnswerSet> RunAsync(
        string name, QuestionKind kind, IReadOnlyList<QuestionRow> questions, IReadOnlyDictionary<string, string> clusters,
        IProgress<LoadProgress> progress, CancellationToken cancellationToken)
    {
        var outcomes = new List<AnswerOutcome>(questions.Count);
        foreach (var question in questions)
        {
            var cluster = question.Paragraph is { } paragraph ? clusters.GetValueOrDefault(paragraph, paragraph) : question.Id;
            var answer = await ask.AskAsync(question.Question, question.Language, [], cancellationToken);
            outcomes.Add(new(question, cluster, answer, kind == QuestionKind.Answerable ? await AskWithoutAsync(question, answer.Language, cancellationToken) : null));
            if (outcomes.Count % ReportEvery == 0 || outcomes.Count == questions.Count)
            {
                progress.Report(new(string.Create(CultureInfo.InvariantCulture, $"{name}: {outcomes.Count} of {questions.Count} questions"), outcomes.Count == questions.Count));
            }
        }

        return new(name, kind, outcomes.CountBy(outcome => outcome.Answer.Language).MaxBy(count => count.Value).Key, outcomes);
    }

    private async Task<Answer> AskWithoutAsync(QuestionRow question, string language, CancellationToken cancellationToken)
    {
        var found = await retriever.SearchAsync(question.Question, LanguageDetector.Detect(question.Question, language), Depth, cancellationToken);
        var others = found.Evidence.Where(evidence => evidence.Passage.ArticleId != question.Paragraph).Take(Answerer.EvidenceCount).ToList();
        return await fromEvidence.AnswerAsync(
            new(question.Question, language, []), found.Query, await neighbours.AddAsync(others, cancellationToken), null, cancellationToken);
    }
}
