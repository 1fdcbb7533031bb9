using ChatBot.Core.Answers;
using ChatBot.Core.Answers.Writers;
using static ChatBot.Core.Tests.Answers.Writers.AnswerKernel;

namespace ChatBot.Core.Tests.Answers.Writers;

public sealed class ExtractWriterTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_function_gets_question_query_and_evidence_themselves()
    {
        var question = new Question("Wer traf sich?", "de", [new("a", "b")]);
        var query = Query(question.Text);
        var evidence = Evidence("Biden und Putin trafen sich.");
        object[] received = [];
        var kernel = new AnswerKernel((q, s, e) =>
        {
            received = [q, s, e];
            return [];
        });

        await new ExtractWriter(kernel.Kernel).WriteAsync(question, query, evidence, Cancelled).ToListAsync(Cancelled);

        Assert.Collection(received,
            first => Assert.Same(question, first), second => Assert.Same(query, second), third => Assert.Same(evidence, third));
    }

    [Fact]
    public async Task The_sentences_come_as_they_are()
    {
        DraftSentence[] chosen = [new("„Biden kam.“", [new(1, "Biden kam.")]), new("„Putin auch.“", [new(2, "Putin auch.")])];
        var kernel = new AnswerKernel((_, _, _) => chosen);

        var sentences = await new ExtractWriter(kernel.Kernel)
            .WriteAsync(new("Wer?", "de", []), Query("Wer?"), Evidence("Biden kam.", "Putin auch."), Cancelled).ToListAsync(Cancelled);

        Assert.Equal(chosen, sentences);
    }

    [Fact]
    public void The_writer_names_itself_and_has_no_prompt()
    {
        var writer = new ExtractWriter(new AnswerKernel().Kernel);

        Assert.Equal(("extract", null), (writer.Name, writer.PromptHash));
    }
}
