namespace ChatBot.Models.Onnx;

/// <summary>Makes the numbers that a model reads of a text.</summary>
internal interface ITextTokenizer
{
    /// <summary>What fills up the shorter texts of a batch.</summary>
    int Padding { get; }

    /// <summary>A text's tokens between the special ones of start and end, at most so many in all.</summary>
    IReadOnlyList<int> Encode(string text, int most);
}
