using ChatBot.Core.Language;

namespace ChatBot.Core.Tests.Language;

/// <summary>A lexicon of a handful of words.</summary>
internal static class SmallLexicon
{
    public static LexiconData Data { get; } = new()
    {
        German = ["begegn", "cybersich", "haus", "kontroll", "rustung", "treff", "weiss haus"],
        GermanFrequency = [5, 1, 12, 9, 7, 10, 3],
        English = ["control", "cybersecur", "hous", "meet", "white hous"],
        EnglishFrequency = [6, 2, 8, 9, 0],
        Translations = [[(3, 15)], [(1, 15)], [(2, 15)], [(5, 15), (0, 7)], [(6, 15)]],
        GermanForms = [("getroff", "treff"), ("traf", "treff")],
        EnglishForms = [("met", "meet")],
    };

    public static Lexicon Instance { get; } = new(Data);
}
