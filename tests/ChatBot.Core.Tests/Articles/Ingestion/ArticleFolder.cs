using System.Text;

namespace ChatBot.Core.Tests.Articles.Ingestion;

/// <summary>A folder of articles for a test, gone afterwards.</summary>
public sealed class ArticleFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("chatbot-tests-").FullName;

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Delete(string name) => File.Delete(PathOf(name));

    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
