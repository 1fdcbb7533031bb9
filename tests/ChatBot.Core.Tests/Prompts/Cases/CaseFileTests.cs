using ChatBot.Core.Prompts;
using ChatBot.Core.Prompts.Cases;

namespace ChatBot.Core.Tests.Prompts.Cases;

public sealed class CaseFileTests : IDisposable
{
    private readonly PromptFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_case_carries_its_question_its_conversation_and_its_evidence()
    {
        var one = folder.Write("""
            prompt: answer
            articles:
              harbour:
                title: Rat beschließt Umbau
                date: 2024-05
                paragraphs:
                  - Der Umbau dauert vier Jahre.
                  - heading: Kosten
                    text: Er kostet zwölf Millionen.
            cases:
              - id: cost
                question: Und was kostet er?
                history:
                  - question: Wie lange dauert der Umbau?
                    answer: Vier Jahre. [1]
                evidence:
                  - harbour#2
                  - text: The ferry is free.
                    title: The ferry
                expect:
                  cites: [harbour#2, "#2"]
            """).Cases[0];

        Assert.Equal(("cost", "Und was kostet er?", "de"), (one.Id, one.Question.Text, one.Question.Language));
        Assert.Equal("Vier Jahre. [1]", Assert.Single(one.Question.History).Answer);
        Assert.Equal(
            [("harbour", 2, "Kosten", "Er kostet zwölf Millionen.", "2024-05", "de"), ("inline", 2, null, "The ferry is free.", null, "en")],
            one.Evidence.Select(piece => (piece.Passage.ArticleId, piece.Passage.Paragraph, piece.Passage.Heading, piece.Passage.Text, piece.Passage.Date?.ToString(), piece.Passage.Language)));
        Assert.Equal(["cites: harbour#2", "cites: #2"], one.Expectations.Select(expectation => expectation.Text));
    }

    [Theory]
    [InlineData("prompt: answer\ncases:\n  - id: [", 4, "")]
    [InlineData("prompt: answer\ncases:\n  - id: one\n    id: two", 4, "Duplicate")]
    [InlineData("- a\n- b", 1, "mapping")]
    [InlineData("prompt: sonnet\ncases: []", 1, "answer or rewrite-question")]
    [InlineData("prompt: answer\ncase: []", 2, "prompt, articles, cases")]
    [InlineData("prompt: answer\ncases: []", 2, "no case")]
    [InlineData("prompt: answer\ncases:\n  - id: Number One\n    question: x", 3, "small letters")]
    [InlineData("prompt: answer\ncases:\n  - id: one\n    question: x\n    expects: {}", 5, "evidence, provider, reply, expect")]
    [InlineData("prompt: answer\ncases:\n  - id: one\n    question: x\n    evidence: harbour", 5, "harbour")]
    [InlineData("prompt: answer\ncases:\n  - id: one\n    question: x\n    evidence:\n      - text: y", 3, "\"expect\" is missing")]
    [InlineData("prompt: answer\ncases:\n  - id: one\n    question: x\n    expect: {contains: y}", 3, "\"evidence\" is missing")]
    [InlineData("prompt: answer\ncases:\n  - id: one\n    question: x\n    evidence:\n      - text: y\n    expect: {}", 7, "contains, not-contains")]
    [InlineData("prompt: answer\ncases:\n  - id: one\n    question: x\n    evidence:\n      - text: y\n    expect:\n      contain: z", 8, "contains, not-contains")]
    [InlineData("prompt: answer\ncases:\n  - id: one\n    question: x\n    evidence:\n      - text: y\n    expect:\n      matches: '('", 8, "regular expression")]
    [InlineData("prompt: answer\ncases:\n  - id: one\n    question: x\n    evidence:\n      - text: y\n    expect:\n      cites: '#2'", 8, "#1 to #1")]
    [InlineData("prompt: answer\ncases:\n  - id: one\n    question: x\n    evidence:\n      - text: y\n    expect:\n      max-words: few", 8, "whole number")]
    [InlineData("prompt: answer\ncases:\n  - id: one\n    question: x\n    evidence:\n      - text: y\n        date: May\n    expect:\n      drops: 0", 7, "YYYY")]
    [InlineData("prompt: answer\ncases:\n  - id: one\n    question: x\n    provider: live\n    evidence:\n      - text: y\n    expect:\n      drops: 0", 5, "scripted")]
    [InlineData("prompt: rewrite-question\ncases:\n  - id: one\n    question: x\n    evidence: y", 5, "history, provider, reply")]
    [InlineData("prompt: answer\ncases:\n  - id: one\n    question: x\n    sentence: y [1].", 5, "evidence, provider, reply")]
    [InlineData("prompt: rewrite-sentence\ncases:\n  - id: one\n    question: x\n    evidence:\n      - text: y\n    expect: {drops: 0}", 3, "\"sentence\" is missing")]
    [InlineData("prompt: rewrite-sentence\ncases:\n  - id: one\n    question: x\n    evidence:\n      - text: y\n    sentence: Bare.\n    expect: {drops: 0}", 7, "with its citations")]
    [InlineData("prompt: rewrite-sentence\ncases:\n  - id: one\n    question: x\n    evidence:\n      - text: y\n    sentence: No [2].\n    expect: {drops: 0}", 7, "Cite [1] to [1]")]
    [InlineData("prompt: rewrite-sentence\ncases:\n  - id: one\n    question: x\n    evidence:\n      - text: y\n    sentence: No [1].\n    fails: verified\n    expect: {drops: 0}", 8, "wrong-number")]
    public void What_is_wrong_is_told_with_file_line_and_what_there_is(string yaml, int line, string told)
    {
        var message = Assert.Throws<PromptException>(() => folder.Write(yaml)).Message;

        Assert.StartsWith(Path.Combine(folder.Path, "cases.yaml") + $", line {line}", message, StringComparison.Ordinal);
        Assert.Contains(told, message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_cases_with_one_id_are_refused()
    {
        const string One = "  - id: one\n    question: x\n    evidence:\n      - text: y\n    expect: {drops: 0}\n";

        Assert.Contains(
            $"line 8: the id one is taken by the case of {Path.Combine(folder.Path, CaseFile.Name)}, line 3",
            Assert.Throws<PromptException>(() => folder.Write("prompt: answer\ncases:\n" + One + One)).Message, StringComparison.Ordinal);
    }
}
