using ChatBot.Core.Answers;
using ChatBot.Core.Articles;
using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Tests.Answers;

public sealed class AnswererTests : IAsyncLifetime
{
    private const string Asked = "Wie lange dauert der Umbau des Hafens?";
    private const string Lasts = "Der Umbau dauert vier Jahre.";

    private static readonly Article Harbour = new("hafen", "Umbau am Hafen", new(2024, 5, 3), null, "de",
    [
        new(1, "Umbau", "Der Stadtrat von Lindau beschloss den Umbau des Hafens. Der Umbau dauert vier Jahre."),
        new(2, "Kritik", "Die Unternehmerin Edda Brinkmann kritisierte den Zeitplan für den Hafen scharf."),
        new(3, "Kritik", "Sie verhandle im Herbst erneut."),
        new(4, "Kritik", "Der Hafen von Lindau ist alt."),
    ]);

    private AnswerHost host = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => host = await AnswerHost.StartAsync(Harbour);

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task What_is_written_and_proven_is_the_answer_with_its_citations_numbered()
    {
        var answer = await AskAsync(Writes(evidence =>
        [
            new("Vier Jahre dauert es.", [Cite(evidence, 1)]),
            new("Brinkmann kritisierte den „Zeitplan für den Hafen“.", [Cite(evidence, 2), Cite(evidence, 1)]),
        ]));

        Assert.Null(answer.Refusal);
        Assert.Null(answer.Notice);
        Assert.Equal(("write", "hash"), (answer.Writer, answer.PromptHash));
        Assert.Equal((Asked, "de"), (answer.Question, answer.Language));
        Assert.Equal("Vier Jahre dauert es. [1] Brinkmann kritisierte den „Zeitplan für den Hafen“. [2] [3]", answer.Text);
        Assert.Equal([1, 2, 1], answer.Citations.Select(citation => citation.Passage.Paragraph));
        Assert.All(answer.Citations, citation => Assert.Contains(citation.Quote, citation.Passage.Text, StringComparison.Ordinal));
        Assert.All(answer.Sentences, sentence => Assert.Equal(CheckResult.Verified, sentence.Check));
    }

    public static TheoryData<string, Func<IReadOnlyList<Evidence>, DraftSentence>> Unproven() => new()
    {
        { "cites nothing", _ => new("Alle freuen sich.", []) },
        { "cites beyond the evidence", evidence => new("Alle freuen sich.", [new(evidence.Count + 1, null)]) },
        { "cites before the evidence", _ => new("Alle freuen sich.", [new(0, null)]) },
        { "cites one that is there and one that is not", evidence => new("Alle freuen sich.", [Cite(evidence, 1), new(99, null)]) },
        { "alters a quote", evidence => new("Alle freuen sich: „Der Umbau dauert fünf Jahre“.", [Cite(evidence, 1)]) },
        { "quotes what another paragraph says", evidence => new("Alle freuen sich: „Sie verhandle im Herbst“.", [Cite(evidence, 1)]) },
        { "claims a quote", evidence => new("Alle freuen sich.", [Cite(evidence, 1) with { Quote = "Alle freuen sich." }]) },
    };

    [Theory]
    [MemberData(nameof(Unproven), DisableDiscoveryEnumeration = true)]
    public async Task A_sentence_that_is_not_proven_never_leaves_and_the_others_do(string how, Func<IReadOnlyList<Evidence>, DraftSentence> unproven)
    {
        var released = new List<string>();
        var answer = await AskAsync(
            Writes(evidence => [new("Vier Jahre.", [Cite(evidence, 1)]), unproven(evidence), new("Sie verhandelt.", [Cite(evidence, 3)])]), released: released);

        Assert.True(answer.Refusal is null, how);
        Assert.Equal(["Vier Jahre.", "Sie verhandelt."], answer.Sentences.Select(sentence => sentence.Text));
        Assert.Equal(["Vier Jahre.", "Sie verhandelt."], released);
        Assert.Equal([1, 2], answer.Citations.Select(citation => citation.Number));
    }

