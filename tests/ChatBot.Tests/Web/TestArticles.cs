using ChatBot.Core.Articles;

namespace ChatBot.Tests.Web;

/// <summary>Articles for tests.</summary>
internal static class TestArticles
{
    public static Article Article(string id = "harbour", string title = "The harbour opens", params string[] paragraphs) => new(
        id, title, new PartialDate(2024, 5, 3), "https://news.example/harbour", "en",
        [.. (paragraphs is [] ? ["The harbour opened on Friday.", "Its crane lifts forty tons."] : paragraphs)
            .Select((text, index) => new Paragraph(index + 1, null, text))]);
}
