using System.Text.Json;
using ChatBot.Core.Answers;
using ChatBot.Core.Answers.Writers;
using ChatBot.Core.Conversations;
using ChatBot.Core.Prompts;
using ChatBot.Models.Onnx;
using ChatBot.Settings;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Connectors.OpenAI;
using Polly;

namespace ChatBot.Models;

/// <summary>Registers the models and the writers that use them.</summary>
public static class ModelServices
{
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    /// <summary>Registers <see cref="ChatModelSettings"/>, the prompt, the kernel with its plugin, and an <see cref="IAnswerWriter"/>
    /// under the key <see cref="AnswerPlugin.Extract"/>; with a chat model also one under <see cref="AnswerPlugin.Write"/> a <see cref="PromptRewriter"/> and a <see cref="SentenceRewriter"/>.</summary>
    /// <param name="prompts">The folder with the prompt folders <c>answer</c>, and where they are replaced <c>rewrite-question</c> and <c>rewrite-sentence</c>.</param>
    /// <remarks>Needs an <see cref="ExtractSentences"/>.</remarks>
    /// <exception cref="SettingException">A setting under <c>Chat</c> or <c>Prompts</c> is missing or wrong.</exception>
    /// <exception cref="PromptException">The prompt cannot be used.</exception>
    public static IServiceCollection AddAnswerWriters(this IServiceCollection services, IConfiguration configuration, string prompts)
    {
        var settings = ChatModelSettings.Read(configuration);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(settings);
        var (prompt, ofTenants) = PromptSettings.Read(configuration, prompts);
        services.AddSingleton(prompt);
        services.AddSingleton(provider => AnswerPlugin.Create(
            provider.GetRequiredService<Prompt>(), provider.GetRequiredService<ExtractSentences>()));
        services.AddKernel();
        services.AddKeyedSingleton<IAnswerWriter>(
            AnswerPlugin.Extract, (provider, _) => ActivatorUtilities.CreateInstance<ExtractWriter>(provider));
        if (settings.Connection is { } connection)
        {
            var rewriting = RewriteQuestionPrompt.Load(OwnOrShipped(prompts, "rewrite-question"));
            var correcting = RewriteSentencePrompt.Load(OwnOrShipped(prompts, "rewrite-sentence"));
            foreach (var used in ofTenants.Values.Append(prompt).Append(rewriting).Append(correcting))
            {
                CheckModelSettings(used);
            }

            AddTransport(services, connection);
            services.AddSingleton<IChatCompletionService>(provider => new ChatModel(
                new OpenAIChatCompletionService(
                    connection.Model, connection.CreateClient(Transport(provider, connection)), provider.GetRequiredService<ILoggerFactory>()),
                connection, settings, provider.GetRequiredService<TimeProvider>()));
            services.AddKeyedSingleton<IAnswerWriter>(
                AnswerPlugin.Write, (provider, _) => ActivatorUtilities.CreateInstance<PromptWriter>(provider));
            services.AddSingleton(provider => new TenantWriters(ofTenants.ToDictionary(
                own => own.Key, own => TenantWriter(provider, own.Value), StringComparer.OrdinalIgnoreCase)));
            services.AddSingleton(provider => ActivatorUtilities.CreateInstance<PromptRewriter>(provider, rewriting));
            services.AddSingleton(provider => ActivatorUtilities.CreateInstance<SentenceRewriter>(provider, correcting, settings.Timeout));
        }

        return services;
    }

    private static IAnswerWriter TenantWriter(IServiceProvider provider, Prompt prompt) => new PromptWriter(
        new(provider, [AnswerPlugin.Create(prompt, provider.GetRequiredService<ExtractSentences>())]), prompt);

    /// <summary>Who replaces the answer's prompt need not replace the others.</summary>
    private static string OwnOrShipped(string prompts, string name)
    {
        var own = Path.Combine(prompts, name);
        return Directory.Exists(own) ? own : Path.Combine(AppContext.BaseDirectory, "prompts", name);
    }

    /// <summary>Registers <see cref="EmbeddingModelSettings"/>, the embedding generator that they name, its prefixes and how much its vectors count.</summary>
    /// <param name="builtIn">Makes the generator that needs no server.</param>
    /// <exception cref="SettingException">A setting under <c>Embeddings</c> is missing or wrong, or its folder holds no model.</exception>
    public static IServiceCollection AddEmbeddings(
        this IServiceCollection services, IConfiguration configuration,
        Func<IServiceProvider, IEmbeddingGenerator<string, Embedding<float>>> builtIn)
    {
        var settings = EmbeddingModelSettings.Read(configuration);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(settings);
        services.AddSingleton(settings.Prefixes);
        services.AddSingleton(settings.Scale);
        if (settings.Onnx is { } onnx)
        {
            var model = LoadModel(onnx);
            return services.AddSingleton<IEmbeddingGenerator<string, Embedding<float>>>(_ => model);
        }

        if (settings.Connection is not { } connection)
        {
            return services.AddSingleton(builtIn);
        }

        AddTransport(services, connection);
        return services.AddSingleton<IEmbeddingGenerator<string, Embedding<float>>>(provider => new ApiEmbeddingGenerator(
            connection.CreateClient(Transport(provider, connection)).GetEmbeddingClient(connection.Model).AsIEmbeddingGenerator(settings.Dimensions),
            connection, settings, provider.GetRequiredService<TimeProvider>()));
    }

    /// <summary>A folder without a model stops the start, not the first search.</summary>
    private static OnnxEmbeddingGenerator LoadModel(OnnxModelOptions options)
    {
        try
        {
            return OnnxEmbeddingGenerator.Load(options);
        }
        catch (OnnxModelException failure)
        {
            throw new SettingException("Embeddings:Folder", $"Embeddings:Folder: {failure.Message}");
        }
    }

    /// <summary>The connector would find a wrong setting only when a reader asks.</summary>
    private static void CheckModelSettings(Prompt prompt)
    {
        try
        {
            foreach (var settings in prompt.ToFunction(AnswerPlugin.Write).ExecutionSettings?.Values ?? [])
            {
                OpenAIPromptExecutionSettings.FromExecutionSettings(settings);
            }
        }
        catch (JsonException exception)
        {
            throw new PromptException(
                $"{Path.Combine(prompt.Folder, Prompt.ConfigFile)} has execution_settings that the model cannot take: {exception.Message}", exception);
        }
    }

    private static void AddTransport(IServiceCollection services, ModelConnection connection) => services
        .AddHttpClient(connection.Section, client => client.Timeout = Timeout.InfiniteTimeSpan)
        .UseSocketsHttpHandler((handler, _) => handler.PooledConnectionLifetime = ConnectionLifetime)
        .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
        .AddResilienceHandler("retry", (pipeline, context) =>
        {
            pipeline.TimeProvider = context.ServiceProvider.GetRequiredService<TimeProvider>();
            pipeline.AddRetry(ModelRetry.Options());
        });

    private static HttpClient Transport(IServiceProvider provider, ModelConnection connection) =>
        provider.GetRequiredService<IHttpClientFactory>().CreateClient(connection.Section);
}
