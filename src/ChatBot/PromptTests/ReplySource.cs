namespace ChatBot.PromptTests;

/// <summary>Where the replies of a prompt test come from.</summary>
public enum ReplySource
{
    /// <summary>The recordings in the prompt's folder.</summary>
    Recorded,

    /// <summary>The replies that the cases themselves script.</summary>
    Scripted,

    /// <summary>The chat model of the settings.</summary>
    Live,
}
