using ChatBot.Core.Language;
using ChatBot.Core.Retrieval;

namespace ChatBot.Evaluation.Checking;

/// <summary>Makes right sentences of paragraphs and of questions with their answers.</summary>
internal static class QuestionStatements
{
    // What is no sentence, but a heading or a line of a list.
    private const int ShortestSentence = 30;

    /// <param name="paragraphs">In the order of their articles.</param>
    /// <param name="questions">Each names one of the paragraphs.</param>
    public static IEnumerable<Statement> Of(IReadOnlyList<ParagraphRow> paragraphs, IReadOnlyList<QuestionRow> questions)
    {
        var places = paragraphs.Select((row, index) => (row.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        var passages = paragraphs.Select(Passage).ToList();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            foreach (var sentence in SentenceSplitter.Split(paragraphs[i].Text).Select(span => span.In(paragraphs[i].Text).Trim()).Where(IsSentence))
            {
                yield return Make(StatementKinds.Repeated, sentence, passages[i].Language, i, paragraphs, passages);
                if (Rewriting.Of(sentence, passages[i].Language) is { } rewritten)
                {
                    yield return Make(StatementKinds.Rewritten, rewritten, passages[i].Language, i, paragraphs, passages);
                }
            }
        }

        var english = new EnglishAnswers(questions.Where(question => LanguageOf(question) == Languages.English).Select(question => question.Question));
        foreach (var question in questions.Where(question => question.Answers is { Count: > 0 }))
        {
            var language = LanguageOf(question);
            var sentence = language == Languages.English ? english.Declare(question.Question, question.Answers![0]) : GermanAnswers.Declare(question.Question, question.Answers![0]);
            if (sentence is not null && IsCarried(sentence, question.Answers[0], passages[places[question.Paragraph!]].Text))
            {
                yield return Make(StatementKinds.Answered, sentence, language, places[question.Paragraph!], paragraphs, passages);
            }
        }
    }

    /// <summary>Whether the paragraph or the name of its article has all names of a sentence that was made of a question, which may know more than the paragraph says; true for any other.</summary>
    public static bool AreNamesCarried(Statement statement, NameTable names) => statement.Kind != StatementKinds.Answered
        || !names.In(statement.Text, statement.Language).SelectMany(name => name.Value.Split(' ')).Any(word => NameTable.IsStrange(word, $"{statement.Article} {statement.Paragraph.Text}"));

    private static string LanguageOf(QuestionRow question) => question.Language ?? LanguageDetector.Detect(question.Question, Languages.English);

    /// <summary>Whether a paragraph has the answer and all numbers of a sentence: a question may know more than the paragraph says.</summary>
    private static bool IsCarried(string sentence, string answer, string paragraph) =>
        paragraph.Contains(answer, StringComparison.OrdinalIgnoreCase) && Numerals.In(sentence).All(number => Numerals.Has(paragraph, number.Value));

    private static bool IsSentence(string text) => text.Length >= ShortestSentence && text[^1] is '.' && !text.Contains('\n', StringComparison.Ordinal) && !text.Contains("==", StringComparison.Ordinal);

    private static Statement Make(string kind, string text, string language, int at, IReadOnlyList<ParagraphRow> rows, IReadOnlyList<Passage> passages)
    {
        var around = new[] { at + 1, at - 1 }.Where(i => i >= 0 && i < rows.Count && rows[i].Article is not null && rows[i].Article == rows[at].Article)
            .Select(i => new Neighbour(passages[i], passages[i].Language == language ? passages[i].Text : null));
        return new(kind, text, language, passages[at], rows[at].Article ?? rows[at].Id, [.. around]);
    }

    private static Passage Passage(ParagraphRow row, int index) =>
        new(row.Article ?? row.Id, 1, index + 1, row.Article ?? string.Empty, null, row.Text, null, null, LanguageDetector.Detect(row.Text, Languages.German));
}
