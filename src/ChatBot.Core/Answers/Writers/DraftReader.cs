using System.Text;

namespace ChatBot.Core.Answers.Writers;

/// <summary>Turns what a model streams into whole sentences with their citations. However the text is cut into chunks, the sentences are the same.</summary>
public sealed class DraftReader
{
    /// <summary>The most characters that are read; an answer has one to three sentences, and what comes after these is ignored.</summary>
    public const int LongestDraft = 4_000;

    private readonly StringBuilder received = new();
    private int released;
    private bool ended;

    /// <summary>Takes the next chunk.</summary>
    /// <returns>The sentences that are now whole: another one has begun after each, so its citations are complete.</returns>
    public IReadOnlyList<DraftSentence> Append(string chunk)
    {
        if (ended)
        {
            return [];
        }

        received.Append(chunk);
        return chunk.Any(char.IsWhiteSpace) ? Release(UpToLastSpace(received.ToString()), lastIsWhole: false) : [];
    }

    /// <summary>Takes the end of the stream.</summary>
    /// <param name="cut">Whether the model was stopped in the middle: its last sentence is then left out.</param>
    /// <returns>The sentences that are left.</returns>
    public IReadOnlyList<DraftSentence> Complete(bool cut) => ended ? [] : Release(received.ToString(), lastIsWhole: !cut);

    private List<DraftSentence> Release(string text, bool lastIsWhole)
    {
        text = DraftText.WithoutThinking(text);
        var saysNoAnswer = DraftText.SaysNoAnswer(text);
        ended = saysNoAnswer || text.Length > LongestDraft;
        text = text[..Math.Min(text.Length, LongestDraft)];
        var sentences = DraftText.Parse(text[..CitedText.StartOfCutMark(text)]);
        var isWhole = saysNoAnswer || (lastIsWhole && !ended);
        var whole = (isWhole ? sentences : sentences.SkipLast(1)).Skip(released).ToList();
        released += whole.Count;
        return whole;
    }

    private static string UpToLastSpace(string text)
    {
        var end = text.Length;
        while (end > 0 && !char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return text[..end];
    }
}
