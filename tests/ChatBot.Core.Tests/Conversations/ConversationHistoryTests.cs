using ChatBot.Core.Answers;
using ChatBot.Core.Conversations;

namespace ChatBot.Core.Tests.Conversations;

public sealed class ConversationHistoryTests
{
    [Fact]
    public void The_last_turns_are_kept_in_their_order() => Assert.Equal(
        ["4", "5", "6", "7", "8", "9"], ConversationHistory.Bounded([.. Enumerable.Range(0, 10).Select(i => Turn($"{i}", 1))]).Select(turn => turn.Question));

    [Fact]
    public void No_more_characters_are_kept_than_a_prompt_can_hold() => Assert.Equal(
        ["b", "c"], ConversationHistory.Bounded([Turn("a", 2_000), Turn("b", 2_500), Turn("c", 2_500)]).Select(turn => turn.Question));

    [Fact]
    public void A_last_turn_that_is_too_long_leaves_nothing() =>
        Assert.Empty(ConversationHistory.Bounded([Turn("a", 1), Turn("b", ConversationHistory.MostCharacters)]));

    private static ConversationTurn Turn(string question, int answerLength) => new(question, new string('x', answerLength));
}
