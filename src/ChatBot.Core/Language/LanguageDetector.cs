using System.Buffers;

namespace ChatBot.Core.Language;

/// <summary>Tells German from English, for questions of a few words too.</summary>
public static class LanguageDetector
{
    private const int MostRead = 2000;
    private const double Unsure = 0.75;

    // The start of a long text says enough, when it has ten more function words of one language than of the other.
    private const int FirstRead = 250;
    private const double Sure = 10 * WordWeight;

    // A quotation or a title says little about the language of the question it stands in.
    private const double QuotedWeight = 0.25;
    private const double WordWeight = 2.5;
    private const double UmlautWeight = 4;

    // A foreign name has letters of neither language, and is no more than one word.
    private const double MostOfLetters = 2;

    private static readonly WordCache<string, double> GermanScores = new(capacity: 50_000);

    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"“”„«»");

    /// <summary>The language of a text.</summary>
    /// <param name="text">Any text; only its first 2,000 characters are read.</param>
    /// <param name="fallback">What to answer when nothing speaks for either language.</param>
    /// <returns>"de", "en" or <paramref name="fallback"/>.</returns>
    public static string Detect(string text, string fallback)
    {
        ArgumentNullException.ThrowIfNull(text);
        var read = FirstRead;
        var score = Score(text, read);
        while (Math.Abs(score) < Sure && text.Length > read && read < MostRead)
        {
            read *= 2;
            score = Score(text, read);
        }

        if (Math.Abs(score) < Unsure)
        {
            return fallback;
        }

        return score > 0 ? Languages.German : Languages.English;
    }

    private static double Score(string text, int length)
    {
        var read = text.Length > length ? text[..length] : text;
        var score = 0.0;
        var quoted = false;
        var previousEnd = 0;
        foreach (var token in Tokenizer.Words(read))
        {
            if (read.AsSpan(previousEnd..token.Start).ContainsAny(QuotationMarks))
            {
                quoted = !quoted;
            }

            previousEnd = token.End;
            score += (quoted ? QuotedWeight : 1) * GermanScoreOf(token.Text);
        }

        return score;
    }

    private static double GermanScoreOf(string word) =>
        word.Length > WordCache<string, double>.LongestKept ? GermanScore(word) : GermanScores.Of(word, word, GermanScore);

    /// <summary>Log odds of German against English for one word, from its being a function word and from its letters.</summary>
    private static double GermanScore(string word)
    {
        if (char.IsAsciiDigit(word[0]))
        {
            return 0;
        }

        var lower = word.ToLowerInvariant();
        var folded = TextFolding.Fold(word);
        var german = FunctionWords.Contains(folded, Languages.German);
        var english = FunctionWords.Contains(TextFolding.Plain(word), Languages.English) || lower.Contains('\'');
        var umlauts = lower.AsSpan().ContainsAny("äöüß") ? UmlautWeight : 0;
        if (german != english)
        {
            return german ? WordWeight + umlauts : -WordWeight;
        }

        if (german && english)
        {
            return LetterStatistics.SharedWord(lower);
        }

        // A capital marks a name in English and any noun in German: the letters of names tell little.
        var scale = char.IsUpper(word[0]) ? 0.4 : 1;
        return umlauts + Math.Clamp(scale * LetterStatistics.GermanLogOdds(lower), -MostOfLetters, MostOfLetters);
    }
}
