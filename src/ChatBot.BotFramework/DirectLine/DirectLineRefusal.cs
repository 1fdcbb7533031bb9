namespace ChatBot.BotFramework;

/// <summary>Why a secret or token opens nothing.</summary>
internal enum DirectLineRefusal
{
    None,

    /// <summary>Neither the secret nor a token this bot signed.</summary>
    Invalid,

    /// <summary>A token of this bot, too old.</summary>
    Expired,
}
