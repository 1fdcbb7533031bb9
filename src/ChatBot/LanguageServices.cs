using ChatBot.Core.Language;
using ChatBot.Core.Retrieval;

namespace ChatBot;

/// <summary>Registers the analysis of text.</summary>
public static partial class LanguageServices
{
    /// <summary>Adds <see cref="TextAnalyzer"/>, and the <see cref="Lexicon"/> and the <see cref="WordVectors"/> that lie beside the program;
    /// without their files, empty ones.</summary>
    public static IServiceCollection AddLanguage(this IServiceCollection services) => services
        .AddSingleton(provider => LoadLexicon(provider.GetRequiredService<ILogger<Lexicon>>()))
        .AddSingleton(provider => LoadVectors(provider.GetRequiredService<ILogger<WordVectors>>()))
        .AddSingleton<TextAnalyzer>();

    private static Lexicon LoadLexicon(ILogger logger)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "lexicon", "de-en.lexicon");
        if (File.Exists(file))
        {
            return Lexicon.Load(file);
        }

        Log.NoLexicon(logger, file);
        return Lexicon.Empty;
    }

    private static WordVectors LoadVectors(ILogger logger)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "vectors", "de.vectors");
        if (File.Exists(file))
        {
            return WordVectors.Load(file);
        }

        Log.NoVectors(logger, file);
        return WordVectors.Empty;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "There is no lexicon at {File}: questions in another language than the articles' find less.")]
        public static partial void NoLexicon(ILogger logger, string file);

        [LoggerMessage(LogLevel.Warning, "There are no word vectors at {File}: questions in other words than the articles' find less.")]
        public static partial void NoVectors(ILogger logger, string file);
    }
}
