using System.Text.RegularExpressions;
using ChatBot.Core.Language;
using ChatBot.Core.Prompts;

namespace ChatBot.Core.Answers.Writers;

/// <summary>Reads the sentences out of what a model wrote.</summary>
public static partial class DraftText
{
    private const string StartOfThinking = "<think>";
    private const string EndOfThinking = "</think>";

    /// <summary>The sentences in order, without citation marks and Markdown. A mark belongs to the sentence that it stands in or
    /// follows, at the start of a paragraph or list item to the sentence after it. The text ends at <see cref="AnswerPrompt.NoAnswer"/>.</summary>
    public static IReadOnlyList<DraftSentence> Parse(string text)
    {
        var end = text.IndexOf(AnswerPrompt.NoAnswer, StringComparison.Ordinal);
        return Blocks(end < 0 ? text : text[..end]).SelectMany(SentencesOf).ToList();
    }

    /// <summary>Whether the model has said that the evidence does not answer.</summary>
    public static bool SaysNoAnswer(string text) => text.Contains(AnswerPrompt.NoAnswer, StringComparison.Ordinal);

    /// <summary>The text after what a model thinks in a <c>think</c> element before it answers; empty while it still thinks.</summary>
    public static string WithoutThinking(string text)
    {
        if (!text.AsSpan().TrimStart().StartsWith(StartOfThinking, StringComparison.Ordinal))
        {
            return text;
        }

        var end = text.IndexOf(EndOfThinking, StringComparison.Ordinal);
        return end < 0 ? string.Empty : text[(end + EndOfThinking.Length)..];
    }

    /// <summary>Paragraphs and list items, each on one line.</summary>
    private static IEnumerable<string> Blocks(string text)
    {
        var block = string.Empty;
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.Trim();
            var item = ListItem().Match(line);
            var begins = Separator().IsMatch(line) || (item.Success && (!item.Groups["number"].Success || EndsSentence(block)));
            if (!begins)
            {
                block = block.Length == 0 ? line : $"{block} {line}";
                continue;
            }

            yield return block;
            block = item.Success ? line[item.Length..] : string.Empty;
        }

        yield return block;
    }

    /// <summary>A line that begins with "16." goes on with a date unless what stands before it has ended.</summary>
    private static bool EndsSentence(string block) => block.Length == 0 || block[^1] is '.' or '!' or '?' or ':' or ']' or '】' or '］';

    private static IEnumerable<DraftSentence> SentencesOf(string block)
    {
        var cited = CitedText.Parse(Markup().Replace(block, string.Empty));
        var previousEnd = -1;
        foreach (var span in WithWholeQuotations(cited.Text))
        {
            var text = span.In(cited.Text);
            if (text.Any(char.IsLetterOrDigit))
            {
                var numbers = cited.Marks.Where(mark => mark.Place > previousEnd && mark.Place <= span.End).SelectMany(mark => mark.Numbers);
                yield return new(text, numbers.Distinct().Select(number => new DraftCitation(number, Quote: null)).ToList());
            }

            previousEnd = span.End;
        }
    }

    /// <summary>The sentences of a text; those that share a quotation are one, so that no half of it stands without the other.</summary>
    private static IEnumerable<TextSpan> WithWholeQuotations(string text)
    {
        TextSpan? open = null;
        foreach (var span in SentenceSplitter.Split(text))
        {
            var start = open?.Start ?? span.Start;
            var whole = new TextSpan(start, span.End - start);
            open = Quotations.IsOpenAtEnd(whole.In(text)) ? whole : null;
            if (open is null)
            {
                yield return whole;
            }
        }

        if (open is { } rest)
        {
            yield return rest;
        }
    }

    [GeneratedRegex(@"^(?:[-*•]|(?<number>\d{1,2})[.)])(?:\s+|$)")]
    private static partial Regex ListItem();

    /// <summary>An empty line, a code fence or a heading.</summary>
    [GeneratedRegex(@"^(?:$|```|\#{1,6}(?:\s|$))")]
    private static partial Regex Separator();

    [GeneratedRegex(@"\*\*|```\w*")]
    private static partial Regex Markup();
}
