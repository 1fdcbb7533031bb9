namespace ChatBot.Core.Prompts.Running;

/// <summary>Names under which Semantic Kernel's connector for OpenAI's protocol tells what a server said besides the text.</summary>
internal static class ModelMetadata
{
    /// <summary>Why the reply ended.</summary>
    public const string Finish = "FinishReason";

    /// <summary>What the server calls itself.</summary>
    public const string Server = "SystemFingerprint";

    /// <summary>The reason of a reply that its model ended itself.</summary>
    public const string Stopped = "Stop";
}
