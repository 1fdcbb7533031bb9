using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ChatBot.Core.Articles;

/// <summary>Tells whether two states of an article are the same for a reader.</summary>
public static class ContentHash
{
    /// <summary>SHA-256 (32 bytes) of everything in the article but its id. Each text is preceded by its length,
    /// so that no two articles give the same bytes.</summary>
    public static byte[] Of(Article article)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, article.Title);
        Append(hash, article.Date?.ToString());
        Append(hash, article.Url);
        Append(hash, article.Language);
        foreach (var paragraph in article.Paragraphs)
        {
            Append(hash, paragraph.Heading);
            Append(hash, paragraph.Text);
        }

        return hash.GetHashAndReset();
    }

    private static void Append(IncrementalHash hash, string? text)
    {
        var bytes = text is null ? [] : Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, text is null ? -1 : bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
