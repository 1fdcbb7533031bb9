namespace ChatBot.EndToEnd;

/// <summary>The program, serving the small collection to all tests of a class.</summary>
public sealed class ServedHarbour : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    internal RunningProgram Program { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Program = await RunningProgram.StartAsync(folder.Path, Harbour.WriteTo(folder));

    public async ValueTask DisposeAsync()
    {
        await Program.DisposeAsync();
        folder.Dispose();
    }
}
