using ChatBot.Core.Conversations;
using Xunit;

namespace ChatBot.Storage.Conformance;

/// <summary>What every engine's store of state does. An engine derives a class that opens its store.</summary>
public abstract class StateStoreTests
{
    private IStateStore? store;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private IStateStore Store => store ??= OpenStore();

    /// <summary>A store over the data of this test: empty at first; a second call opens the same data again.</summary>
    protected abstract IStateStore OpenStore();

    [Fact]
    public async Task What_was_written_is_read_by_whoever_opens_the_store_next_and_the_rest_is_left_out()
    {
        await Store.WriteAsync(new Dictionary<string, string> { ["a/1"] = """{"x":"„ü“ 👍 ' --"}""", ["a/2"] = "" }, Stop);

        var read = await OpenStore().ReadAsync(["a/1", "a/2", "a/3", "A/1"], Stop);

        Assert.Equal(["a/1", "a/2"], read.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("""{"x":"„ü“ 👍 ' --"}""", read["a/1"]);
        Assert.Equal("", read["a/2"]);
    }

    [Fact]
    public async Task A_later_text_replaces_an_earlier_one()
    {
        await Store.WriteAsync(new Dictionary<string, string> { ["a"] = "1" }, Stop);
        await Store.WriteAsync(new Dictionary<string, string> { ["a"] = "2" }, Stop);

        Assert.Equal("2", (await Store.ReadAsync(["a"], Stop))["a"]);
    }

    [Fact]
    public async Task What_is_deleted_is_gone_and_deleting_it_again_is_no_error()
    {
        await Store.WriteAsync(new Dictionary<string, string> { ["a"] = "1", ["b"] = "2" }, Stop);

        await Store.DeleteAsync(["a", "nothing"], Stop);
        await Store.DeleteAsync(["a"], Stop);

        Assert.Equal(["b"], (await Store.ReadAsync(["a", "b"], Stop)).Keys);
    }

    [Fact]
    public async Task Several_conversations_write_at_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 40).Select(number =>
            Store.WriteAsync(new Dictionary<string, string> { [$"c{number}"] = $"{number}", ["shared"] = $"{number}" }, Stop)));

        var read = await Store.ReadAsync([.. Enumerable.Range(0, 40).Select(number => $"c{number}"), "shared"], Stop);

        Assert.Equal(41, read.Count);
    }

    [Fact]
    public async Task Nothing_is_read_or_written_when_nothing_is_asked_for()
    {
        await Store.WriteAsync(new Dictionary<string, string>(), Stop);
        await Store.DeleteAsync([], Stop);

        Assert.Empty(await Store.ReadAsync([], Stop));
    }
}
