using ChatBot.Core.Prompts;
using ChatBot.Core.Prompts.Cases;
using ChatBot.Core.Prompts.Recordings;
using ChatBot.Core.Prompts.Running;
using ChatBot.Models;
using ChatBot.Settings;
using Microsoft.SemanticKernel.ChatCompletion;

namespace ChatBot.PromptTests;

/// <summary>Gives each case the model that replies to it.</summary>
internal sealed class PromptModels(IServiceProvider services, PromptFolders folders, IConfiguration configuration, ChatModelSettings settings)
{
    private const string Scripted = "scripted";
    private const string Finished = "Stop";

    /// <summary>What replies to the cases of a prompt.</summary>
    /// <param name="folder">The prompt's folder.</param>
    /// <exception cref="PromptException">The recordings cannot be read, or it is not clear which are meant.</exception>
    /// <exception cref="SettingException">No live model is set.</exception>
    public PromptModel Choose(ReplySource source, string folder)
    {
        switch (source)
        {
            case ReplySource.Scripted:
                return new(Scripted, null, Script);
            case ReplySource.Live:
                var (model, name) = Live();
                return new(name, null, one => one.IsAlwaysScripted ? Script(one) : model);
            default:
                var recordings = Recordings(folder, RecordedModel(folder));
                return new(recordings.Model, recordings, one => one.IsAlwaysScripted
                    ? Script(one)
                    : new FixedReply(recordings.Model, call => recordings.Reply(one.Id, call)));
        }
    }

    /// <summary>The chat model of the settings and its name.</summary>
    /// <exception cref="SettingException">None is set.</exception>
    public (IChatCompletionService Model, string Name) Live() => settings.Connection is { } connection
        ? (services.GetRequiredService<IChatCompletionService>(), connection.Model)
        : throw new SettingException(
            "Chat:Provider", "No chat model is set: give Chat:Provider=openai with Chat:Model, Chat:Endpoint and Chat:ApiKey. Quotes need no prompt.");

    /// <summary>The recordings of a prompt by a model.</summary>
    /// <exception cref="PromptException">One of them cannot be read.</exception>
    public RecordingFolder Recordings(string folder, string model) => RecordingFolder.Load(folder, model, "prompts record " + folders.Shown(folder));

    private static FixedReply Script(PromptCase one) => new(Scripted, _ => new(
        one.Reply ?? throw new PromptException("The case scripts no \"reply\"."), Finished, null));

    private string RecordedModel(string folder)
    {
        var models = RecordingFolder.Models(folder);
        return configuration["Chat:Model"] is { Length: > 0 } wanted && (models.Contains(wanted) || models.Count != 1) ? wanted
            : models is [var only] ? only
            : models.Count == 0 ? Scripted
            : throw new PromptException($"{PromptFolders.NameOf(folder)} has recordings of {string.Join(" and ", models)}: choose with --Chat:Model={models[0]}.");
    }
}

/// <summary>A model that replies to the cases of a prompt.</summary>
/// <param name="Name">The model's name.</param>
/// <param name="Recordings">Where its replies are recorded; null when they are not.</param>
/// <param name="For">What replies to a case.</param>
public sealed record PromptModel(string Name, RecordingFolder? Recordings, Func<PromptCase, IChatCompletionService> For);
