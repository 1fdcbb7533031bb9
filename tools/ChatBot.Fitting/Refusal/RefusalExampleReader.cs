using ChatBot.Core.Answers.Extraction;
using ChatBot.Core.Answers.Refusal;
using ChatBot.Evaluation;

namespace ChatBot.Fitting.Refusal;

/// <summary>Makes examples of questions that a collection answers, of the same without the paragraph or the article that answers, and of
/// questions that it does not answer.</summary>
/// <param name="data">A folder to keep indexes in.</param>
internal sealed class RefusalExampleReader(string data)
{
    private const double Answered = 2;
    private const double Other = 3;

    // That a paragraph of the same article lacks the answer is harder to tell, and matters less; across languages it is told worst, and counts more.
    private const double WithoutParagraph = 0.4;
    private const double ForeignWithoutParagraph = 1;
    private const double WithoutArticle = 0.8;

    // Across languages, questions that a whole collection answers and those that it does not are nearest to one another: they count more.
    private const double ForeignAnswered = 3;
    private const double ForeignOther = 9;

    // What holds of the whole collections shall also hold of small ones, among distractors and of single paragraphs among others, which they
    // are asked in again, but by all of these together no more than by the whole ones.
    private const double Whole = 1;
    private const double OfVariant = 0.25;
    private const double OfMixed = 0.3;

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

            if (task.Files.Count > 1)
            {
                await AddAnsweredAsync(task, OfVariant, cancellationToken);

                // Among distractors there are no small collections, and what they say may answer others' questions.
                continue;
            }

            await AddAnsweredAsync(task, Whole, cancellationToken);
            foreach (var paragraphs in others.Select(other => other.Split(',')[0]).Where(file => file != task.Files[0]).Distinct())
            {
                await foreach (var mixed in new MixedCollections(data).OfAsync(task, paragraphs).WithCancellation(cancellationToken))
                {
                    await AddAnsweredAsync(mixed, OfMixed, cancellationToken);
                }
            }

            var foreign = await OthersOfAsync(text, others, cancellationToken);
            await foreach (var (small, smallOthers) in new SmallCollections(data).OfAsync(task, foreign).WithCancellation(cancellationToken))
            {
                await AddAnsweredAsync(small, OfVariant, cancellationToken);
                await AddOthersAsync(smallOthers, OfVariant, cancellationToken);
            }
        }

        foreach (var text in others)
        {
            await AddOthersAsync(await ReadOtherAsync(text, cancellationToken), Whole, cancellationToken);
        }

        return examples;
    }

    /// <summary>The questions given that the paragraphs of a task do not answer.</summary>
    private static async Task<IReadOnlyList<QuestionRow>> OthersOfAsync(string task, IReadOnlyList<string> others, CancellationToken cancellationToken)
    {
        var rows = new List<QuestionRow>();
        foreach (var other in others.Where(other => other.Split(',')[0] == task.Split(',')[0]))
        {
            rows.AddRange((await ReadOtherAsync(other, cancellationToken)).Questions);
        }

        return rows;
    }

    private async Task AddAnsweredAsync(EvaluationTask task, double importance, CancellationToken cancellationToken)
    {
        await foreach (var asked in EvidenceReader.ReadAsync(data, task, cancellationToken))
        {
            Add(task.Name, importance, IsForeign(asked.Scored, importance) ? ForeignAnswered : Answered, asked.Question, asked.Scored, isAnswered: true);
            Add(
                $"{task.Name} without the paragraph", importance, asked.WithoutParagraph is { IsForeign: true } ? ForeignWithoutParagraph : WithoutParagraph,
                asked.Question, asked.WithoutParagraph, isAnswered: false);
            if (importance == Whole)
            {
                Add($"{task.Name} without the article", importance, WithoutArticle, asked.Question, asked.WithoutArticle, isAnswered: false);
            }
        }
    }

    private async Task AddOthersAsync(EvaluationTask task, double importance, CancellationToken cancellationToken)
    {
        await foreach (var asked in EvidenceReader.ReadAsync(data, task, cancellationToken))
        {
            Add(task.Name, importance, IsForeign(asked.Scored, importance) ? ForeignOther : Other, asked.Question, asked.Scored, isAnswered: false);
        }
    }

    private static bool IsForeign(ScoredEvidence? scored, double importance) => importance == Whole && scored is { IsForeign: true };

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

    /// <param name="ofCollection">What the collection counts beside whole ones.</param>
    /// <param name="ofKind">What such examples count beside others.</param>
    private void Add(string set, double ofCollection, double ofKind, QuestionRow question, ScoredEvidence? scored, bool isAnswered)
    {
        if (scored is not null)
        {
            var cluster = question.Paragraph is { } paragraph ? articles.GetValueOrDefault(paragraph, paragraph) : question.Id;
            examples.Add(new(
                set, ofCollection * ofKind, ofCollection == Whole, Folds.Of(cluster), RefusalFeatures.Of(scored), scored.IsForeign, isAnswered));
        }
    }
}
