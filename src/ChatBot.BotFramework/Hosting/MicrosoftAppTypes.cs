namespace ChatBot.BotFramework;

/// <summary>How the bot's app is registered with Entra: the values of the setting <c>MicrosoftAppType</c>.</summary>
public enum MicrosoftAppTypes
{
    /// <summary>An app of many tenants, with a password or a certificate.</summary>
    MultiTenant,

    /// <summary>An app of one tenant, with a password or a certificate.</summary>
    SingleTenant,

    /// <summary>A user-assigned managed identity: no password at all.</summary>
    UserAssignedMSI,
}
