namespace ChatBot.BotFramework.Tests;

public sealed class MemoryStorageTests : StorageTests
{
    protected override IStorage Create() => new MemoryStorage();
}
