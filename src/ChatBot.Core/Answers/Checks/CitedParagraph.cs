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
    private List<bool>? quotationMarks;

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

    /// <summary>Whether the paragraph stands within a quotation, opened in one before it.</summary>
    /// <param name="isOpen">Whether that one leaves a quotation open.</param>
    public bool GoesOnQuoting(bool isOpen) => isOpen && (quotationMarks ??= MarksOf(text)) is not [true, ..];

    /// <summary>Whether a quotation goes on behind the paragraph.</summary>
    /// <param name="isOpen">Whether one goes on from the paragraph before it.</param>
    public bool LeavesQuotationOpen(bool isOpen) => (quotationMarks ??= MarksOf(text)) is [.., var last] ? last : isOpen;

    /// <summary>The quotation marks of a text, each whether it opens: what stands before a word and behind a space does.</summary>
    private static List<bool> MarksOf(string text) => [.. Enumerable.Range(0, text.Length).Where(at => text[at] is '"' or '„' or '“' or '”')
        .Select(at => text[at] == '„' || (text[at] != '”' && (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] == '(') && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1])))];

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

    /// <summary>Whether a quotation is the title of its article, whatever the marks between its words: those of the name of a file are other ones.</summary>
    public bool HasTitle(string quotation) => Letters(passage.Title).Equals(Letters(quotation), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

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
