using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Tells whether a sentence is in the language that the reader asked in.</summary>
internal static class AnswerLanguage
{
    private const int FewestWords = 5;

    /// <summary>Whether a sentence's own words, or one sentence among them, are in another language; false when there are too few of them to say.</summary>
    /// <param name="ownWords">The sentence without what it quotes.</param>
    /// <param name="language">"de" or "en".</param>
    public static bool IsWrong(string ownWords, string language) =>
        IsWrongAlone(ownWords, language) || SentenceSplitter.Split(ownWords) is { Count: > 1 } sentences && sentences.Any(sentence => IsWrongAlone(sentence.In(ownWords), language));

    private static bool IsWrongAlone(string ownWords, string language)
    {
        var words = Tokenizer.Words(ownWords);
        return words.Count >= FewestWords && LanguageDetector.Detect(string.Join(' ', words.Skip(1).Where(word => char.IsLower(word.Text[0])).Select(word => word.Text)), language) != language;
    }
}
