using System.Text;

namespace ChatBot.Core.Answers.Writers;

/// <summary>Turns what a model streams into whole sentences with their citations. However the text is cut into chunks, the sentences are the same.</summary>
public sealed class DraftReader
{
    private readonly StringBuilder received = new();
    private int released;
    private bool ended;

    /// <summary>Takes the next chunk.</summary>
    /// <returns>The sentences that are now whole: another one has begun after each, so its citations are complete.</returns>
    public IReadOnlyList<DraftSentence> Append(string chunk)
    {
        received.Append(chunk);
        if (ended || !chunk.Any(char.IsWhiteSpace))
        {
            return [];
        }

        var text = received.ToString();
        var words = text[..(LastSpace(text) + 1)];
        ended = DraftText.SaysNoAnswer(words);
        var sentences = DraftText.Parse(words[..CitedText.StartOfCutMark(words)]);
        return Release(ended ? sentences : sentences.SkipLast(1).ToList());
    }

    /// <summary>Takes the end of the stream.</summary>
    /// <param name="cut">Whether the model was stopped in the middle: a sentence without an end is then left out.</param>
    /// <returns>The sentences that are left.</returns>
    public IReadOnlyList<DraftSentence> Complete(bool cut)
    {
        if (ended)
        {
            return [];
        }

        var sentences = DraftText.Parse(received.ToString());
        return Release(cut && sentences is [.., var last] && !HasEnd(last.Text) ? sentences.SkipLast(1).ToList() : sentences);
    }

    private List<DraftSentence> Release(IReadOnlyList<DraftSentence> sentences)
    {
        var whole = sentences.Skip(released).ToList();
        released += whole.Count;
        return whole;
    }

    private static bool HasEnd(string sentence) => sentence.TrimEnd('"', '“', '”', '»', '«', '’', '\'', ')')[^1] is '.' or '!' or '?' or '…';

    private static int LastSpace(string text)
    {
        var last = text.Length - 1;
        while (last >= 0 && !char.IsWhiteSpace(text[last]))
        {
            last--;
        }

        return last;
    }
}
