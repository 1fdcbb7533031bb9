using Microsoft.ML.Tokenizers;

namespace ChatBot.PromptTests;

/// <summary>Counts tokens with the vocabulary o200k_base, that of OpenAI's GPT-4o, GPT-4.1 and GPT-5; it ships with the program.
/// Other models have vocabularies of their own and count differently.</summary>
internal static class TokenCount
{
    /// <summary>The vocabulary's name.</summary>
    public const string Vocabulary = "o200k_base";

    private static readonly Lazy<Tokenizer> Tokenizer = new(() => TiktokenTokenizer.CreateForEncoding(Vocabulary));

    /// <summary>The tokens of a text alone, without those that a chat protocol puts around messages.</summary>
    public static int Of(string text) => Tokenizer.Value.CountTokens(text);
}
