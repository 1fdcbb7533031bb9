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
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(20);
    private const int Polls = 250;

    /// <summary>The key; made when there is none.</summary>
    /// <exception cref="StoreException">The file cannot be read or written, or is no key.</exception>
    public static byte[] ReadOrCreate(string dataFolder)
    {
        var path = Path.Combine(dataFolder, FileName);
        try
        {
            var key = TryCreate(path) ?? Read(path);
            return key.Length == KeyBytes
                ? key
                : throw new StoreException($"{path} is no key. Delete it: a new one is made, and readers start new conversations.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"{path} cannot be used: {exception.Message} Check its permissions, or set DirectLine:Secret.", exception);
        }
    }

    /// <returns>The key that was made; null when there is a file already. Of two programs that start at once, one makes it.</returns>
    private static byte[]? TryCreate(string path)
    {
        if (File.Exists(path))
        {
            return null;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        try
        {
            using var file = new FileStream(path, options);
            var key = RandomNumberGenerator.GetBytes(KeyBytes);
            file.Write(key);
            return key;
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    // While another program makes the file, it is empty or locked.
    private static byte[] Read(string path)
    {
        for (var poll = 1; ; poll++)
        {
            try
            {
                var key = File.ReadAllBytes(path);
                if (key.Length > 0 || poll == Polls)
                {
                    return key;
                }
            }
            catch (IOException) when (poll < Polls && File.Exists(path))
            {
                // Still locked.
            }

            Thread.Sleep(Poll);
        }
    }
}
