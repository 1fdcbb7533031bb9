using ChatBot.Bot;
using ChatBot.Core.Answers;
using ChatBot.Core.Answers.Extraction;
using ChatBot.Core.Answers.Writers;
using ChatBot.Core.Conversations;

namespace ChatBot.Answers;

/// <summary>Registers what turns evidence into checked answers.</summary>
public static class AnswerServices
{
    /// <summary>Adds <see cref="Answerer"/>. It needs retrieval, an article store and the writers.</summary>
    public static IServiceCollection AddAnswers(this IServiceCollection services) => services
        .AddSingleton<SentenceScorer>()
        .AddSingleton<SentenceExtractor>()
        .AddSingleton<ExtractSentences>(provider => provider.GetRequiredService<SentenceExtractor>().Extract)
        .AddSingleton<QuoteSelector>()
        .AddSingleton<EvidenceNeighbours>()
        .AddSingleton<CollectionTopics>()
        .AddSingleton<RuleRewriter>()
        .AddSingleton<RewriteGuard>()
        .AddSingleton(provider => new QuestionRewriter(
            provider.GetRequiredService<RuleRewriter>(), provider.GetService<PromptRewriter>(), provider.GetRequiredService<ILogger<QuestionRewriter>>()))
        .AddSingleton(Writers)
        .AddSingleton<EvidenceCheck>()
        .AddSingleton<EvidenceAnswerer>()
        .AddSingleton<Answerer>()
        .AddSingleton<AnswerQuestion>(provider => provider.GetRequiredService<Answerer>().AnswerAsync);

    /// <summary>The chat model writes when there is one; quotes answer when there is none, or when it does not answer.</summary>
    private static AnswerWriters Writers(IServiceProvider provider)
    {
        var quotes = provider.GetRequiredKeyedService<IAnswerWriter>(AnswerPlugin.Extract);
        return new(provider.GetKeyedService<IAnswerWriter>(AnswerPlugin.Write) ?? quotes, quotes, provider.GetService<SentenceRewriter>(), provider.GetService<TenantWriters>());
    }
}
