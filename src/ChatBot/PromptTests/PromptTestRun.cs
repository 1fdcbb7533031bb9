using ChatBot.Core.Prompts;
using ChatBot.Core.Prompts.Cases;
using ChatBot.Core.Prompts.Running;

namespace ChatBot.PromptTests;

/// <summary>Runs the cases of a prompt.</summary>
internal sealed class PromptTestRun(CaseRunner runner, PromptModels models, TimeProvider time)
{
    /// <summary>Runs all cases, in their order.</summary>
    /// <param name="folder">The prompt's folder.</param>
    /// <param name="cases">Its cases, or those of the prompt that it is compared with.</param>
    /// <exception cref="PromptException">The prompt or its recordings cannot be used.</exception>
    public async Task<PromptTestReport> RunAsync(string folder, CaseFile cases, ReplySource source, CancellationToken cancellationToken)
    {
        var prompt = cases.Kind.Load(folder);
        var model = models.Choose(source, folder);
        var results = new List<CaseResult>();
        foreach (var one in cases.Cases)
        {
            var tape = new ModelTape(model.For(one), model.Name);
            results.Add(await CaseResult.RunAsync(runner, cases.Kind, prompt, one, tape, time, cancellationToken));
        }

        return new(PromptFolders.NameOf(folder), prompt.Hash, source, model, results, time.GetUtcNow());
    }
}

/// <summary>How the cases of a prompt went.</summary>
/// <param name="Name">The prompt's name.</param>
/// <param name="Hash">The prompt's hash.</param>
/// <param name="Source">Where the replies came from.</param>
/// <param name="Model">What replied.</param>
/// <param name="Results">In the order of the cases.</param>
/// <param name="Finished">When the last case was done.</param>
public sealed record PromptTestReport(
    string Name, string Hash, ReplySource Source, PromptModel Model, IReadOnlyList<CaseResult> Results, DateTimeOffset Finished)
{
    /// <summary>How many cases passed.</summary>
    public int Passed => Results.Count(result => result.Passed);

    /// <summary>How many did not.</summary>
    public int Failed => Results.Count - Passed;

    /// <summary>What replied, for a person: the model, and what its server calls itself when it says.</summary>
    public string Replies => Source switch
    {
        ReplySource.Scripted => "replies scripted in the cases, no language model",
        ReplySource.Live => $"replies of {Model.Name}, live",
        _ => $"recorded replies of {Model.Name}" + (Server is { } server ? $" ({server})" : string.Empty),
    };

    private string? Server => Results.Select(result => Model.Recordings?.Find(result.Case.Id)?.Server).FirstOrDefault(server => server is not null);
}
