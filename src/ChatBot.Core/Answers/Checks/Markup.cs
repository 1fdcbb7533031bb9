using System.Text.RegularExpressions;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Recognises what an answer in plain words never has: HTML, links and template marks.</summary>
internal static partial class Markup
{
    /// <summary>Whether a text has any.</summary>
    public static bool IsIn(string text) => Any().IsMatch(text);

    [GeneratedRegex(@"</?[a-zA-Z!][^<>]{0,300}>|<script|<iframe|\]\s?\((?:https?:|javascript:|/)|\bhttps?://|\bjavascript:|\{\{|\}\}|&(?:lt|gt|#\d+);", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Any();
}
