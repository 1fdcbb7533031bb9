using ChatBot.Core.Answers.Extraction;
using ChatBot.Core.Answers.Refusal;
using ChatBot.Evaluation;

namespace ChatBot.Fitting.Refusal;

/// <summary>Makes examples of questions that a collection answers, of the same without the paragraph that answers, and of questions that it does not answer.</summary>
/// <param name="data">A folder to keep indexes in.</param>
internal sealed class RefusalExampleReader(string data)
{
    private const double Answered = 2;
    private const double Other = 3;

    // Questions in another language than the article's are the hardest to tell.
    private const double Foreign = 1.5;

    // That a paragraph of the same article lacks the answer is harder to tell, and matters less.
    private const double WithoutParagraph = 0.4;

    private readonly List<RefusalExample> examples = [];
    private readonly Dictionary<string, string> articles = new(StringComparer.Ordinal);

    /// <summary>Asks all questions.</summary>
    /// <param name="answered">Tasks as <see cref="EvaluationTask.ReadAsync"/> takes them.</param>
    /// <param name="others">As these, with questions that the paragraphs do not answer.</param>
    public async Task<IReadOnlyList<RefusalExample>> ReadAsync(IReadOnlyList<string> answered, IReadOnlyList<string> others, CancellationToken cancellationToken)
    {
        foreach (var text in answered)
        {
            var task = await EvaluationTask.ReadAsync(text, cancellationToken);
            foreach (var (paragraph, article) in task.Articles)
            {
                articles[paragraph] = article;
            }

            await foreach (var asked in EvidenceReader.ReadAsync(data, task, cancellationToken))
            {
                Add(task.Name, Answered, asked.Question, asked.Scored, isAnswered: true);
                Add($"{task.Name} without the paragraph", WithoutParagraph, asked.Question, asked.WithoutParagraph, isAnswered: false);
            }
        }

        foreach (var text in others)
        {
            var task = await ReadOtherAsync(text, cancellationToken);
            await foreach (var asked in EvidenceReader.ReadAsync(data, task, cancellationToken))
            {
                Add(task.Name, Other, asked.Question, asked.Scored, isAnswered: false);
            }
        }

        return examples;
    }

    private static async Task<EvaluationTask> ReadOtherAsync(string text, CancellationToken cancellationToken)
    {
        if (text.Split(',') is not [var paragraphs, var questions])
        {
            throw new InvalidDataException($"Other questions are PARAGRAPHS,QUESTIONS, not \"{text}\".");
        }

        var rows = await EvaluationRows.QuestionsAsync(questions, null, cancellationToken);
        var name = $"{questions[(questions.LastIndexOfAny(['/', '\\'], questions.LastIndexOfAny(['/', '\\']) - 1) + 1)..]} of other paragraphs";
        return new(name, [paragraphs], rows, new Dictionary<string, string>());
    }

    private void Add(string set, double importance, QuestionRow question, ScoredEvidence? scored, bool isAnswered)
    {
        if (scored is not null)
        {
            var cluster = question.Paragraph is { } paragraph ? articles.GetValueOrDefault(paragraph, paragraph) : question.Id;
            var features = RefusalFeatures.Of(scored);
            var foreign = isAnswered && features[(int)RefusalFeature.Foreign] > 0 ? Foreign : 1;
            examples.Add(new(set, importance * foreign, Folds.Of(cluster), features, isAnswered));
        }
    }
}
