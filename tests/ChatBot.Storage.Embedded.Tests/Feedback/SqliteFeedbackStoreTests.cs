using ChatBot.Core.Feedback;
using ChatBot.Storage.Conformance;
using ChatBot.Storage.Embedded.Feedback;

namespace ChatBot.Storage.Embedded.Tests.Feedback;

public sealed class SqliteFeedbackStoreTests : FeedbackStoreTests, IDisposable
{
    private readonly DataFolder folder = new();

    public void Dispose() => folder.Dispose();

    protected override IFeedbackStore OpenStore() => new SqliteFeedbackStore(SqliteDatabase.Open(folder.Path));
}
