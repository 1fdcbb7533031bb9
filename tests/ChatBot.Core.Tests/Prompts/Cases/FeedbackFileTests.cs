using ChatBot.Core.Answers;
using ChatBot.Core.Feedback;
using ChatBot.Core.Prompts;
using ChatBot.Core.Prompts.Cases;
using ChatBot.Core.Prompts.Running;
using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Tests.Prompts.Cases;

public sealed class FeedbackFileTests : IDisposable
{
    private const string Own = """
        prompt: answer
        cases:
          - id: one
            question: x
            evidence:
              - text: y
            expect: {refuses: false}
        """;

    private static readonly GivenAnswer Given = new()
    {
        Id = "a1",
        Conversation = "msteams/c1",
        Time = new(2026, 11, 26, 10, 0, 0, TimeSpan.Zero),
        Question = new("Wie lange dauert das?", "de", [new("Was beschloss der Rat?", "Den Umbau. [1]")]),
        Text = "Der Umbau dauert fünf Jahre. [1]",
        Citations = [],
        Evidence = [new(new("hafen", 3, 2, "Umbau: am „Hafen“", "Kosten", "Der Umbau dauert vier Jahre.", new(2024, 5), null, "de"), 2.5)],
        Writer = "write",
        PromptHash = "0123456789ab",
    };

    private readonly PromptFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_thumb_down_becomes_a_case_with_its_conversation_its_evidence_and_what_the_reader_said()
    {
        folder.Write(Own);

        Import(Down(Given, "Vier,\nnicht fünf!"));

        var one = Cases()[1];
        Assert.Equal(("Wie lange dauert das?", "de"), (one.Question.Text, one.Question.Language));
        Assert.Equal(Given.Question.History, one.Question.History);
        Assert.Equal("Vier, nicht fünf! (Answered on 2026-11-26 by write, prompt 0123456789ab.)", one.Description);
        var passage = Assert.Single(one.Evidence).Passage;
        Assert.Equal(("Umbau: am „Hafen“", "Kosten", "Der Umbau dauert vier Jahre.", "2024-05", "de"), (passage.Title, passage.Heading, passage.Text, passage.Date?.ToString(), passage.Language));
    }

    [Fact]
    public void The_case_fails_when_the_answer_comes_again_and_holds_for_another()
    {
        Import(Down(Given, null));

        var expectation = Assert.Single(Assert.Single(Cases()).Expectations);
        Assert.NotNull(expectation.Fault(Outcome(Given.Text)));
        Assert.Null(expectation.Fault(Outcome("Der Umbau dauert vier Jahre. [1]")));
    }

    [Fact]
    public void The_case_of_a_disliked_refusal_expects_an_answer()
    {
        Import(Down(Given with { Text = "Dazu finde ich nichts.", Refusal = RefusalReason.NoEvidence }, null));

        var expectation = Assert.Single(Assert.Single(Cases()).Expectations);
        Assert.NotNull(expectation.Fault(Outcome("Dazu finde ich nichts.") with { Refusal = RefusalReason.NoEvidence }));
        Assert.Null(expectation.Fault(Outcome("Der Umbau dauert vier Jahre. [1]")));
    }

    [Fact]
    public void Importing_again_adds_only_what_is_new_and_leaves_the_file_as_its_author_made_it()
    {
        Import(Down(Given, null));
        var edited = File.ReadAllText(FeedbackPath).Replace("    expect:", "    # Asked by many.\n    expect:", StringComparison.Ordinal);
        File.WriteAllText(FeedbackPath, edited);

        Assert.Empty(Import(Down(Given, null)));
        Assert.Equal(edited, File.ReadAllText(FeedbackPath));

        Assert.Single(Import(Down(Given, null), Down(Given with { Text = "Der Umbau dauert sechs Jahre. [1]" }, null)));
        Assert.StartsWith(edited.TrimEnd(), File.ReadAllText(FeedbackPath), StringComparison.Ordinal);
        Assert.Equal(2, Cases().Count);
    }

