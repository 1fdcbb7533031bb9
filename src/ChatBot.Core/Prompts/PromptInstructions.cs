using System.Net;
using System.Text.RegularExpressions;
using ChatBot.Core.Answers;
using ChatBot.Core.Language;

namespace ChatBot.Core.Prompts;

/// <summary>What a prompt tells its model, apart from the values of its variables: no reader shall be told it.</summary>
public sealed partial class PromptInstructions
{
    private const int FewestWords = 3;
    private const int MostWords = 8;

    private readonly string words;

    /// <summary>The instructions of a template.</summary>
    public PromptInstructions(string template) =>
        words = string.Join(" | ", TagOrVariable().Split(template).Select(part => Joined(WordsOf(WebUtility.HtmlDecode(part)))));

    /// <summary>The sentence, which says whether it <see cref="Repeat"/>s the instructions.</summary>
    public DraftSentence Mark(DraftSentence sentence) => sentence with { RepeatsInstructions = Repeat(sentence.Text) };

    /// <summary>Whether a text has eight words, or all its words if they are fewer, as they stand in the instructions. Fewer than three tell nothing.</summary>
    public bool Repeat(string text)
    {
        var written = WordsOf(text);
        var length = Math.Min(written.Count, MostWords);
        return written.Count >= FewestWords
            && Enumerable.Range(0, written.Count - length + 1).Any(start => words.Contains(Joined(written.Skip(start).Take(length)), StringComparison.Ordinal));
    }

    private static List<string> WordsOf(string text) => [.. Tokenizer.Words(text).Select(word => TextFolding.Fold(word.Text))];

    /// <summary>With a space at each end, so that no word is found within another.</summary>
    private static string Joined(IEnumerable<string> words) => $" {string.Join(' ', words)} ";

    [GeneratedRegex(@"</?message\b[^>]*>|\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex TagOrVariable();
}
