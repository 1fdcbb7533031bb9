using Microsoft.Extensions.DependencyInjection;

namespace ChatBot.Core.Retrieval;

/// <summary>Registers retrieval.</summary>
public static class RetrievalServices
{
    /// <summary>Adds <see cref="Retriever"/> and <see cref="Indexer"/>. They need an <see cref="IParagraphIndex"/>, an article store,
    /// an embedding generator, a <see cref="Language.TextAnalyzer"/> and its <see cref="Language.Lexicon"/>.</summary>
    public static IServiceCollection AddRetrieval(this IServiceCollection services) => services
        .AddSingleton<QueryFormulator>()
        .AddSingleton<PassageAnalyzer>()
        .AddSingleton<PassageEmbedder>()
        .AddSingleton<Retriever>()
        .AddSingleton<Indexer>();
}
