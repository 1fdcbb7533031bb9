using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ChatBot.Core.Prompts.Running;

namespace ChatBot.Core.Prompts.Recordings;

/// <summary>What a model replied to a case, as its file keeps it. Texts are lists of lines, so that differences can be read.</summary>
/// <param name="Case">The case's id.</param>
/// <param name="Model">The model's name.</param>
/// <param name="Server">What the server called itself; null when it said nothing.</param>
/// <param name="Recorded">The day, <c>YYYY-MM-DD</c>.</param>
/// <param name="Calls">What was asked and replied, in order.</param>
/// <param name="Hash">The SHA-256 of everything else: a recording that was edited by hand is no longer what a model said.</param>
public sealed record Recording(string Case, string Model, string? Server, string Recorded, IReadOnlyList<RecordedCall> Calls, string Hash)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Whether it is as it was recorded.</summary>
    [JsonIgnore]
    public bool IsIntact => Hash == HashOf(this);

    /// <summary>The first call that was recorded.</summary>
    [JsonIgnore]
    public ModelCall FirstCall => Calls[0].ToCall(Model);

    /// <summary>What was replied to it.</summary>
    [JsonIgnore]
    public string FirstReply => string.Join('\n', Calls[0].Reply);

    /// <summary>A recording of what went between a prompt and its model.</summary>
    /// <param name="calls">At least one.</param>
    public static Recording Of(string caseId, IReadOnlyList<(ModelCall Call, ModelReply Reply)> calls, DateOnly day)
    {
        var recording = new Recording(
            caseId, calls[0].Call.Model, calls[0].Reply.Server, day.ToString("O", CultureInfo.InvariantCulture),
            [.. calls.Select(call => RecordedCall.Of(call.Call, call.Reply))], string.Empty);
        return recording with { Hash = HashOf(recording) };
    }

    /// <summary>Reads a recording.</summary>
    /// <exception cref="PromptException">The file cannot be read or is no recording.</exception>
    public static Recording Load(string file)
    {
        try
        {
            var recording = JsonSerializer.Deserialize<Recording>(File.ReadAllText(file), Format);
            return recording is { Case: not null, Model: not null, Calls: [_, ..], Hash: not null } && recording.Calls.All(call => call.IsWhole)
                ? recording
                : throw new PromptException($"{file} is no recording: a part of it is missing. Delete it and record the case again.");
        }
        catch (JsonException exception)
        {
            throw new PromptException($"{file}, line {exception.LineNumber + 1}: this is no recording. Delete it and record the case again.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new PromptException($"The recording {file} cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>Writes the recording.</summary>
    public void Save(string file) => File.WriteAllText(file, JsonSerializer.Serialize(this, Format) + "\n");

    private static string HashOf(Recording recording) => Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes(JsonSerializer.Serialize(recording with { Hash = string.Empty }, Format))));
}

/// <summary>A call of a recording.</summary>
/// <param name="Settings">The model's settings as JSON.</param>
/// <param name="Finish">Why the reply ended; null when the server did not say.</param>
public sealed record RecordedCall(string Settings, IReadOnlyList<RecordedMessage> Messages, IReadOnlyList<string> Reply, string? Finish)
{
    /// <summary>Whether nothing is missing.</summary>
    [JsonIgnore]
    public bool IsWhole => Settings is not null && Reply is not null && Messages is not null && Messages.All(message => message is { Role: not null, Text: not null });

    internal static RecordedCall Of(ModelCall call, ModelReply reply) => new(
        call.Settings, [.. call.Messages.Select(message => new RecordedMessage(message.Role, message.Text.Split('\n')))], reply.Text.Split('\n'), reply.Finish);

    internal ModelCall ToCall(string model) =>
        new(model, Settings, [.. Messages.Select(message => new PromptMessage(message.Role, string.Join('\n', message.Text)))]);
}

/// <summary>A message of a recording.</summary>
public sealed record RecordedMessage(string Role, IReadOnlyList<string> Text);
