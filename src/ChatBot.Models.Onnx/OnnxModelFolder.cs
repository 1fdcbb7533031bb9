using System.Security.Cryptography;
using System.Text;

namespace ChatBot.Models.Onnx;

/// <summary>The files of a model.</summary>
/// <param name="Path">The folder.</param>
/// <param name="Tokenizer">The file that the tokenizer is made of.</param>
internal sealed record OnnxModelFolder(string Path, string Tokenizer)
{
    private const string ModelFile = "model.onnx";
    private const string WordPieceFile = "vocab.txt";
    private const int Samples = 64;
    private const int SampleBytes = 16_384;

    private static readonly string[] SentencePieceFiles = ["sentencepiece.bpe.model", "sentencepiece.model", "spiece.model", "tokenizer.model"];

    public string Model => System.IO.Path.Combine(Path, ModelFile);

    /// <summary>Looks at a folder.</summary>
    /// <exception cref="OnnxModelException">It is not there, or lacks the model or a tokenizer.</exception>
    public static OnnxModelFolder Open(string path)
    {
        if (!Directory.Exists(path))
        {
            throw new OnnxModelException($"There is no folder {path}. It shall hold {ModelFile} and its tokenizer.");
        }

        if (!File.Exists(System.IO.Path.Combine(path, ModelFile)))
        {
            throw new OnnxModelException($"The folder {path} holds no {ModelFile}. Download the ONNX file of the model, and name it so.");
        }

        return new OnnxModelFolder(path, FirstOf(path, [WordPieceFile, .. SentencePieceFiles]) ?? throw new OnnxModelException(
            $"The folder {path} holds no tokenizer that is known: {WordPieceFile} of a BERT model, or {SentencePieceFiles[0]} of an XLM-RoBERTa model."
            + " A tokenizer.json alone is not read; the file stands beside it where the model is published."));
    }

    public ITextTokenizer LoadTokenizer()
    {
        try
        {
            return System.IO.Path.GetFileName(Tokenizer) == WordPieceFile ? new WordPieceTokenizer(Tokenizer) : new XlmRobertaTokenizer(Tokenizer);
        }
        catch (Exception failure) when (failure is not UnauthorizedAccessException)
        {
            throw new OnnxModelException($"The tokenizer {Tokenizer} cannot be read: {failure.Message}", failure);
        }
    }

    /// <summary>Differs between models: made of samples of their files, since some are gigabytes long.</summary>
    public string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.GetFiles(Path, ModelFile + "*").Append(Tokenizer).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(System.IO.Path.GetFileName(file)));
            AppendSamples(hash, file);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 4));
    }

    private static void AppendSamples(IncrementalHash hash, string file)
    {
        using var stream = File.OpenRead(file);
        hash.AppendData(BitConverter.GetBytes(stream.Length));
        var buffer = new byte[SampleBytes];
        for (var sample = 0; sample < Samples; sample++)
        {
            stream.Position = Math.Max(0, stream.Length - SampleBytes) * sample / (Samples - 1);
            hash.AppendData(buffer, 0, stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false));
        }
    }

    private static string? FirstOf(string folder, IEnumerable<string> names) =>
        names.Select(name => System.IO.Path.Combine(folder, name)).FirstOrDefault(File.Exists);
}
