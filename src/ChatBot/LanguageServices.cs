using ChatBot.Core.Language;

namespace ChatBot;

/// <summary>Registers the analysis of text.</summary>
public static partial class LanguageServices
{
    /// <summary>Adds <see cref="TextAnalyzer"/> and the <see cref="Lexicon"/> that lies beside the program; without that file, an empty one.</summary>
    public static IServiceCollection AddLanguage(this IServiceCollection services) => services
        .AddSingleton(provider => LoadLexicon(provider.GetRequiredService<ILogger<Lexicon>>()))
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

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "There is no lexicon at {File}: questions in another language than the articles' find less.")]
        public static partial void NoLexicon(ILogger logger, string file);
    }
}
