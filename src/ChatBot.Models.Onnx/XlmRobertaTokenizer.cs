using Microsoft.ML.Tokenizers;

namespace ChatBot.Models.Onnx;

/// <summary>XLM-RoBERTa's tokenizer: a SentencePiece model, whose numbers all move up by one behind <c>&lt;s&gt;</c> 0, <c>&lt;pad&gt;</c> 1, <c>&lt;/s&gt;</c> 2 and <c>&lt;unk&gt;</c> 3.</summary>
internal sealed class XlmRobertaTokenizer : ITextTokenizer
{
    private const int Start = 0;
    private const int End = 2;
    private const int Unknown = 3;
    private const int SpecialTokens = 2;
    private const int Offset = 1;

    private readonly SentencePieceTokenizer tokenizer;

    public XlmRobertaTokenizer(string model)
    {
        using var stream = File.OpenRead(model);
        this.tokenizer = SentencePieceTokenizer.Create(stream, addBeginningOfSentence: false, addEndOfSentence: false);
    }

    public int Padding => 1;

    public IReadOnlyList<int> Encode(string text, int most)
    {
        var pieces = this.tokenizer.EncodeToIds(text, false, false, most - SpecialTokens, out _, out _);
        return [Start, .. pieces.Select(piece => piece == this.tokenizer.UnknownId ? Unknown : piece + Offset), End];
    }
}
