using ChatBot.Core.Articles;
using ChatBot.Storage.Conformance;
using ChatBot.Storage.Embedded.Articles;

namespace ChatBot.Storage.Embedded.Tests.Articles;

public sealed class SqliteArticleStoreTests : ArticleStoreTests, IDisposable
{
    private readonly DataFolder folder = new();

    public void Dispose() => folder.Dispose();

    protected override IArticleStore OpenStore() => new SqliteArticleStore(SqliteDatabase.Open(folder.Path));
}
