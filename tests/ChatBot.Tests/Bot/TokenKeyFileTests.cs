using ChatBot.Bot;
using ChatBot.Core.Articles;

namespace ChatBot.Tests.Bot;

public sealed class TokenKeyFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chatbot-key-");

    private string File => Path.Combine(folder.FullName, "data", TokenKeyFile.FileName);

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void The_key_is_made_once_and_only_its_owner_may_read_it()
    {
        var first = Key();
        var second = Key();

        Assert.Equal(32, first.Length);
        Assert.Equal(first, second);
        Assert.Equal([File], Directory.GetFiles(Path.GetDirectoryName(File)!));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(File));
        }
    }

    [Fact]
    public async Task Programs_that_start_at_once_have_the_same_key()
    {
        var keys = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(Key)));

        Assert.All(keys, key => Assert.Equal(keys[0], key));
    }

    [Fact]
    public void Another_file_of_that_name_is_refused_with_advice()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        System.IO.File.WriteAllText(File, "not a key");

        var exception = Assert.Throws<StoreException>(Key);

        Assert.Contains("Delete it", exception.Message, StringComparison.Ordinal);
        Assert.Equal("not a key", System.IO.File.ReadAllText(File));
    }

    private byte[] Key() => TokenKeyFile.ReadOrCreate(Path.GetDirectoryName(File)!);
}
