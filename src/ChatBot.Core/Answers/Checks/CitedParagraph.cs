using ChatBot.Core.Language;
using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Answers.Checks;

/// <summary>A paragraph as the checks read it. Of most that were retrieved only the words are asked for, so all else is read when it is.</summary>
internal sealed class CitedParagraph
{
    private readonly Passage passage;
    private readonly CheckTextReader reader;
    private readonly string text;
    private FoldedText? folded;
    private CheckText? words;

    public CitedParagraph(Passage passage, CheckTextReader reader)
    {
        this.passage = passage;
        this.reader = reader;
        text = passage.Text[..Instructions.StartOf(passage.Text)];
    }

    /// <summary>Its language, "de" or "en".</summary>
    public string Language => passage.Language;

    /// <summary>The paragraph, up to where it begins to order a model about.</summary>
    public FoldedText Text => folded ??= new(text);

    /// <summary>Whether it begins with a quotation.</summary>
    public bool BeginsQuoted => text.AsSpan().TrimStart() is ['"' or '„' or '“' or '«' or '»' or '‚' or '‘', ..];

    /// <summary>Its words.</summary>
    public CheckText Words => words ??= reader.Read(text, Language);

    /// <summary>Its title and heading.</summary>
    public CheckText Title
    {
        get
        {
            var title = $"{passage.Title}. {passage.Heading}";
            return reader.ReadOften(title[..Instructions.StartOf(title)], Language);
        }
    }

    /// <summary>What an answer in a language may say of any paragraph: that it is an article's, its date, its language.</summary>
    public CheckText Frame(string language)
    {
        var date = passage.Date is { } known ? Wording.For(language).Date(known) : string.Empty;
        var isGerman = Language == Languages.German;
        return reader.ReadOften(
            language == Languages.German
                ? $"Im weiteren Artikel, Artikels, Bericht, Text, Absatz, {date}, heißt, sagt, steht, weiter, außerdem dort, auf {(isGerman ? "Deutsch" : "Englisch")}, Sprache"
                : $"Another article, report, text, paragraph, {date}, says, goes on, also, in {(isGerman ? "German" : "English")}, own language",
            language);
    }
}
