using ChatBot.Core.Language;
using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Answers.Checks;

/// <summary>A paragraph as the checks read it.</summary>
/// <param name="Language">Its language, "de" or "en".</param>
/// <param name="Text">The paragraph, up to where it begins to order a model about.</param>
/// <param name="Words">Its words.</param>
/// <param name="Title">Its title and heading.</param>
/// <param name="Frames">By language, what an answer may say of any paragraph: that it is an article's, its date, its language.</param>
internal sealed record CitedParagraph(string Language, FoldedText Text, CheckText Words, CheckText Title, IReadOnlyDictionary<string, CheckText> Frames)
{
    public static CitedParagraph Read(Passage passage, CheckTextReader reader)
    {
        var text = passage.Text[..Instructions.StartOf(passage.Text)];
        var title = $"{passage.Title}. {passage.Heading}";
        return new(
            passage.Language,
            new(text),
            reader.Read(text, passage.Language),
            reader.Read(title[..Instructions.StartOf(title)], passage.Language),
            new[] { Languages.German, Languages.English }.ToDictionary(language => language, language => reader.Read(Frame(passage, language), language)));
    }

    private static string Frame(Passage passage, string language)
    {
        var date = passage.Date is { } known ? Wording.For(language).Date(known) : string.Empty;
        var isGerman = passage.Language == Languages.German;
        return language == Languages.German
            ? $"Im weiteren Artikel, Artikels, Bericht, Text, Absatz {date}, heißt, sagt, steht, weiter, außerdem dort, auf {(isGerman ? "Deutsch" : "Englisch")}, Sprache"
            : $"Another article, report, text, paragraph {date}, says, goes on, also, in {(isGerman ? "German" : "English")}, own language";
    }
}
