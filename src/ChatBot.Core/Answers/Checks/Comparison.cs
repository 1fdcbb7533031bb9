namespace ChatBot.Core.Answers.Checks;

/// <summary>A sentence beside what it cites.</summary>
internal sealed class Comparison
{
    private const float Exact = 1;
    private readonly Alignment inFrame;

    /// <param name="sentence">The sentence's own words, without its quotations.</param>
    /// <param name="quoted">Its quotations.</param>
    /// <param name="cited">The cited paragraphs.</param>
    /// <param name="language">The sentence's language, "de" or "en".</param>
    public Comparison(CheckText sentence, IReadOnlyList<string> quoted, IReadOnlyList<CitedParagraph> cited, string language)
    {
        Sentence = sentence;
        Evidence = CheckText.Concat([.. cited.Select(paragraph => paragraph.Words)]);
        Quoted = QuotedWords.Of(quoted, cited);
        QuoteCount = quoted.Count;
        Context = CheckText.Concat([.. cited.Select(paragraph => paragraph.Title), .. cited.Select(paragraph => paragraph.Frames[language])]);
        InEvidence = new(sentence, Evidence);
        InTitle = new(sentence, CheckText.Concat([.. cited.Select(paragraph => paragraph.Title)]));
        inFrame = new(sentence, CheckText.Concat([.. cited.Select(paragraph => paragraph.Frames[language])]));
    }

    /// <summary>The sentence's own words.</summary>
    public CheckText Sentence { get; }

    /// <summary>The cited paragraphs.</summary>
    public CheckText Evidence { get; }

    /// <summary>The words of the evidence that the sentence quotes.</summary>
    public IReadOnlyList<QuotedWords> Quoted { get; }

    /// <summary>How many quotations the sentence has.</summary>
    public int QuoteCount { get; }

    /// <summary>What stands around them and what the program knows of them: title, heading, date, language.</summary>
    public CheckText Context { get; }

    /// <summary>The sentence's words in the paragraphs.</summary>
    public Alignment InEvidence { get; }

    /// <summary>The sentence's words in the titles and headings.</summary>
    public Alignment InTitle { get; }

    /// <summary>Whether sentence and evidence are in one language: what was said is then said again rather than translated.</summary>
    public bool IsOneLanguage => Sentence.Words.Count == 0 || Evidence.Words.Count == 0 || Sentence.Words[0].Language == Evidence.Words[0].Language;

    /// <summary>How well a word of the sentence stands in the paragraphs or around them, 0 to 1.</summary>
    public float Match(int word) => IsFrame(word) ? Exact : Math.Max(InEvidence.Match(word), InTitle.Match(word));

    /// <summary>Whether a word only leads in what an article says.</summary>
    public bool IsFrame(int word) => inFrame.Match(word) >= Exact;
}
