using System.Text;
using System.Xml;
using ChatBot.Core.Answers;
using ChatBot.Core.Answers.Writers;

namespace ChatBot.Core.Prompts;

/// <summary>Prepares untrusted text for a place in a prompt.</summary>
public static class PromptText
{
    /// <summary>The text on one line: each run of white space becomes one space, and what XML cannot hold becomes U+FFFD.</summary>
    /// <remarks>On one line a text cannot look like the next numbered paragraph. A single character that XML cannot hold would make the
    /// template engine take the whole prompt, instructions included, for one message of the user.</remarks>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                line.Append(line.Length > 0 && line[^1] != ' ' ? " " : string.Empty);
            }
            else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                line.Append(text, i++, 2);
            }
            else
            {
                line.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
            }
        }

        return line.ToString().TrimEnd(' ');
    }

    /// <summary>The turns of a conversation, one line for each question and each answer, without citation marks; "(none)" when there are none.</summary>
    public static string Told(IReadOnlyList<ConversationTurn> history) => history.Count == 0 ? "(none)" : string.Join('\n',
        history.Select(turn => $"Reader: {OneLine(turn.Question)}\nAnswer: {OneLine(CitedText.Parse(turn.Answer).Text)}"));
}
