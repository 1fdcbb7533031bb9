using System.Collections.Frozen;

namespace ChatBot.Core.Language;

/// <summary>German newspaper transliteration of lower-case Russian, Ukrainian, Belarusian and Serbian letters.</summary>
internal static class Cyrillic
{
    private static readonly FrozenDictionary<char, string> Latin = new Dictionary<char, string>
    {
        ['а'] = "a", ['б'] = "b", ['в'] = "w", ['г'] = "g", ['ґ'] = "g", ['д'] = "d", ['е'] = "e", ['ё'] = "jo",
        ['є'] = "je", ['ж'] = "sch", ['з'] = "s", ['и'] = "i", ['і'] = "i", ['ї'] = "ji", ['й'] = "j", ['ј'] = "j",
        ['к'] = "k", ['л'] = "l", ['м'] = "m", ['н'] = "n", ['о'] = "o", ['п'] = "p", ['р'] = "r", ['с'] = "s",
        ['т'] = "t", ['у'] = "u", ['ў'] = "w", ['ф'] = "f", ['х'] = "ch", ['ц'] = "z", ['ч'] = "tsch", ['ш'] = "sch",
        ['щ'] = "schtsch", ['ъ'] = "", ['ы'] = "y", ['ь'] = "", ['э'] = "e", ['ю'] = "ju", ['я'] = "ja",
        ['љ'] = "lj", ['њ'] = "nj", ['ћ'] = "tsch", ['ђ'] = "dsch", ['џ'] = "dsch",
    }.ToFrozenDictionary();

    private const string Vowels = "аеёиоуыэюяіїєўъь";

    /// <summary>The Latin letters of <paramref name="letter"/>, or null when it is no letter of these alphabets.</summary>
    /// <param name="letter">A lower-case letter, composed (NFC).</param>
    /// <param name="previous">The lower-case character before it; '\0' at the start of the text.</param>
    public static string? ToLatin(char letter, char previous)
    {
        // Ельцин is Jelzin: at the start of a word and after a vowel the letter is spoken "je".
        if (letter == 'е' && (!char.IsLetter(previous) || Vowels.Contains(previous)))
        {
            return "je";
        }

        return Latin.GetValueOrDefault(letter);
    }
}
