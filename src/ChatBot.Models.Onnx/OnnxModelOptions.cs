namespace ChatBot.Models.Onnx;

/// <summary>An embedding model in a folder, and what its makers say of its use.</summary>
/// <param name="Folder">Holds <c>model.onnx</c> and the tokenizer: <c>vocab.txt</c> (BERT) or <c>sentencepiece.bpe.model</c> (XLM-RoBERTa).</param>
/// <param name="Pooling">How the vectors of a text's tokens become one.</param>
/// <param name="Normalize">Whether vectors are brought to unit length.</param>
/// <param name="MaxTokens">How much of a text the model reads, its special tokens included.</param>
public sealed record OnnxModelOptions(string Folder, Pooling Pooling = Pooling.Mean, bool Normalize = true, int MaxTokens = 512);

/// <summary>How the vectors of a text's tokens become one.</summary>
public enum Pooling
{
    /// <summary>Their mean.</summary>
    Mean,

    /// <summary>The first token's.</summary>
    Cls,
}
