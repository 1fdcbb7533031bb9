namespace ChatBot.Evaluation;

/// <summary>The data folder of a measurement: a named one is kept, so that the next run need not index again; another goes with the measurement.</summary>
internal sealed class EvaluationData : IDisposable
{
    private readonly bool isTemporary;

    /// <param name="folder">The folder to use and keep; null for a temporary one.</param>
    public EvaluationData(string? folder)
    {
        isTemporary = folder is null;
        Folder = folder ?? Directory.CreateTempSubdirectory("chatbot-eval-").FullName;
    }

    /// <summary>Where store and index live.</summary>
    public string Folder { get; }

    /// <summary>Deletes a temporary folder; what uses it has to be disposed before.</summary>
    public void Dispose()
    {
        if (isTemporary)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
