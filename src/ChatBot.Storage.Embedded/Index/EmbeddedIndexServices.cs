using ChatBot.Core.Retrieval;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>Registers the Lucene.Net index.</summary>
public static class EmbeddedIndexServices
{
    /// <summary>Adds <see cref="IParagraphIndex"/>, kept in the folder <c>index</c> of <paramref name="dataFolder"/>.</summary>
    public static IServiceCollection AddEmbeddedIndex(this IServiceCollection services, string dataFolder) =>
        services.AddSingleton<IParagraphIndex>(provider => new LuceneParagraphIndex(
            Path.Combine(dataFolder, "index"), provider.GetRequiredService<ILogger<LuceneParagraphIndex>>()));
}
