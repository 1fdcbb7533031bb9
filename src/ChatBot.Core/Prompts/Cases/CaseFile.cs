using System.Text.RegularExpressions;
using ChatBot.Core.Answers;
using ChatBot.Core.Language;

namespace ChatBot.Core.Prompts.Cases;

/// <summary>The cases of a prompt: the file <c>cases.yaml</c> beside it.</summary>
public sealed partial class CaseFile
{
    /// <summary>The file's name.</summary>
    public const string Name = "cases.yaml";

    private CaseFile(string path, PromptKind kind, IReadOnlyList<PromptCase> cases)
    {
        Path = path;
        Kind = kind;
        Cases = cases;
    }

    /// <summary>Where the file is.</summary>
    public string Path { get; }

    /// <summary>What the prompt is for.</summary>
    public PromptKind Kind { get; }

    /// <summary>In the order of the file; at least one.</summary>
    public IReadOnlyList<PromptCase> Cases { get; }

    /// <summary>Whether a prompt's folder has cases.</summary>
    public static bool IsIn(string folder) => File.Exists(System.IO.Path.Combine(folder, Name));

    /// <summary>Reads the cases of a prompt.</summary>
    /// <exception cref="PromptException">The file cannot be read, or something in it is wrong. The message names file and line.</exception>
    public static CaseFile Load(string folder)
    {
        var path = System.IO.Path.Combine(folder, Name);
        var root = YamlMap.Load(path).Only("The file", "prompt", "articles", "cases");
        var kind = PromptKind.Find(root.Required("prompt"))
            ?? throw root.Wrong("prompt", $"\"prompt\" is {string.Join(" or ", PromptKind.All.Select(known => known.Name))}.");
        var articles = CaseEvidence.ReadArticles(root.Map("articles"));
        var cases = root.Maps("cases").Select(one => Read(one, kind, articles)).ToList();
        if (cases.Count == 0)
        {
            throw root.Wrong("cases", "\"cases\" has no case.");
        }

        if (cases.GroupBy(one => one.Id).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new PromptException($"{path}, line {twice.Last().Line}: the id {twice.Key} is taken by the case of line {twice.First().Line}.");
        }

        return new(path, kind, cases);
    }

    private static PromptCase Read(YamlMap map, PromptKind kind, IReadOnlyDictionary<string, CaseArticle> articles)
    {
        map.Only("A case", kind.TakesEvidence
            ? ["id", "description", "question", "language", "history", "evidence", "provider", "reply", "expect"]
            : ["id", "description", "question", "language", "history", "provider", "reply", "expect"]);
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
        };
    }

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
