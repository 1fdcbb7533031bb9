using ChatBot.Core.Articles;
using ChatBot.Storage.Embedded;
using ChatBot.Storage.Embedded.Articles;
using ChatBot.Storage.Embedded.Writer;

// Saves batch after batch of a hundred articles into the data folder it is given, a line for each;
// with a second argument "index" it indexes each batch too, and edits the one before.
var store = new SqliteArticleStore(SqliteDatabase.Open(args[0]));
if (args is [_, "index"])
{
    await IndexedBatches.WriteAsync(store, args[0]);
}

for (var batch = 0; ; batch++)
{
    var articles = Enumerable.Range(0, 100)
        .Select(number => new Article($"{batch:00000}/{number:00}", "Title", null, null, "de", [new(1, null, new string('x', 2000))]))
        .ToList();
    await store.SaveAsync(articles, origin: null, CancellationToken.None);
    Console.WriteLine(batch);
}