    [Fact]
    public void A_case_that_its_author_took_over_into_the_own_file_is_not_added_again()
    {
        var id = Assert.Single(FeedbackCase.Of([Down(Given, null)])).Id;
        folder.Write(Own.Replace("id: one", "id: " + id, StringComparison.Ordinal));

        Assert.Empty(Import(Down(Given, null)));
        Assert.False(File.Exists(FeedbackPath));
    }

    [Fact]
    public void One_answer_that_several_readers_dislike_is_one_case_with_all_they_said()
    {
        Import(Down(Given, "Falsch."), Down(Given with { Id = "a2", Conversation = "msteams/c2", Time = Given.Time.AddDays(1) }, "Nein!"), Down(Given with { Id = "a3" }, null));

        Assert.StartsWith("Falsch. / Nein! (", Assert.Single(Cases()).Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Neither_a_thumb_up_nor_an_answer_without_evidence_makes_a_case() => Assert.Empty(
        FeedbackCase.Of([Down(Given, null) with { IsPositive = true }, Down(Given with { Evidence = [] }, null)]));

    [Theory]
    [InlineData("line one\nline two\n\n  indented  twice: [x] {y} # no comment")]
    [InlineData("- a list? \"quoted\" 'single' & * ! | > % @ `")]
    [InlineData("true")]
    [InlineData("---\n...\ncases:\n  - id: other")]
    [InlineData("Tab\tund \u00A0 Leerzeichen – „Nein“, sagte sie; 😀 \u2028 Ende: ja")]
    public void Whatever_was_said_comes_back_as_it_was(string said)
    {
        var given = Given with
        {
            Question = new(said, "de", [new(said, said)]),
            Text = said,
            Evidence = [new(Given.Evidence[0].Passage with { Title = said, Heading = said, Text = said + " " + new string('w', 200) + " x  y" }, 1)],
        };

        Import(Down(given, said), Down(given with { Text = "z" }, said));

        var one = Cases()[0];
        Assert.Equal((said, said, said), (one.Question.Text, one.Question.History[0].Question, one.Question.History[0].Answer));
        var passage = one.Evidence[0].Passage;
        Assert.Equal((said, said, (said + " " + new string('w', 200) + " x  y").Trim()), (passage.Title, passage.Heading, passage.Text));
        Assert.NotNull(one.Expectations[0].Fault(Outcome(said)));
    }

    [Fact]
    public void A_file_with_another_part_at_its_end_is_left_as_it_is_and_its_author_is_told()
    {
        Import(Down(Given, null));
        File.AppendAllText(FeedbackPath, "\narticles:\n  harbour:\n    title: x\n    paragraphs:\n      - y\n");
        var before = File.ReadAllText(FeedbackPath);

        var message = Assert.Throws<PromptException>(() => Import(Down(Given with { Text = "z" }, null))).Message;

        Assert.Contains("keep \"cases\" its last part", message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(FeedbackPath));
        Assert.Equal([CaseFile.FeedbackName], Directory.EnumerateFiles(folder.Path, "*.yaml*").Select(Path.GetFileName));
    }

    [Fact]
    public void A_broken_file_is_told_with_its_line()
    {
        File.WriteAllText(FeedbackPath, "prompt: answer\ncases:\n  - id: one\n    id: two");

        Assert.StartsWith(FeedbackPath + ", line 4", Assert.Throws<PromptException>(() => Import(Down(Given, null))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_prompt_that_does_not_answer_takes_no_judgements()
    {
        folder.Write("prompt: rewrite-question\ncases:\n  - id: one\n    question: x\n    expect: {unchanged: true}");

        Assert.Contains("rewrite-question", Assert.Throws<PromptException>(() => Import(Down(Given, null))).Message, StringComparison.Ordinal);
    }

    private string FeedbackPath => Path.Combine(folder.Path, CaseFile.FeedbackName);

    private static AnswerFeedback Down(GivenAnswer answer, string? text) => new(answer, "user-1", false, text, answer.Time);

    private static CaseOutcome Outcome(string text) => new("", [], "", text);

    private IReadOnlyList<FeedbackCase> Import(params AnswerFeedback[] judgements) => FeedbackFile.Add(folder.Path, FeedbackCase.Of(judgements));

    private IReadOnlyList<PromptCase> Cases() => CaseFile.Load(folder.Path).Cases;
}
