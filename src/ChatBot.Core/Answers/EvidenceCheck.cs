using System.Runtime.CompilerServices;
using ChatBot.Core.Answers.Checks;
using ChatBot.Core.Language;
using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Answers;

/// <summary>Checks each sentence of a draft against the paragraphs that it cites. What fails never reaches a reader.</summary>
/// <remarks>A sentence stands when it cites what was retrieved, quotes word for word, and when its own words have no number, date,
/// name, speaker or negation that the cited paragraphs do not have, and enough words that they have. It compares words, not meanings.</remarks>
public sealed class EvidenceCheck
{
    private readonly CheckTextReader reader;
    private readonly StatementCheck statements;

    // A paragraph is read once for all sentences of an answer.
    private readonly ConditionalWeakTable<Passage, CitedParagraph> paragraphs = [];

    /// <summary>A check with the vocabulary of a lexicon; with an empty one, only sentences in the paragraph's language pass.</summary>
    public EvidenceCheck(TextAnalyzer analyzer, Lexicon lexicon)
    {
        var keys = new WordKeys(lexicon);
        reader = new(analyzer, keys);
        statements = new(new(analyzer, keys));
    }

    /// <summary>Checks one sentence.</summary>
    /// <param name="evidence">The list that the draft's citations count in, from 1.</param>
    /// <param name="language">The language of the answer, "de" or "en".</param>
    public CheckedSentence Check(DraftSentence draft, IReadOnlyList<Evidence> evidence, string language)
    {
        if (draft.Citations.Count == 0)
        {
            return Failed(draft, CheckResult.NoCitation);
        }

        if (draft.Citations.Any(citation => citation.Evidence < 1 || citation.Evidence > evidence.Count))
        {
            return Failed(draft, CheckResult.NotRetrieved);
        }

        if (draft.RepeatsInstructions || Instructions.AreIn(draft.Text))
        {
            return Failed(draft, CheckResult.NotPlain);
        }

        var cited = draft.Citations.Select(citation => evidence[citation.Evidence - 1].Passage).ToList();
        var read = cited.Select(Read).ToList();
        var quotes = draft.Citations.Zip(read, (citation, paragraph) => citation.Quote is { } quote ? paragraph.Text.FindVerbatim(quote) : null).ToList();
        if (draft.Citations.Zip(quotes).Any(pair => pair.First.Quote is not null && pair.Second is null))
        {
            return Failed(draft, CheckResult.NotVerbatim);
        }

        var ownWords = OwnWords.Of(draft, quotation => TranslatedQuotation.Is(quotation, language, read, reader));
        if (ownWords.Quotations.Any(quotation => !read.Exists(paragraph => QuotedWords.Find(quotation, paragraph, language) is not null || paragraph.HasTitle(quotation))))
        {
            return Failed(draft, CheckResult.NotVerbatim);
        }

        // What stands in an article may be quoted as it stands: readers are shown text, never markup.
        if (Markup.IsIn(ownWords.Text) || Instructions.AreForeign(ownWords.Text, language))
        {
            return Failed(draft, CheckResult.NotPlain);
        }

        if (IsQuestion(ownWords.Text))
        {
            return Failed(draft, CheckResult.NotSupported);
        }

        if (AnswerLanguage.IsWrong(ownWords.Text, language))
        {
            return Failed(draft, CheckResult.WrongLanguage);
        }

        // What a paragraph says word for word needs no comparison of words; a quotation is compared, since it may leave out what stands beside it.
        if (read.Exists(paragraph => paragraph.Language == language && WholeSentence.IsIn(draft.Text, paragraph.Text)))
        {
            return Verified(draft, cited, quotes);
        }

        var others = evidence.Select(found => found.Passage).Except(cited).ToList();
        var beside = others.Where(other => cited.Exists(passage => AreOfOneArticle(passage, other)));
        var antecedents = new Antecedents(cited.Select(passage => (Read(passage), Before(passage, evidence))));
        var comparison = new Comparison(reader.Read(ownWords.Text, language), ownWords.Quoted, read, beside.Select(Read), antecedents, language);
        var (result, word) = statements.Check(comparison);
        if (result == CheckResult.Verified && OtherParagraphCheck.IsFrom(comparison, [.. others.Select(Read)]))
        {
            result = CheckResult.WrongParagraph;
        }

        return result == CheckResult.Verified
            ? Verified(draft, cited, quotes)
            : Failed(draft, result, word);
    }

    /// <summary>A question that is not quoted states nothing.</summary>
    private static bool IsQuestion(string text) => text.TrimEnd().EndsWith('?') || text.Contains("? ", StringComparison.Ordinal);

    private static bool AreOfOneArticle(Passage one, Passage other) => one.ArticleId == other.ArticleId && one.Revision == other.Revision;

    /// <summary>The paragraphs that go before one in its article, the nearest first, as far as they were retrieved without a gap.</summary>
    private IEnumerable<CitedParagraph> Before(Passage passage, IReadOnlyList<Evidence> evidence)
    {
        for (var number = passage.Paragraph - 1; evidence.FirstOrDefault(found => AreOfOneArticle(found.Passage, passage) && found.Passage.Paragraph == number) is { } before; number--)
        {
            yield return Read(before.Passage);
        }
    }

    private CitedParagraph Read(Passage passage) => paragraphs.GetValue(passage, known => new(known, reader));

    private static CheckedSentence Verified(DraftSentence draft, IReadOnlyList<Passage> cited, IReadOnlyList<string?> quotes) =>
        new(draft.Text, [.. cited.Zip(quotes, (passage, quote) => new CitedPassage(passage, quote))], CheckResult.Verified, null);

    private static CheckedSentence Failed(DraftSentence draft, CheckResult result, string? word = null) => new(draft.Text, [], result, word);
}

/// <summary>A sentence and what the check found.</summary>
/// <param name="Citations">The cited passages; empty when the check failed.</param>
/// <param name="Word">The word of the sentence that it failed for; null when it was none in particular.</param>
public sealed record CheckedSentence(string Text, IReadOnlyList<CitedPassage> Citations, CheckResult Result, string? Word);

/// <summary>A passage that a sentence cites.</summary>
/// <param name="Quote">The quoted words as they stand in the passage; null when the sentence quotes none.</param>
public sealed record CitedPassage(Passage Passage, string? Quote);
