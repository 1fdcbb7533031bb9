using System.Security.Cryptography;
using ChatBot.Core.Articles;

namespace ChatBot.Bot;

/// <summary>The key in the data folder that Direct Line tokens are signed by when no secret is set: with it a page goes on with its
/// conversation after a restart. Only the owner may read it; without the file, all tokens end and a new key is made.</summary>
public static class TokenKeyFile
{
    /// <summary>The file's name within the data folder.</summary>
    public const string FileName = "direct-line.key";

    private const int KeyBytes = 32;

    /// <summary>The key; made when there is none.</summary>
    /// <exception cref="StoreException">The file cannot be read or written, or is no key.</exception>
    public static byte[] ReadOrCreate(string dataFolder)
    {
        var path = Path.Combine(dataFolder, FileName);
        try
        {
            if (!File.Exists(path))
            {
                Create(path);
            }

            var key = File.ReadAllBytes(path);
            return key.Length == KeyBytes
                ? key
                : throw new StoreException($"{path} is no key. Delete it: a new one is made, and readers start new conversations.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"{path} cannot be used: {exception.Message} Check its permissions, or set DirectLine:Secret.", exception);
        }
    }

    // Made under another name, so that nobody ever reads half of it; of two programs that start at once, the first one's key stands.
    private static void Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var draft = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(draft, options))
        {
            file.Write(RandomNumberGenerator.GetBytes(KeyBytes));
        }

        try
        {
            File.Move(draft, path);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }
}
