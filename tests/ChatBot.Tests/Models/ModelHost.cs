using ChatBot.Core.Answers;
using ChatBot.Core.Answers.Writers;
using ChatBot.Core.Retrieval;
using ChatBot.Models;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Moq;

namespace ChatBot.Tests.Models;

/// <summary>The program's models as its settings configure them, on a clock on which nobody waits long.</summary>
internal sealed class ModelHost : IAsyncDisposable
{
    public const string Key = "sk-secret-1234567890";

    private readonly ServiceProvider services;

    private ModelHost(IConfiguration configuration)
    {
        var registered = new ServiceCollection();
        registered.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs));
        registered.AddSingleton<TimeProvider>(new FastClock());
        registered.AddSingleton<ExtractSentences>((_, _, _) => [new("Quoted.", [new(1, null)])]);
        registered.AddAnswerWriters(configuration, Path.Combine(AppContext.BaseDirectory, "prompts"));
        registered.AddEmbeddings(configuration, _ => Mock.Of<IEmbeddingGenerator<string, Embedding<float>>>());
        services = registered.BuildServiceProvider();
    }

    public LogRecorder Logs { get; } = new();

    public IServiceProvider Services => services;

    public IEmbeddingGenerator<string, Embedding<float>> Embeddings => services.GetRequiredService<IEmbeddingGenerator<string, Embedding<float>>>();

    /// <summary>With a chat and an embedding model at an address. Time limits are an hour, which no test that expects an answer reaches.</summary>
    public static ModelHost At(string endpoint, params (string Name, string Value)[] settings) => With(
    [
        ("Chat:Provider", "openai"), ("Chat:Endpoint", endpoint), ("Chat:Model", "test-model"), ("Chat:ApiKey", Key),
        ("Chat:FirstTokenTimeout", "01:00:00"), ("Chat:Timeout", "01:00:00"),
        ("Embeddings:Provider", "openai"), ("Embeddings:Endpoint", endpoint), ("Embeddings:Model", "test-embeddings"), ("Embeddings:ApiKey", Key),
        ("Embeddings:Timeout", "01:00:00"),
        .. settings,
    ]);

    /// <summary>With these settings alone.</summary>
    public static ModelHost With(params (string Name, string Value)[] settings) => new(Configuration(settings));

    public static IConfiguration Configuration(params (string Name, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.GroupBy(setting => setting.Name).ToDictionary(group => group.Key, group => (string?)group.Last().Value))
        .Build();

    /// <summary>What the model writes about these paragraphs.</summary>
    public async Task<List<DraftSentence>> WriteAsync(string question, params string[] paragraphs)
    {
        var writer = services.GetRequiredKeyedService<IAnswerWriter>(AnswerPlugin.Write);
        var evidence = paragraphs.Select((text, index) => new Evidence(new("genf", 1, index + 1, "Der Gipfel", null, text, null, null, "de"), 1)).ToList();
        return await writer.WriteAsync(new(question, "en", []), new(question, "en", []), evidence, TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The message with which the writer gives up.</summary>
    public async Task<string> FailureAsync() =>
        (await Assert.ThrowsAsync<WriterUnavailableException>(() => WriteAsync("Who met?", "Sie trafen sich."))).Message;

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
