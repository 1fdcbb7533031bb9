using System.Text.Json;
using ChatBot.Core.Answers;
using ChatBot.Core.Answers.Writers;
using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Prompts.Cases;

/// <summary>Reads the sentence of a case that shall be written again, and what the check finds in it.</summary>
internal static class CaseSentence
{
    /// <summary>The keys that are read.</summary>
    public static string[] Keys { get; } = ["sentence", "fails", "word"];

    /// <summary>The sentence of a case; it cites the case's evidence by place, <c>[1]</c>.</summary>
    public static FailedSentence Read(YamlMap map, IReadOnlyList<Evidence> evidence)
    {
        if (DraftText.Parse(map.Required("sentence")) is not [{ Citations: [_, ..] } sentence])
        {
            throw map.Wrong("sentence", "\"sentence\" is one sentence with its citations, as in: It costs 5 euros [1].");
        }

        if (sentence.Citations.FirstOrDefault(citation => citation.Evidence < 1 || citation.Evidence > evidence.Count) is { } unknown)
        {
            throw map.Wrong("sentence", $"the case has no evidence [{unknown.Evidence}]. Cite [1] to [{evidence.Count}].");
        }

        var reason = map.Required("fails");
        return Array.Find(SentenceRewriting.Reasons, known => NameOf(known) == reason) is var result && NameOf(result) == reason
            ? new(sentence, new(sentence.Text, [], result, map.Text("word")))
            : throw map.Wrong("fails", $"\"fails\" is {string.Join(", ", SentenceRewriting.Reasons.Select(NameOf))}.");
    }

    /// <summary>A result as case files name it, such as <c>wrong-number</c>.</summary>
    public static string NameOf(CheckResult result) => JsonNamingPolicy.KebabCaseLower.ConvertName(result.ToString());
}