    [Theory]
    [InlineData("de", "Dazu gibt es keine Antwort, die sich mit den Artikeln belegen lässt.", "Der Artikel handelt von: „Umbau“; „Kritik“.")]
    [InlineData("en", "There is no answer to this that the articles bear out.", "The article is about: “Umbau”; “Kritik”.")]
    public async Task When_nothing_is_proven_the_reader_is_told_so_and_what_the_collection_is_about(string language, string refusal, string about)
    {
        var released = new List<string>();
        var answer = await AskAsync(Writes(_ => [new("Alle freuen sich.", []), new("Es regnet.", [])]), language: language, released: released);

        Assert.Equal(RefusalReason.NothingVerified, answer.Refusal);
        Assert.Equal([refusal, about], answer.Sentences.Select(sentence => sentence.Text));
        Assert.All(answer.Sentences, sentence => Assert.Equal((CheckResult.NoClaim, 0), (sentence.Check, sentence.Citations.Count)));
        Assert.Empty(answer.Citations);
        Assert.Empty(released);
    }

    [Fact]
    public async Task A_writer_that_finds_no_answer_leads_to_a_refusal()
    {
        var answer = await AskAsync(Writes(_ => []));

        Assert.Equal(RefusalReason.NoEvidence, answer.Refusal);
        Assert.Equal("write", answer.Writer);
    }

    [Theory]
    [InlineData("de", "Das Sprachmodell war nicht erreichbar")]
    [InlineData("en", "The language model could not be reached")]
    public async Task A_model_that_cannot_be_reached_is_replaced_by_quotes_and_the_reader_is_told(string language, string notice)
    {
        var answer = await AskAsync(Fails(_ => []), Quotes(Wording.For(language).GoesOn), language);

        Assert.EndsWith("„Der Umbau dauert vier Jahre.“", Assert.Single(answer.Sentences).Text, StringComparison.Ordinal);
        Assert.Equal(("extract", null), (answer.Writer, answer.PromptHash));
        Assert.StartsWith(notice, answer.Notice, StringComparison.Ordinal);
        Assert.Null(answer.Refusal);
    }

    [Fact]
    public async Task A_model_that_breaks_off_before_anything_is_proven_is_replaced_by_quotes()
    {
        var answer = await AskAsync(Fails(_ => [new("Alle freuen sich.", [])]), Quotes());

        Assert.Equal("extract", answer.Writer);
        Assert.Equal(Lasts, Assert.Single(answer.Citations).Quote);
    }

    [Theory]
    [InlineData("de", "Das Sprachmodell hat seine Antwort nicht beendet.")]
    [InlineData("en", "The language model did not finish its answer.")]
    public async Task Of_a_model_that_breaks_off_the_proven_sentences_stay_and_the_reader_is_told(string language, string notice)
    {
        var quotes = Quotes();
        var answer = await AskAsync(Fails(evidence => [new("Vier Jahre.", [Cite(evidence, 1)])]), quotes, language);

        Assert.Equal("Vier Jahre.", Assert.Single(answer.Sentences).Text);
        Assert.Equal(("write", "hash", notice), (answer.Writer, answer.PromptHash, answer.Notice));
        Assert.Null(quotes.Evidence);
    }

    [Fact]
    public async Task When_even_the_quotes_do_not_answer_the_refusal_says_that_there_was_no_model()
    {
        var answer = await AskAsync(Fails(_ => []), new("extract", null, _ => []));

        Assert.Equal(RefusalReason.NoEvidence, answer.Refusal);
        Assert.NotNull(answer.Notice);
    }

    [Fact]
    public async Task Each_sentence_is_released_before_the_next_one_is_written()
    {
        var released = new List<string>();
        var releasedBefore = new List<int>();
        IEnumerable<DraftSentence> Write(IReadOnlyList<Evidence> evidence)
        {
            foreach (var paragraph in new[] { 1, 2, 3 })
            {
                releasedBefore.Add(released.Count);
                yield return new(Harbour.Paragraphs[paragraph - 1].Text, [Cite(evidence, paragraph)]);
            }
        }

        var answer = await AskAsync(Writes(Write), released: released);

        Assert.Equal([0, 1, 2], releasedBefore);
        Assert.Equal(answer.Sentences.Select(sentence => sentence.Text), released);
    }

    [Fact]
    public async Task A_sentence_that_cites_four_paragraphs_is_shown_with_three()
    {
        var answer = await AskAsync(Writes(evidence => [new("Der Umbau des Hafens dauert vier Jahre.", [.. Enumerable.Range(1, 4).Select(paragraph => Cite(evidence, paragraph))])]));

        Assert.Equal([1, 2, 3], Assert.Single(answer.Sentences).Citations);
        Assert.Equal([1, 2, 3], answer.Citations.Select(citation => citation.Passage.Paragraph));
    }

