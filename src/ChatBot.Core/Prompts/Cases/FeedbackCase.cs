using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ChatBot.Core.Feedback;
using ChatBot.Core.Retrieval;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ChatBot.Core.Prompts.Cases;

/// <summary>A case made of an answer that readers disliked, with the paragraphs that it was written from. Who they are is not part of it.</summary>
/// <param name="Answer">Has evidence.</param>
/// <param name="Comments">What they wrote about it; empty when nothing.</param>
public sealed record FeedbackCase(GivenAnswer Answer, IReadOnlyList<string> Comments)
{
    private const int IdDigits = 12;

    /// <summary>The same for the same question, conversation, evidence and answer, and for no others.</summary>
    public string Id { get; } = IdOf(Answer);

    /// <summary>The thumbs down among judgements, in their order; the same answer to the same question is one case, however many dislike it.
    /// Without evidence there is none: nothing was found, and no prompt can put that right.</summary>
    public static IReadOnlyList<FeedbackCase> Of(IEnumerable<AnswerFeedback> judgements) =>
    [
        .. judgements.Where(judgement => !judgement.IsPositive && judgement.Answer.Evidence.Count > 0)
            .GroupBy(judgement => IdOf(judgement.Answer))
            .Select(same => new FeedbackCase(same.First().Answer, [.. same.Select(judgement => judgement.Text).OfType<string>().Distinct()])),
    ];

    /// <summary>The case as a file of cases has it. It expects the least: that what was disliked does not come again.</summary>
    internal YamlMappingNode ToYaml()
    {
        var one = new YamlMappingNode
        {
            { "id", Id },
            { "description", Scalar(Description()) },
            { "question", Scalar(Answer.Question.Text) },
            { "language", Answer.Question.Language },
        };
        var history = Answer.Question.History.Where(turn => turn.Question.Length > 0 && turn.Answer.Length > 0).ToList();
        if (history.Count > 0)
        {
            one.Add("history", new YamlSequenceNode(history.Select(turn => new YamlMappingNode { { "question", Scalar(turn.Question) }, { "answer", Scalar(turn.Answer) } })));
        }

        one.Add("evidence", new YamlSequenceNode(Answer.Evidence.Select(found => Paragraph(found.Passage))));
        one.Add("expect", Answer.Refusal is null
            ? new YamlMappingNode { { "not-contains", Scalar(Answer.Text) } }
            : new YamlMappingNode { { "refuses", "false" } });
        return one;
    }

    private static YamlMappingNode Paragraph(Passage passage)
    {
        var paragraph = new YamlMappingNode { { "title", Scalar(passage.Title) } };
        foreach (var (name, value) in new[] { ("heading", passage.Heading), ("date", passage.Date?.ToString()), ("language", passage.Language), ("text", passage.Text) })
        {
            if (value is not null)
            {
                paragraph.Add(name, Scalar(value));
            }
        }

        return paragraph;
    }

    /// <summary>Only between double quotes can every white space be told from a line that was broken for width.</summary>
    private static YamlScalarNode Scalar(string text) => new(text)
    {
        Style = text.Any(letter => letter != ' ' && (char.IsWhiteSpace(letter) || char.IsControl(letter))) ? ScalarStyle.DoubleQuoted : ScalarStyle.Any,
    };

    private string Description()
    {
        var said = Comments.Count > 0 ? string.Join(" / ", Comments.Select(PromptText.OneLine)) : "Disliked without a word why.";
        var prompt = Answer.PromptHash is { } hash ? $", prompt {hash}" : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"{said} (Answered on {Answer.Time:yyyy-MM-dd} by {Answer.Writer}{prompt}.)");
    }

    private static string IdOf(GivenAnswer answer)
    {
        var content = JsonSerializer.Serialize(new object[]
        {
            answer.Question.Text, answer.Question.Language, answer.Question.History, answer.Evidence.Select(found => found.Passage.Text), answer.Text,
        });
        return "feedback-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..IdDigits];
    }
}
