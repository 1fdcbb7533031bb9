using ChatBot.Core.Language;

namespace ChatBot.LexiconTool;

/// <summary>Asks the analysis whether a word is a function word.</summary>
internal static class FunctionWord
{
    private static readonly TextAnalyzer Analyzer = new(Lexicon.Empty);

    /// <summary>Whether it is one; "US" and "WHO" are none.</summary>
    public static bool Is(string word, string language) => !(word.Length > 1 && word.All(char.IsUpper)) && Analyzer.Analyze(word, language) is [{ IsFunctionWord: true }];
}
