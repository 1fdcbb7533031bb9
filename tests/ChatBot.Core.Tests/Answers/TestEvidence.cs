using ChatBot.Core.Answers;
using ChatBot.Core.Answers.Extraction;
using ChatBot.Core.Articles;
using ChatBot.Core.Language;
using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Tests.Answers;

/// <summary>Small articles as evidence, and the program's own analysis of them with the lexicon of the repository.</summary>
internal static class TestEvidence
{
    public static readonly PartialDate Date = new(2024, 5, 3);

    /// <summary>A score that a search gives to a paragraph that answers.</summary>
    public const double WellFound = 20;

    private static readonly Lexicon Lexicon = Lexicon.Load(Path.Combine(AppContext.BaseDirectory, "lexicon", "de-en.lexicon"));

    public static TextAnalyzer Analyzer { get; } = new(Lexicon);

    public static QueryFormulator Formulator { get; } = new(Analyzer, Lexicon, WordVectors.Empty);

    public static SentenceScorer Scorer { get; } = new(Analyzer, WordVectors.Empty);

    public static EvidenceCheck Check { get; } = new(Analyzer, Lexicon);

    public static QuoteSelector Quotes { get; } = new(Formulator, Scorer);

    public static Passage Passage(string text, int paragraph = 1, string article = "hafen", string language = "de", string? heading = null) =>
        new(article, 1, paragraph, "Nachrichten", heading, text, Date, null, language);

    /// <summary>The paragraphs of one German article, in order, each as well found as the others, and as well as paragraphs that answer are.</summary>
    public static IReadOnlyList<Evidence> Of(params string[] paragraphs) =>
        [.. paragraphs.Select((text, index) => new Evidence(Passage(text, index + 1), WellFound))];

    public static IReadOnlyList<EvidenceSentence> Sentences(params string[] paragraphs) => EvidenceSentence.Split(Of(paragraphs), Analyzer);

    public static IReadOnlyList<Term> Terms(string text, string language = "de") => Analyzer.Analyze(text, language);

    public static IReadOnlyList<DraftSentence> Extract(string question, string language, IReadOnlyList<Evidence> evidence) =>
        [.. new SentenceExtractor(Scorer).Extract(new(question, language, []), Formulator.Formulate(question, language), evidence)];
}
