using Lucene.Net.Tartarus.Snowball;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace ChatBot.Core.Language;

/// <summary>Reduces a word to the stem its inflected forms share (Snowball's German and English stemmers).</summary>
public static class Stemmer
{
    // The Snowball programs keep the word in hand in their fields, so each thread has its own.
    [ThreadStatic] private static GermanStemmer? germanStemmer;
    [ThreadStatic] private static EnglishStemmer? englishStemmer;

    /// <summary>The stem of one word.</summary>
    /// <param name="word">A word in any spelling; apostrophes and full stops in it are dropped.</param>
    /// <param name="language">"de" or "en".</param>
    public static string Stem(string word, string language)
    {
        var plain = TextFolding.Plain(word);
        if (plain.AsSpan().ContainsAny('\'', '.') && !char.IsAsciiDigit(plain[0]))
        {
            plain = plain.Replace("'", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
        }

        return language == Languages.English
            ? Run(englishStemmer ??= new EnglishStemmer(), plain)
            : Run(germanStemmer ??= new GermanStemmer(), TextFolding.Fold(plain));
    }

    private static string Run(SnowballProgram stemmer, string word)
    {
        stemmer.SetCurrent(word);
        return stemmer.Stem() ? stemmer.Current : word;
    }
}
