using System.Text;

namespace ChatBot.Core.Language;

/// <summary>The sounds of <see cref="NameKey"/>, compared as loosely as different ways to write one foreign name need.</summary>
internal static class NameSounds
{
    private const int ShortestStem = 4;
    private const int LongName = 6;
    private const string Vowels = "aeou";

    /// <summary>Endings that German words are inflected and derived by.</summary>
    private static readonly string[] GermanEndings =
    [
        "e", "en", "er", "es", "em", "el", "eln", "ern", "end", "t", "st", "ts", "ung", "ungs", "heIt", "keIt", "lIC", "Ig", "IS", "Cen",
        "leIn", "leIC", "tum", "nIs", "ers", "els", "ens", "err", "errn", "ell", "ells", "all", "uss", "aus",
    ];

    /// <summary>Endings of names that would pass for German ones.</summary>
    private static readonly string[] ForeignEndings = ["dze", "dse", "ades", "Ides"];

    /// <summary>
    /// Whether a word may be a foreign name by its sounds: it ends in a full vowel, or has two syllables and no German ending.
    /// The short and the inflected are what differs in one sound and means something else: Kurs and kurz, Wiesen and wissen.
    /// </summary>
    public static bool MayBeForeign(string sounds) =>
        EndsWithAny(sounds, ForeignEndings)
        || "aouIyvw".Contains(sounds[^1])
        || (Syllables(sounds) > 1 && !EndsWithAny(sounds, GermanEndings));

    /// <summary>
    /// No doubled consonants; s and z are one (Selenskyj, Zelensky), as are g and k before a at the start (Gaddafi, Kadhafi), h and ch (Mahfouz, Machfus),
    /// o and u as the first vowel of long names (Mohammed, Muhammad), ei and ai (Hussein, Hussain), aa and a, oo and u, -ed and -ad (Ahmed, Ahmad), -ez and -is (Hafez, Hafis), eo and o (Incheon, Intschon),
    /// scht and st (Mandelschtam); je, jo and e are e (Jewgenij, Evgeny; Potjomkin, Potemkin), as is o after ch and sh (Krutschonych, Kruchenykh);
    /// and the endings -ov, -ev, -jow, -iev, -off are one (Gorbatschow, Gorbachev) with their feminine forms.
    /// </summary>
    public static string Loosen(string sounds)
    {
        var key = new StringBuilder(sounds.Length);
        foreach (var sound in sounds)
        {
            var loose = sound switch { 's' or 'Z' => 'z', 'w' => 'v', 'y' => 'I', 'T' => 't', 'c' => 'k', 'h' => 'C', _ => sound };
            if (key.Length == 0 || key[^1] != loose || Vowels.Contains(loose))
            {
                key.Append(loose);
            }
        }

        if (key is ['g', 'a', ..])
        {
            key[0] = 'k';
        }

        return WithOneVowel(WithOneEnding(key.Replace("ou", "u").Replace("oo", "u").Replace("aa", "a").Replace("St", "zt").Replace("eo", "o").ToString()));
    }

    private static string WithOneEnding(string key)
    {
        if (key is [.., 'e' or 'I', 'z'])
        {
            return $"{key[..^2]}Iz";
        }

        var feminine = key.EndsWith("va", StringComparison.Ordinal);
        var stem = feminine ? key[..^1] : key;
        return stem.Length > ShortestStem && stem[^2..] is "ov" or "ev" or "of"
            ? WithAd(stem[..^2].TrimEnd('I')) + (feminine ? "Va" : "V")
            : WithAd(key);
    }

    private static string WithAd(string key) => key.EndsWith("ed", StringComparison.Ordinal) ? $"{key[..^2]}ad" : key;

    private static string WithOneVowel(string key)
    {
        var spoken = new StringBuilder(key.Length);
        for (var i = 0; i < key.Length; i++)
        {
            // -jo and -ion are as they are written: Tokio, Region.
            var isJo = key[i] == 'I' && i + 2 < key.Length && key[i + 1] == 'o' && key[i + 2] != 'n';
            var isJe = key[i] == 'I' && i + 1 < key.Length && key[i + 1] == 'e' && (i == 0 || Vowels.Contains(key[i - 1]));
            if (isJo || isJe)
            {
                spoken.Append('e');
                i++;
            }
            else
            {
                spoken.Append(key[i] == 'o' && i > 0 && key[i - 1] is 'C' or 'S' ? 'e' : key[i]);
            }
        }

        spoken.Replace("eI", "aI");
        var first = spoken.ToString().AsSpan().IndexOfAny("aeouI");
        if (spoken.Length >= LongName && first >= 0 && spoken[first] == 'o')
        {
            spoken[first] = 'u';
        }

        return spoken.ToString();
    }

    private static int Syllables(string sounds)
    {
        var syllables = 0;
        for (var i = 0; i < sounds.Length; i++)
        {
            syllables += IsVowel(sounds[i]) && (i == 0 || !IsVowel(sounds[i - 1])) ? 1 : 0;
        }

        return syllables;
    }

    private static bool IsVowel(char sound) => sound is 'I' or 'y' || Vowels.Contains(sound);

    private static bool EndsWithAny(string sounds, string[] endings) =>
        Array.Exists(endings, ending => sounds.EndsWith(ending, StringComparison.Ordinal));
}
