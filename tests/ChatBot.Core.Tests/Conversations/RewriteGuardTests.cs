using ChatBot.Core.Answers;
using ChatBot.Core.Conversations;
using ChatBot.Core.Tests.Answers;

namespace ChatBot.Core.Tests.Conversations;

public sealed class RewriteGuardTests
{
    private static readonly RewriteGuard Guard = new(TestEvidence.Analyzer);

    [Theory]
    [InlineData("And what did Biden answer?", "What did Biden answer about Navalny?")]
    [InlineData("And when was that?", "When did Putin say that Navalny had broken laws?")]
    [InlineData("What about Ukraine?", "What did Putin say about Ukraine?")]
    [InlineData("Why did he not go in 2021?", "Why did Putin not go in 2021?")]
    public void A_question_in_words_of_the_conversation_is_allowed(string asked, string rewritten) => Assert.True(Allows(asked, rewritten));

    [Theory]
    [InlineData("And when was that?", "When did Angela Merkel say that?")]
    [InlineData("And when was that?", "When was Navalny poisoned?")]
    [InlineData("And when was that?", "What did Putin say about Navalny in 1999?")]
    [InlineData("What about Ukraine?", "What did Putin say about Navalny?")]
    [InlineData("What did he say in 2021?", "What did Putin say about Navalny?")]
    [InlineData("Why did he not say it?", "Why did Putin say it?")]
    [InlineData("And when was that?", "Wann sagte Putin das über Navalny?")]
    [InlineData("And when was that?", "When was that?\nPutin said so.")]
    [InlineData("And when was that?", "")]
    [InlineData("And when was that?", "...")]
    public void A_question_that_nobody_asked_is_not(string asked, string rewritten) => Assert.False(Allows(asked, rewritten));

    [Fact]
    public void A_question_that_runs_on_is_not() =>
        Assert.False(Allows("And when was that?", string.Concat(Enumerable.Repeat("What did Putin say about Navalny? ", 20))));

    private static bool Allows(string asked, string rewritten) => Guard.Allows(
        new Question(asked, "en", [new ConversationTurn("What did Putin say about Navalny?", "Putin said that Navalny had broken national laws. [1]")]), rewritten);
}
