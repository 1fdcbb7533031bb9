namespace ChatBot.BotLoad;

/// <summary>A new empty folder that goes when it is disposed.</summary>
internal sealed class DataFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("chatbot-load-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
