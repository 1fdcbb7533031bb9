using System.Text.Json;

namespace ChatBot.BotFramework.Tests;

/// <summary>What every <see cref="IStorage"/> does.</summary>
public abstract class StorageTests
{
    protected abstract IStorage Create();

    [Fact]
    public async Task What_was_written_is_read_and_what_was_not_is_left_out()
    {
        var storage = Create();
        await storage.WriteAsync(new Dictionary<string, JsonElement> { ["a"] = Json("""{"x":"ü","list":[1,null]}"""), ["b/1"] = Json("7") }, TestContext.Current.CancellationToken);

        var read = await storage.ReadAsync(["a", "b/1", "c"], TestContext.Current.CancellationToken);

        Assert.Equal(["a", "b/1"], read.Keys.Order());
        Assert.True(JsonElement.DeepEquals(Json("""{"x":"ü","list":[1,null]}"""), read["a"]));
        Assert.Equal(7, read["b/1"].GetInt32());
    }

    [Fact]
    public async Task A_later_value_replaces_an_earlier_one()
    {
        var storage = Create();
        await storage.WriteAsync(new Dictionary<string, JsonElement> { ["a"] = Json("1") }, TestContext.Current.CancellationToken);
        await storage.WriteAsync(new Dictionary<string, JsonElement> { ["a"] = Json("2") }, TestContext.Current.CancellationToken);

        Assert.Equal(2, (await storage.ReadAsync(["a"], TestContext.Current.CancellationToken))["a"].GetInt32());
    }

    [Fact]
    public async Task What_is_deleted_is_gone_and_deleting_it_again_is_no_error()
    {
        var storage = Create();
        await storage.WriteAsync(new Dictionary<string, JsonElement> { ["a"] = Json("1"), ["b"] = Json("2") }, TestContext.Current.CancellationToken);

        await storage.DeleteAsync(["a", "nothing"], TestContext.Current.CancellationToken);
        await storage.DeleteAsync(["a"], TestContext.Current.CancellationToken);

        Assert.Equal(["b"], (await storage.ReadAsync(["a", "b"], TestContext.Current.CancellationToken)).Keys);
    }

    private static JsonElement Json(string json) => JsonElement.Parse(json);
}
