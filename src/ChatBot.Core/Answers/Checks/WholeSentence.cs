using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Tells a sentence that repeats one of a paragraph word for word, and so says what it says whatever else stands there.</summary>
internal static class WholeSentence
{
    /// <summary>Whether a text is one sentence of a paragraph, or several that follow one another, from their first word to their last.</summary>
    public static bool IsIn(string text, FoldedText paragraph)
    {
        if (paragraph.FindPlace(text) is not { } place)
        {
            return false;
        }

        var sentences = SentenceSplitter.Split(paragraph.Original);
        return sentences.Any(sentence => sentence.Start <= place.Start && HasNoWord(paragraph.Original, sentence.Start, place.Start))
            && sentences.Any(sentence => sentence.End >= place.End && HasNoWord(paragraph.Original, place.End, sentence.End));
    }

    private static bool HasNoWord(string text, int start, int end) => !text.AsSpan(start, end - start).ContainsAnyLetterOrDigit();

    private static bool ContainsAnyLetterOrDigit(this ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                return true;
            }
        }

        return false;
    }
}
