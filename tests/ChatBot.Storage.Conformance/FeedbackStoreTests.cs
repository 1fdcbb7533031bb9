using ChatBot.Core.Answers;
using ChatBot.Core.Articles;
using ChatBot.Core.Feedback;
using ChatBot.Core.Retrieval;
using Xunit;

namespace ChatBot.Storage.Conformance;

/// <summary>What every engine's feedback store does. An engine derives a class that opens its store.</summary>
public abstract class FeedbackStoreTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 24, 12, 0, 0, 250, TimeSpan.FromHours(1));

    private IFeedbackStore? store;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private IFeedbackStore Store => store ??= OpenStore();

    /// <summary>A store over the data of this test: empty at first; a second call opens the same data again.</summary>
    protected abstract IFeedbackStore OpenStore();

    [Fact]
    public async Task An_answer_is_found_by_its_own_id_and_by_its_messages_id_as_it_was_given()
    {
        var passage = new Passage(
            "news/2021 \"Gipfel\"", 2, 7, "Biden trifft Putin", "Rückkehr", "Er sagte: „Ja“ – <b>’; DROP TABLE answers", new PartialDate(2021, 6), "https://example.org/a", "de");
        var answer = Sample("a1", message: "m1") with
        {
            Question = new("Und wann?", "de", [new("Wer traf wen?", "Biden traf Putin. [1]")]),
            Text = "Im Juni. [1]",
            Citations = [new(1, passage, "„Ja“")],
            Evidence = [new(passage, 3.25), new(passage with { Paragraph = 8, Heading = null, Date = null, Url = null }, 0)],
            PromptHash = "abc",
        };
        await Store.SaveAnswerAsync(answer, Stop);

        var again = OpenStore();
        Assert.Equivalent(answer, await again.FindAnswerAsync("teams/c1", "a1", Stop), strict: true);
        Assert.Equivalent(answer, await again.FindAnswerAsync("teams/c1", "m1", Stop), strict: true);
    }

    [Fact]
    public async Task A_refusal_keeps_its_reason()
    {
        await Store.SaveAnswerAsync(Sample("a1") with { Refusal = RefusalReason.NothingVerified }, Stop);

        Assert.Equal(RefusalReason.NothingVerified, (await OpenStore().FindAnswerAsync("teams/c1", "a1", Stop))!.Refusal);
    }

    [Fact]
    public async Task An_answer_of_another_conversation_is_not_found()
    {
        await Store.SaveAnswerAsync(Sample("a1", message: "m1"), Stop);

        Assert.Null(await Store.FindAnswerAsync("teams/c2", "a1", Stop));
        Assert.Null(await Store.FindAnswerAsync("teams/c2", "m1", Stop));
        Assert.Null(await Store.FindAnswerAsync("teams/c1", "m2", Stop));
        Assert.Null(await Store.FindLastAnswerAsync("teams/c2", Stop));
    }

    [Fact]
    public async Task The_last_answer_of_a_conversation_is_the_one_that_was_saved_last()
    {
        await Store.SaveAnswerAsync(Sample("a1"), Stop);
        await Store.SaveAnswerAsync(Sample("a2"), Stop);
        await Store.SaveAnswerAsync(Sample("a3") with { Conversation = "teams/c2" }, Stop);

        Assert.Equal("a2", (await Store.FindLastAnswerAsync("teams/c1", Stop))!.Id);
    }

    [Fact]
    public async Task Answers_are_forgotten_after_their_lifetime()
    {
        await Store.SaveAnswerAsync(Sample("old"), Stop);
        await Store.SaveAnswerAsync(Sample("kept") with { Time = Noon + TimeSpan.FromSeconds(1) }, Stop);

        await Store.SaveAnswerAsync(Sample("new") with { Time = Noon + TimeSpan.FromSeconds(1) + IFeedbackStore.AnswerLifetime }, Stop);

        Assert.Null(await Store.FindAnswerAsync("teams/c1", "old", Stop));
        Assert.NotNull(await Store.FindAnswerAsync("teams/c1", "kept", Stop));
        Assert.NotNull(await Store.FindAnswerAsync("teams/c1", "new", Stop));
    }

    [Fact]
    public async Task Of_too_many_answers_the_oldest_are_forgotten()
    {
        for (var number = 0; number <= IFeedbackStore.MaxAnswers; number++)
        {
            await Store.SaveAnswerAsync(Sample($"a{number}"), Stop);
        }

        Assert.Null(await Store.FindAnswerAsync("teams/c1", "a0", Stop));
        Assert.NotNull(await Store.FindAnswerAsync("teams/c1", "a1", Stop));
    }

    [Fact]
    public async Task Judgements_come_back_with_their_answers_in_order()
    {
        var later = Noon + TimeSpan.FromMinutes(1);
        AnswerFeedback[] given =
        [
            new(Sample("a1"), "reader", false, "Das stimmt nicht: „Ja“?", Noon),
            new(Sample("a2"), "reader", true, null, later),
            new(Sample("a2"), "other", false, null, later),
        ];
        foreach (var feedback in given)
        {
            await Store.SaveFeedbackAsync(feedback, Stop);
        }

        Assert.Equivalent(given, await OpenStore().ListFeedbackAsync(0, 10, Stop), strict: true);
        Assert.Equivalent(given[1..2], await Store.ListFeedbackAsync(1, 1, Stop), strict: true);
        Assert.Empty(await Store.ListFeedbackAsync(3, 10, Stop));
    }

    [Fact]
    public async Task A_second_judgement_of_a_reader_takes_the_place_of_the_first()
    {
        await Store.SaveFeedbackAsync(new(Sample("a1"), "reader", false, "No.", Noon), Stop);
        await Store.SaveFeedbackAsync(new(Sample("a1"), "other", false, null, Noon), Stop);

        await Store.SaveFeedbackAsync(new(Sample("a1"), "reader", true, null, Noon + TimeSpan.FromMinutes(1)), Stop);

        var feedback = await Store.ListFeedbackAsync(0, 10, Stop);
        Assert.Equal([("reader", true, null, Noon + TimeSpan.FromMinutes(1)), ("other", false, null, Noon)],
            feedback.Select(item => (item.Sender, item.IsPositive, item.Text, item.Time)));
    }

    [Fact]
    public async Task A_judgement_outlives_the_answer_that_was_kept_for_it()
    {
        await Store.SaveAnswerAsync(Sample("a1"), Stop);
        await Store.SaveFeedbackAsync(new(Sample("a1"), "reader", false, null, Noon), Stop);

        await Store.SaveAnswerAsync(Sample("a2") with { Time = Noon + (2 * IFeedbackStore.AnswerLifetime) }, Stop);

        Assert.Null(await Store.FindAnswerAsync("teams/c1", "a1", Stop));
        Assert.Equal("a1", Assert.Single(await Store.ListFeedbackAsync(0, 10, Stop)).Answer.Id);
    }

    private static GivenAnswer Sample(string id, string? message = null) => new()
    {
        Id = id,
        Conversation = "teams/c1",
        MessageId = message,
        Time = Noon,
        Question = new("What?", "en", []),
        Text = "That.",
        Citations = [],
        Evidence = [],
        Writer = "extract",
    };
}
