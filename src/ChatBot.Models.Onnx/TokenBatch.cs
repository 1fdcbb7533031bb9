using Microsoft.ML.OnnxRuntime;

namespace ChatBot.Models.Onnx;

/// <summary>Texts as a model reads them: as many rows, each as long as the longest.</summary>
internal sealed class TokenBatch
{
    private readonly long[] ids;
    private readonly long[] mask;

    public TokenBatch(IReadOnlyList<IReadOnlyList<int>> texts, int padding)
    {
        Count = texts.Count;
        Length = texts.Max(text => text.Count);
        this.ids = new long[Count * Length];
        this.mask = new long[Count * Length];
        Array.Fill(this.ids, padding);
        for (var text = 0; text < Count; text++)
        {
            for (var i = 0; i < texts[text].Count; i++)
            {
                this.ids[(text * Length) + i] = texts[text][i];
                this.mask[(text * Length) + i] = 1;
            }
        }
    }

    public int Count { get; }

    public int Length { get; }

    /// <summary>Whether a text has a token there, and no padding.</summary>
    public bool HasToken(int text, int place) => this.mask[(text * Length) + place] == 1;

    /// <summary>The numbers of an input by its name, as <see cref="OnnxInputs"/> knows them.</summary>
    public OrtValue Input(string name) => OrtValue.CreateTensorValueFromMemory(
        name switch
        {
            OnnxInputs.Ids => this.ids,
            OnnxInputs.Mask => this.mask,
            _ => new long[this.ids.Length],
        },
        [Count, Length]);
}

/// <summary>The inputs that embedding models have.</summary>
internal static class OnnxInputs
{
    public const string Ids = "input_ids";
    public const string Mask = "attention_mask";

    /// <summary>Which of two texts a token is of: always the first.</summary>
    public const string Types = "token_type_ids";

    public static readonly string[] All = [Ids, Mask, Types];
}
