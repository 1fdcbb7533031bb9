using System.Text.RegularExpressions;
using ChatBot.Core.Answers;
using ChatBot.Core.Language;

namespace ChatBot.Core.Prompts.Cases;

/// <summary>The cases of a prompt: the files <c>cases.yaml</c>, which its author writes, and <c>feedback.yaml</c>, with what readers disliked, beside it.</summary>
public sealed partial class CaseFile
{
    /// <summary>The author's file.</summary>
    public const string Name = "cases.yaml";

    /// <summary>The file into which judgements are imported; see <see cref="FeedbackFile"/>.</summary>
    public const string FeedbackName = "feedback.yaml";

    private CaseFile(string path, PromptKind kind, IReadOnlyList<PromptCase> cases)
    {
        Path = path;
        Kind = kind;
        Cases = cases;
    }

    /// <summary>Where the file is; of two, the author's.</summary>
    public string Path { get; }

    /// <summary>What the prompt is for.</summary>
    public PromptKind Kind { get; }

    /// <summary>In the order of the file, then of the other; at least one.</summary>
    public IReadOnlyList<PromptCase> Cases { get; }

    /// <summary>Whether a prompt's folder has cases.</summary>
    public static bool IsIn(string folder) => FilesIn(folder).Any();

    /// <summary>Reads the cases of a prompt.</summary>
    /// <exception cref="PromptException">A file cannot be read, or something in it is wrong. The message names file and line.</exception>
    public static CaseFile Load(string folder)
    {
        var files = FilesIn(folder).DefaultIfEmpty(System.IO.Path.Combine(folder, Name)).Select(Read).ToList();
        if (files[^1].Kind != files[0].Kind)
        {
            throw new PromptException($"{files[^1].Path}, line 1: \"prompt\" is {files[0].Kind.Name}, as in {Name}.");
        }

        var places = files.SelectMany(file => file.Cases.Select(one => (one.Id, Place: $"{file.Path}, line {one.Line}")));
        if (places.GroupBy(place => place.Id).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new PromptException($"{twice.Last().Place}: the id {twice.Key} is taken by the case of {twice.First().Place}.");
        }

        return new(files[0].Path, files[0].Kind, [.. files.SelectMany(file => file.Cases)]);
    }

    /// <summary>Reads one file of cases.</summary>
    internal static CaseFile Read(string path)
    {
        var root = YamlMap.Load(path).Only("The file", "prompt", "articles", "cases");
        var kind = PromptKind.Find(root.Required("prompt"))
            ?? throw root.Wrong("prompt", $"\"prompt\" is {string.Join(" or ", PromptKind.All.Select(known => known.Name))}.");
        var articles = CaseEvidence.ReadArticles(root.Map("articles"));
        var cases = root.Maps("cases").Select(one => Read(one, kind, articles)).ToList();
        return cases.Count > 0 ? new(path, kind, cases) : throw root.Wrong("cases", "\"cases\" has no case.");
    }

    private static IEnumerable<string> FilesIn(string folder) =>
        new[] { Name, FeedbackName }.Select(name => System.IO.Path.Combine(folder, name)).Where(File.Exists);

    private static PromptCase Read(YamlMap map, PromptKind kind, IReadOnlyDictionary<string, CaseArticle> articles)
    {
        map.Only("A case", KeysOf(kind));
        var id = map.Required("id");
        if (!Id().IsMatch(id))
        {
            throw map.Wrong("id", $"the id \"{id}\" may have small letters, digits and hyphens only.");
        }

        var text = map.Text("question") ?? throw map.Wrong("question", "\"question\" is missing.");
        var language = map.Text("language") ?? LanguageDetector.Detect(text, Languages.English);
        if (language is not (Languages.German or Languages.English))
        {
            throw map.Wrong("language", "\"language\" is de or en.");
        }

        var question = new Question(text, language, [.. map.Maps("history").Select(Turn)]);
        var evidence = CaseEvidence.Read(map, articles);
        if (kind.TakesEvidence && evidence.Count == 0)
        {
            throw map.Wrong("evidence", "\"evidence\" is missing: a case carries the paragraphs that it is about.");
        }

        var expectations = Expectations.Read(map, kind, evidence);
        return new(id, map.Text("description"), map.Line, question, evidence, map.Text("reply")?.TrimEnd('\n'), expectations)
        {
            IsAlwaysScripted = IsAlwaysScripted(map),
            Failed = kind == PromptKind.RewriteSentence ? CaseSentence.Read(map, evidence) : null,
        };
    }

    private static string[] KeysOf(PromptKind kind) =>
    [
        "id", "description", "question", "language", "history",
        .. kind.TakesEvidence ? ["evidence"] : Array.Empty<string>(),
        .. kind == PromptKind.RewriteSentence ? CaseSentence.Keys : [],
        "provider", "reply", "expect",
    ];

    private static bool IsAlwaysScripted(YamlMap map) => (map.Text("provider"), map.Has("reply")) switch
    {
        (null, _) => false,
        ("scripted", true) => true,
        ("scripted", false) => throw map.Wrong("provider", "\"reply\" is missing: the case says that its reply is scripted."),
        _ => throw map.Wrong("provider", "\"provider\" is scripted, or is left out."),
    };

    private static ConversationTurn Turn(YamlMap turn)
    {
        turn.Only("A turn", "question", "answer");
        return new(turn.Required("question"), turn.Required("answer"));
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Id();
}
