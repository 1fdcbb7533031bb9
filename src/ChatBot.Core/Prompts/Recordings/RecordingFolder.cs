using ChatBot.Core.Prompts.Running;

namespace ChatBot.Core.Prompts.Recordings;

/// <summary>The recordings of a prompt by one model: <c>recordings/MODEL/CASE.json</c> in the prompt's folder. They never expire.</summary>
public sealed class RecordingFolder
{
    private const string Name = "recordings";

    private readonly string command;
    private readonly string path;
    private readonly Dictionary<string, Recording> ofCases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ModelReply> replies = new(StringComparer.Ordinal);

    private RecordingFolder(string prompt, string model, string command)
    {
        this.command = command;
        Model = model;
        path = Path.Combine(prompt, Name, Uri.EscapeDataString(model));
    }

    /// <summary>The model's name.</summary>
    public string Model { get; }

    /// <summary>The cases that have a recording, intact or not.</summary>
    public IEnumerable<string> Cases => ofCases.Keys;

    /// <summary>The models that a prompt has recordings of, in the order of their names.</summary>
    /// <param name="prompt">The prompt's folder.</param>
    public static IReadOnlyList<string> Models(string prompt) => Directory.Exists(Path.Combine(prompt, Name))
        ? [.. Directory.EnumerateDirectories(Path.Combine(prompt, Name)).Select(folder => Uri.UnescapeDataString(Path.GetFileName(folder))).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Reads the recordings of a model; there may be none.</summary>
    /// <param name="prompt">The prompt's folder.</param>
    /// <param name="command">The command that records the prompt; what tells of a missing recording names it.</param>
    /// <exception cref="PromptException">A file is no recording.</exception>
    public static RecordingFolder Load(string prompt, string model, string command)
    {
        var folder = new RecordingFolder(prompt, model, command);
        if (Directory.Exists(folder.path))
        {
            foreach (var file in Directory.EnumerateFiles(folder.path, "*.json").Order(StringComparer.Ordinal))
            {
                folder.Add(Recording.Load(file));
            }
        }

        return folder;
    }

    /// <summary>The recording of a case; null when there is none.</summary>
    public Recording? Find(string caseId) => ofCases.GetValueOrDefault(caseId);

    /// <summary>Whether a case's recording is intact and answers this call.</summary>
    public bool Answers(ModelCall call) => replies.ContainsKey(call.Key);

    /// <summary>What was recorded for a call.</summary>
    /// <param name="caseId">The case that makes the call, for the message.</param>
    /// <exception cref="PromptException">Nothing was; the message says why, and the command that records it.</exception>
    public ModelReply Reply(string caseId, ModelCall call)
    {
        var recording = Find(caseId);
        return recording is { IsIntact: false }
            ? throw Missing(caseId, $"{FileOf(caseId)} was edited after it was recorded.")
            : replies.TryGetValue(call.Key, out var reply) ? reply
            : recording is null ? throw Missing(caseId, $"{Model} was not recorded for this case.")
            : throw Missing(caseId, $"{Model} was recorded for something else: {Changed(recording.FirstCall, call)}");
    }

    /// <summary>Writes a recording in place of the case's last one.</summary>
    public void Save(Recording recording)
    {
        Directory.CreateDirectory(path);
        recording.Save(FileOf(recording.Case));
        Add(recording);
    }

    /// <summary>Deletes the recording of a case that is no more.</summary>
    public void Delete(string caseId)
    {
        File.Delete(FileOf(caseId));
        ofCases.Remove(caseId);
    }

    private void Add(Recording recording)
    {
        ofCases[recording.Case] = recording;
        foreach (var call in recording.IsIntact && recording.Model == Model ? recording.Calls : [])
        {
            replies[call.ToCall(Model).Key] = new(string.Join('\n', call.Reply), call.Finish, recording.Server);
        }
    }

    private string FileOf(string caseId) => Path.Combine(path, caseId + ".json");

    private PromptException Missing(string caseId, string reason) => new($"{reason} Record it: {command} --case {caseId}");

    /// <summary>The first line in which two calls differ.</summary>
    private static string Changed(ModelCall recorded, ModelCall now)
    {
        if (recorded.Settings != now.Settings)
        {
            return $"the model's settings were {recorded.Settings} and are {now.Settings}.";
        }

        var (before, after) = (Lines(recorded), Lines(now));
        var place = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"“{before.ElementAtOrDefault(place)}” is now “{after.ElementAtOrDefault(place)}”.";
    }

    private static List<string> Lines(ModelCall call) =>
        [.. call.Messages.SelectMany(message => message.Text.Split('\n').Prepend(message.Role + ":"))];
}
