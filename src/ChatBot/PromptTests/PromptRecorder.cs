using ChatBot.Core.Answers;
using ChatBot.Core.Prompts;
using ChatBot.Core.Prompts.Cases;
using ChatBot.Core.Prompts.Recordings;
using ChatBot.Core.Prompts.Running;

namespace ChatBot.PromptTests;

/// <summary>Asks a live model the cases of a prompt and keeps what it replies.</summary>
internal sealed class PromptRecorder(CaseRunner runner, PromptModels models, TimeProvider time)
{
    /// <summary>Records cases one after the other. One that fails leaves its recording as it was.</summary>
    /// <param name="folder">The prompt's folder.</param>
    /// <param name="only">The ids of the cases to record; empty for all.</param>
    /// <param name="onlyMissing">Whether cases are left out whose recording answers today's prompt.</param>
    /// <param name="onChange">Called with each case as soon as it is done.</param>
    /// <exception cref="PromptException">The prompt or its cases cannot be used, or there is no such case.</exception>
    /// <exception cref="Settings.SettingException">No live model is set.</exception>
    public async Task RecordAsync(
        string folder, IReadOnlyCollection<string> only, bool onlyMissing, Action<RecordingChange> onChange, CancellationToken cancellationToken)
    {
        var cases = CaseFile.Load(folder);
        if (only.FirstOrDefault(id => cases.Cases.All(one => one.Id != id)) is { } unknown)
        {
            throw new PromptException($"{cases.Path} has no case {unknown}. It has: {string.Join(", ", cases.Cases.Select(one => one.Id))}.");
        }

        var (prompt, (model, name)) = (cases.Kind.Load(folder), models.Live());
        var recordings = models.Recordings(folder, name);
        foreach (var one in cases.Cases.Where(one => !one.IsAlwaysScripted && (only.Count == 0 || only.Contains(one.Id))))
        {
            var tape = new ModelTape(model, name);
            var call = await CaseRunner.CallAsync(cases.Kind, prompt, one, name, cancellationToken);
            if (!onlyMissing || !recordings.Answers(call))
            {
                onChange(await RecordAsync(recordings, cases.Kind, prompt, one, tape, cancellationToken));
            }
        }

        foreach (var gone in only.Count > 0 ? [] : recordings.Cases.Except(cases.Cases.Where(one => !one.IsAlwaysScripted).Select(one => one.Id)).ToList())
        {
            recordings.Delete(gone);
            onChange(new(gone, "deleted: no case is recorded under this id any more", null, null));
        }
    }

    private async Task<RecordingChange> RecordAsync(
        RecordingFolder recordings, PromptKind kind, Prompt prompt, PromptCase one, ModelTape tape, CancellationToken cancellationToken)
    {
        var before = recordings.Find(one.Id);
        try
        {
            await runner.RunAsync(kind, prompt, one, tape, cancellationToken);
        }
        catch (WriterUnavailableException exception)
        {
            return new(one.Id, exception.Message, null, null) { Failed = true };
        }

        var recording = Recording.Of(one.Id, tape.Calls, DateOnly.FromDateTime(time.GetUtcNow().Date));
        var isSame = before is { IsIntact: true } && before.FirstCall.Key == recording.FirstCall.Key && before.FirstReply == recording.FirstReply;
        if (!isSame)
        {
            recordings.Save(recording);
        }

        return new(
            one.Id,
            before is null ? "new" : isSame ? "unchanged"
                : !before.IsIntact ? "was edited by hand, replaced"
                : before.FirstReply == recording.FirstReply ? "the prompt changed, the reply did not" : "the reply changed",
            before?.FirstReply, recording.FirstReply) { Server = recording.Server };
    }
}

/// <summary>What recording a case brought.</summary>
/// <param name="Case">The case's id.</param>
/// <param name="What">What happened, in words.</param>
/// <param name="Before">The reply that was recorded; null when there was none.</param>
/// <param name="After">The reply that is recorded now; null when nothing was recorded.</param>
internal sealed record RecordingChange(string Case, string What, string? Before, string? After)
{
    /// <summary>Whether the model did not reply.</summary>
    public bool Failed { get; init; }

    /// <summary>What the server calls itself; null when it says nothing.</summary>
    public string? Server { get; init; }
}
