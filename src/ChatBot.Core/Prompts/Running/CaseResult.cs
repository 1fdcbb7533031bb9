using ChatBot.Core.Answers;
using ChatBot.Core.Prompts.Cases;

namespace ChatBot.Core.Prompts.Running;

/// <summary>How a case went.</summary>
/// <param name="Call">The first call that it makes: what its prompt became.</param>
/// <param name="Outcome">Null when the model gave none.</param>
/// <param name="Faults">What did not hold; empty when the case passed.</param>
/// <param name="Took">How long it took.</param>
public sealed record CaseResult(
    PromptCase Case, ModelCall Call, CaseOutcome? Outcome, IReadOnlyList<string> Faults, TimeSpan Took)
{
    /// <summary>Whether all that was expected holds.</summary>
    public bool Passed => Faults.Count == 0;

    /// <summary>Runs a case and holds its outcome against what it expects.</summary>
    public static async Task<CaseResult> RunAsync(
        CaseRunner runner, PromptKind kind, Prompt prompt, PromptCase one, ModelTape model, TimeProvider time, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var call = await CaseRunner.CallAsync(kind, prompt, one, model.Name, cancellationToken);
        try
        {
            var outcome = await runner.RunAsync(kind, prompt, one, model, cancellationToken);
            var faults = one.Expectations
                .Select(expectation => expectation.Fault(outcome) is { } fault ? $"{expectation.Text}: {fault}" : null).OfType<string>().ToList();
            return new(one, call, outcome, faults, time.GetElapsedTime(started));
        }
        catch (Exception exception) when (exception is WriterUnavailableException or PromptException)
        {
            return new(one, call, null, [exception.Message], time.GetElapsedTime(started));
        }
    }
}
