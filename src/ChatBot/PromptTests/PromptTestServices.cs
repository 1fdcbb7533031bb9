using ChatBot.Core.Prompts.Running;

namespace ChatBot.PromptTests;

/// <summary>Registers the testing of prompts.</summary>
internal static class PromptTestServices
{
    /// <summary>Adds what the commands under <c>prompts</c> call.</summary>
    /// <param name="prompts">The folder that holds the prompts.</param>
    public static IServiceCollection AddPromptTests(this IServiceCollection services, string prompts) => services
        .AddSingleton(new PromptFolders(prompts))
        .AddSingleton<PromptModels>()
        .AddSingleton<CaseRunner>()
        .AddSingleton<PromptTestRun>()
        .AddSingleton<PromptRecorder>()
        .AddSingleton<FeedbackImport>();
}
