using System.Text.Json;
using Microsoft.ML.Tokenizers;

namespace ChatBot.Models.Onnx;

/// <summary>BERT's tokenizer: <c>vocab.txt</c>, one piece a line, with <c>do_lower_case</c> and <c>strip_accents</c> of <c>tokenizer_config.json</c> where that is there.</summary>
internal sealed class WordPieceTokenizer : ITextTokenizer
{
    private readonly BertTokenizer tokenizer;

    public WordPieceTokenizer(string vocabulary)
    {
        var (lowerCase, stripAccents) = Config(vocabulary);
        this.tokenizer = BertTokenizer.Create(vocabulary, new BertOptions
        {
            LowerCaseBeforeTokenization = lowerCase,
            RemoveNonSpacingMarks = stripAccents,
        });
    }

    public int Padding => this.tokenizer.PaddingTokenId;

    public IReadOnlyList<int> Encode(string text, int most) => this.tokenizer.EncodeToIds(text, most, addSpecialTokens: true, out _, out _);

    /// <summary>Without a setting, BERT's own: a vocabulary with capitals keeps them, and what loses its capitals loses its accents.</summary>
    private static (bool LowerCase, bool StripAccents) Config(string vocabulary)
    {
        var file = Path.Combine(Path.GetDirectoryName(vocabulary)!, "tokenizer_config.json");
        bool? lowerCase = null;
        bool? stripAccents = null;
        if (File.Exists(file))
        {
            using var config = JsonDocument.Parse(File.ReadAllText(file));
            lowerCase = Flag(config.RootElement, "do_lower_case");
            stripAccents = Flag(config.RootElement, "strip_accents");
        }

        var lower = lowerCase ?? !File.ReadLines(vocabulary).Any(piece => piece is not ['[', ..] && piece.Any(char.IsUpper));
        return (lower, stripAccents ?? lower);
    }

    private static bool? Flag(JsonElement config, string name) =>
        config.TryGetProperty(name, out var flag) && flag.ValueKind is JsonValueKind.True or JsonValueKind.False ? flag.GetBoolean() : null;
}
