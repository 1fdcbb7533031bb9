using ChatBot.Core.Answers;
using ChatBot.Core.Articles;
using ChatBot.Core.Retrieval;

namespace ChatBot.Tests.Web;

/// <summary>Articles for tests.</summary>
internal static class TestArticles
{
    public static Article Article(string id = "harbour", string title = "The harbour opens", params string[] paragraphs) => new(
        id, title, new PartialDate(2024, 5, 3), "https://news.example/harbour", "en",
        [.. (paragraphs is [] ? ["The harbour opened on Friday.", "Its crane lifts forty tons."] : paragraphs)
            .Select((text, index) => new Paragraph(index + 1, null, text))]);

    /// <summary>An answer from an article, a sentence for each of its cited paragraphs.</summary>
    /// <param name="cited">Of each citation: the sentence, the paragraph's number, the quote.</param>
    public static Answer Answer(Question question, Article article, params (string Sentence, int Paragraph, string Quote)[] cited)
    {
        var passages = Passage.Of(new ArticleRevision(article, 1, true, false)).ToDictionary(passage => passage.Paragraph);
        return new Answer
        {
            Question = question.Text,
            Language = question.Language,
            Sentences = [.. cited.Select((citation, index) => new AnswerSentence(citation.Sentence, [index + 1], CheckResult.Verified))],
            Citations = [.. cited.Select((citation, index) => new Citation(index + 1, passages[citation.Paragraph], citation.Quote))],
            Writer = "extract",
        };
    }
}
