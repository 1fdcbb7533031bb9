using ChatBot.Core.Conversations;
using ChatBot.Storage.Conformance;
using ChatBot.Storage.Embedded.Conversations;

namespace ChatBot.Storage.Embedded.Tests.Conversations;

public sealed class SqliteStateStoreTests : StateStoreTests, IDisposable
{
    private readonly DataFolder folder = new();

    public void Dispose() => folder.Dispose();

    protected override IStateStore OpenStore() => new SqliteStateStore(SqliteDatabase.Open(folder.Path));
}
