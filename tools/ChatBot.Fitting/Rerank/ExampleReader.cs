using System.Numerics.Tensors;
using ChatBot.Core.Language;
using ChatBot.Core.Retrieval;
using ChatBot.Evaluation;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBot.Fitting.Rerank;

/// <summary>Searches for the questions of a task as the program does, and keeps the candidates.</summary>
internal sealed class ExampleReader(string data)
{
    private static readonly double[] Weights = Core.Weights.LinearWeights.Load<PassageFeature>("candidates");

    /// <summary>An example for each question.</summary>
    public async Task<IReadOnlyList<RankingExample>> ReadAsync(EvaluationTask task, CancellationToken cancellationToken)
    {
        await using var app = await ProgramHost.StartAsync(data, task.Files, cancellationToken);
        var (retriever, formulator) = (app.Services.GetRequiredService<Retriever>(), app.Services.GetRequiredService<QueryFormulator>());
        using var snapshot = await app.Services.GetRequiredService<IParagraphIndex>().OpenAsync(cancellationToken);
        var ids = new Dictionary<int, string>();
        var examples = new List<RankingExample>();
        foreach (var question in task.Questions)
        {
            var language = question.Language ?? LanguageDetector.Detect(question.Question, Languages.English);
            var query = formulator.Formulate(question.Question, language);
            var found = await retriever.CandidatesAsync(query, snapshot, cancellationToken);
            var unknown = found.Candidates.Where(candidate => !ids.ContainsKey(candidate.Key)).ToList();
            foreach (var (candidate, passage) in unknown.Zip(snapshot.Passages(unknown)))
            {
                ids[candidate.Key] = passage.ArticleId;
            }

            var relevant = found.Candidates.Where(candidate => ids[candidate.Key] == question.Paragraph).Select(candidate => candidate.Key).ToHashSet();
            examples.Add(Example(task, question, new CandidateFeatures(query, app.Services.GetRequiredService<WordVectors>()), found, relevant));
            if (examples.Count % 100 == 0 || examples.Count == task.Questions.Count)
            {
                Console.Error.WriteLine($"{task.Name}: {examples.Count} of {task.Questions.Count} questions");
            }
        }

        return examples;
    }

    private static RankingExample Example(
        EvaluationTask task, QuestionRow question, CandidateFeatures features, CandidateSet found, HashSet<int> relevant)
    {
        var ranked = found.Candidates
            .Zip(features.Of(found), (candidate, values) => new RankedCandidate(candidate, values, TensorPrimitives.Dot(values, Weights)))
            .OrderByDescending(candidate => candidate.Score)
            .ToList();

        // Of several passages that answer, the best one stands for all.
        var best = ranked.Find(candidate => relevant.Contains(candidate.Candidate.Key));
        ranked.RemoveAll(candidate => candidate != best && relevant.Contains(candidate.Candidate.Key));
        var kept = ranked.Where((candidate, i) => i < Reranker.Best || candidate == best).ToList();
        return new RankingExample(task.Name, task.Articles[question.Paragraph!], features, kept, best?.Candidate.Key);
    }
}
