using ChatBot.Core.Answers;

namespace ChatBot.Core.Conversations;

/// <summary>The last turns of a conversation: no more than a follow-up can mean and a prompt can hold.</summary>
public static class ConversationHistory
{
    /// <summary>The most turns.</summary>
    public const int MostTurns = 6;

    /// <summary>The most characters of all turns together.</summary>
    public const int MostCharacters = 6_000;

    /// <summary>The turns, oldest first, as far back as both limits allow.</summary>
    public static IReadOnlyList<ConversationTurn> Bounded(IReadOnlyList<ConversationTurn> turns)
    {
        var kept = 0;
        var characters = 0;
        foreach (var turn in turns.Reverse().Take(MostTurns))
        {
            characters += turn.Question.Length + turn.Answer.Length;
            if (characters > MostCharacters)
            {
                break;
            }

            kept++;
        }

        return [.. turns.TakeLast(kept)];
    }
}
