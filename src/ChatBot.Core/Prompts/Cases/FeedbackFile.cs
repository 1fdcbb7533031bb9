using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ChatBot.Core.Prompts.Cases;

/// <summary>The file <c>feedback.yaml</c> of a prompt. Cases are written below those that are there, which stay as they are, comments included.</summary>
public static class FeedbackFile
{
    private const string Head = """
        # What readers disliked, from their thumbs down. Each case expects the least, that the same does not come again:
        # say what the answer must have. Keep the ids, and "cases" as the last part; a case that is deleted comes again.
        prompt: answer

        cases:

        """;

    /// <summary>Adds cases to the prompt of a folder, but for those that it has.</summary>
    /// <returns>Those that were added; when none, no file is written.</returns>
    /// <exception cref="PromptException">The prompt is of another kind, or a file of its cases is broken or cannot be written.</exception>
    public static IReadOnlyList<FeedbackCase> Add(string folder, IReadOnlyList<FeedbackCase> cases)
    {
        var known = CaseFile.IsIn(folder) ? CaseFile.Load(folder) : null;
        if (known is not null && known.Kind != PromptKind.Answer)
        {
            throw new PromptException($"{folder} is a prompt of kind {known.Kind.Name}: readers judge answers, so import into one of kind {PromptKind.Answer.Name}.");
        }

        var added = cases.ExceptBy(known?.Cases.Select(one => one.Id) ?? [], one => one.Id).ToList();
        if (added.Count > 0)
        {
            Append(Path.Combine(folder, CaseFile.FeedbackName), added);
        }

        return added;
    }

    private static void Append(string path, List<FeedbackCase> added)
    {
        var next = path + ".new";
        try
        {
            var before = File.Exists(path) ? File.ReadAllText(path).TrimEnd() + "\n\n" : Head.ReplaceLineEndings("\n");
            File.WriteAllText(next, before + string.Join('\n', added.Select(Written)));
            if (!HasAll(next, added))
            {
                throw new PromptException($"Nothing can be added to {path}: keep \"cases\" its last part, and each case indented by two spaces.");
            }

            File.Move(next, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new PromptException($"The file {path} cannot be written: {exception.Message}", exception);
        }
        finally
        {
            File.Delete(next);
        }
    }

    /// <summary>Whether a file is still one of cases and ends in those that were written to its end: its author may have put other parts there.</summary>
    private static bool HasAll(string path, List<FeedbackCase> added)
    {
        try
        {
            return CaseFile.Read(path).Cases.Select(one => one.Id).TakeLast(added.Count).SequenceEqual(added.Select(one => one.Id));
        }
        catch (PromptException)
        {
            return false;
        }
    }

    /// <summary>An item of the list of cases, with a line end.</summary>
    private static string Written(FeedbackCase one)
    {
        var text = new StringWriter { NewLine = "\n" };
        var root = new YamlMappingNode { { "cases", new YamlSequenceNode(one.ToYaml()) } };
        new YamlStream(new YamlDocument(root)).Save(new Emitter(text, new EmitterSettings().WithIndentedSequences()), assignAnchors: false);
        var lines = text.ToString().ReplaceLineEndings("\n").Split('\n');
        return string.Join('\n', lines.Skip(1).TakeWhile(line => line != "...")).TrimEnd('\n') + "\n";
    }
}
