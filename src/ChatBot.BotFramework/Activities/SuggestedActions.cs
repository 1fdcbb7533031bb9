namespace ChatBot.BotFramework;

/// <summary>Buttons below a message that vanish when one is chosen.</summary>
public sealed class SuggestedActions
{
    /// <summary>The ids of the users who see them; null or empty: everyone.</summary>
    public IList<string>? To { get; set; }

    public IList<CardAction>? Actions { get; set; }
}