    [Fact]
    public async Task A_quotation_that_only_the_fourth_paragraph_carries_does_not_leave()
    {
        var answer = await AskAsync(Writes(evidence =>
            [new("Der Hafen „ist alt“.", [.. Enumerable.Range(1, 4).Select(paragraph => Cite(evidence, paragraph))])]));

        Assert.Equal(RefusalReason.NothingVerified, answer.Refusal);
    }

    [Fact]
    public async Task The_writer_gets_the_paragraph_that_follows_what_was_found_though_it_shares_no_word()
    {
        var writer = Writes(_ => []);

        await AskAsync(writer, question: "Was kritisierte Edda Brinkmann?");

        Assert.Contains("Sie verhandle im Herbst erneut.", writer.Evidence!.Select(found => found.Passage.Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    [InlineData("?!… \"")]
    public async Task A_question_without_a_word_is_refused_unasked(string question)
    {
        var writer = Writes(_ => []);
        var answer = await AskAsync(writer, question: question);

        Assert.Equal(RefusalReason.NoQuestion, answer.Refusal);
        Assert.StartsWith("Bitte stellen Sie eine Frage zu den Artikeln.", answer.Text, StringComparison.Ordinal);
        Assert.Null(writer.Evidence);
    }

    [Fact]
    public async Task A_question_of_the_greatest_length_is_asked_and_a_longer_one_is_refused()
    {
        var writer = Writes(_ => []);
        var longest = Asked.PadRight(Answerer.LongestQuestion, '?');

        Assert.Equal(RefusalReason.TooLong, (await AskAsync(writer, question: longest + "?")).Refusal);
        Assert.Null(writer.Evidence);
        await AskAsync(writer, question: longest);
        Assert.NotNull(writer.Evidence);
    }

    [Fact]
    public async Task An_empty_collection_refuses_without_a_word_about_topics()
    {
        await using var empty = await AnswerHost.StartAsync();
        var answer = await empty.Answerer(Writes(_ => []).Writer, Quotes().Writer).AnswerAsync(new(Asked, "en", []), null, Stop);

        Assert.Equal(RefusalReason.NoEvidence, answer.Refusal);
        Assert.Equal("The articles say nothing that answers this question.", answer.Text);
    }

    [Fact]
    public async Task A_reader_who_leaves_ends_the_answer()
    {
        using var left = new CancellationTokenSource();
        IEnumerable<DraftSentence> Write(IReadOnlyList<Evidence> evidence)
        {
            yield return new("Vier Jahre.", [Cite(evidence, 1)]);
            left.Cancel();
            yield return new("Sie verhandelt.", [Cite(evidence, 3)]);
        }

        var answerer = host.Answerer(Writes(Write).Writer, Quotes().Writer);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answerer.AnswerAsync(new(Asked, "de", []), null, left.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answerer.AnswerAsync(new(Asked, "de", []), null, left.Token));
    }

    private static ScriptedWriter Writes(Func<IReadOnlyList<Evidence>, IEnumerable<DraftSentence>> drafts) => new("write", "hash", drafts);

    private static ScriptedWriter Fails(Func<IReadOnlyList<Evidence>, IEnumerable<DraftSentence>> drafts) =>
        new("write", "hash", drafts, new WriterUnavailableException("The model does not answer."));

    private static ScriptedWriter Quotes(string lead = "Es heißt:") =>
        new("extract", null, evidence => [new($"{lead} „{Lasts}“", [Cite(evidence, 1) with { Quote = Lasts }])]);

    /// <summary>A citation of a paragraph of the article, wherever it stands in the evidence.</summary>
    private static DraftCitation Cite(IReadOnlyList<Evidence> evidence, int paragraph) =>
        new(evidence.Select(found => found.Passage.Paragraph).ToList().IndexOf(paragraph) + 1, null);

    private async Task<Answer> AskAsync(
        ScriptedWriter writer, ScriptedWriter? fallback = null, string language = "de", string question = Asked, List<string>? released = null) =>
        await host.Answerer(writer.Writer, (fallback ?? Quotes()).Writer).AnswerAsync(
            new(question, language, []),
            released is null ? null : sentence =>
            {
                released.Add(sentence.Text);
                return ValueTask.CompletedTask;
            },
            Stop);
}
