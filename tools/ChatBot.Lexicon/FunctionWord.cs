using ChatBot.Core.Language;

namespace ChatBot.LexiconTool;

/// <summary>Asks the analysis whether a word is a function word.</summary>
internal static class FunctionWord
{
    private static readonly TextAnalyzer Analyzer = new(Lexicon.Empty);

    public static bool Is(string word, string language) => Analyzer.Analyze(word, language) is [{ IsFunctionWord: true }];
}
