using ChatBot.Bot;
using ChatBot.BotFramework;
using ChatBot.BotFramework.Tests;
using ChatBot.Storage.Embedded;
using ChatBot.Storage.Embedded.Conversations;

namespace ChatBot.Tests.Bot;

/// <summary>The protocol's storage, as the program backs it.</summary>
public sealed class StateStorageTests : StorageTests, IDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("chatbot-state-");

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        data.Delete(recursive: true);
    }

    protected override IStorage Create() => new StateStorage(new SqliteStateStore(SqliteDatabase.Open(data.FullName)));
}
