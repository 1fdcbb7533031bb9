using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Tells whether a sentence is in the language that the reader asked in.</summary>
internal static class AnswerLanguage
{
    private const int FewestWords = 5;
    private const int LongestPart = 6;
    private const int FewestForeign = 3;

    // English writes names and titles so, "Doctor Who and the Daleks in the Seven Keys"; German its nouns.
    private const string Capitalised = "";

    /// <summary>Whether a sentence's own words, one sentence among them or some words in a row are in another language; false when there are too few of them to say.</summary>
    /// <param name="ownWords">The sentence without what it quotes.</param>
    /// <param name="language">"de" or "en".</param>
    public static bool IsWrong(string ownWords, string language) =>
        IsWrongAlone(ownWords, language) || HasForeignPart(ownWords, language) || SentenceSplitter.Split(ownWords) is { Count: > 1 } sentences && sentences.Any(sentence => IsWrongAlone(sentence.In(ownWords), language));

    /// <summary>Whether some words in a row are of the other language: an order behind a sentence, a model that goes on in another language.</summary>
    private static bool HasForeignPart(string ownWords, string language)
    {
        var other = Other(language);
        var words = Tokenizer.Words(ownWords).Select(word => char.IsLower(word.Text[0]) ? TextFolding.Fold(word.Text) : Capitalised).ToList();
        return Enumerable.Range(0, words.Count).Any(first =>
        {
            var part = words.Skip(first).Take(LongestPart).TakeWhile(word => !IsOnly(word, language, other) && (word != Capitalised || other == Languages.German));
            return part.Count(word => IsOnly(word, other, language)) >= FewestForeign;
        });
    }

    private static bool IsWrongAlone(string ownWords, string language)
    {
        var words = Tokenizer.Words(ownWords);
        var small = words.Skip(1).Select(word => word.Text).Where(word => char.IsLower(word[0])).ToList();

        // A few words can look like another language's by their letters alone.
        return words.Count >= FewestWords && words.Any(word => IsOnly(TextFolding.Fold(word.Text), Other(language), language)) && LanguageDetector.Detect(string.Join(' ', small), language) != language;
    }

    private static string Other(string language) => language == Languages.German ? Languages.English : Languages.German;

    private static bool IsOnly(string word, string of, string not) => FunctionWords.Contains(word, of) && !FunctionWords.Contains(word, not);
}
