using System.Text;

namespace ChatBot.Core.Language;

/// <summary>
/// A key that the German, English and other spellings of a foreign name share. Letters become sounds; words that end as
/// Slavic, Arabic and other foreign names do, and ordinary German words do not, are compared more loosely.
/// </summary>
public static class NameKey
{
    private const int ShortestName = 4;
    private const int LongName = 5;

    /// <summary>
    /// Letters and their sound, longest first. Capitals: C as in Chekhov and Khan (German and English "ch" are either),
    /// S as in Zhukov and Shah, I for i, y and j in any of their sounds.
    /// </summary>
    private static readonly (string Letters, string Sound)[] Rules =
    [
        ("tsch", "C"), ("dsch", "I"), ("tch", "C"), ("sch", "S"), ("dzh", "I"),
        ("ch", "C"), ("kh", "C"), ("sh", "S"), ("zh", "S"), ("tz", "z"), ("ts", "z"),
        ("ph", "f"), ("th", "t"), ("dh", "d"), ("gh", "g"), ("ck", "kk"), ("ce", "ze"), ("ci", "zI"), ("cy", "zI"),
        ("qu", "kv"), ("q", "k"), ("c", "k"), ("w", "v"), ("y", "I"), ("j", "I"), ("i", "I"), ("x", "ks"),
    ];

    private static readonly string[] ForeignEndings =
    [
        "I", "a", "o", "u", "ov", "ev", "noff", "koff", "roff", "loff", "vIC", "Cuk", "stan", "grad", "nsk", "Iv", "aIan", "nIan",
        "dze", "dse",
    ];

    /// <summary>The key of a name; null for fewer than four letters and for words with digits.</summary>
    /// <param name="word">One word in any spelling, Latin or Cyrillic.</param>
    public static string? Of(string word)
    {
        var plain = TextFolding.Plain(word);
        if (plain.Length < ShortestName || plain.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        var sounds = Sounds(TextFolding.FoldDigraphs(Respelled(plain)));
        return IsForeign(sounds) ? Loosen(sounds) : sounds;
    }

    /// <summary>The j that English leaves out between vowels (Dostoevsky), and the French way to write Poutine.</summary>
    private static string Respelled(string plain)
    {
        var spelled = plain.Replace("oev", "ojev", StringComparison.Ordinal).Replace("aev", "ajev", StringComparison.Ordinal);
        return spelled.Contains("ou", StringComparison.Ordinal) && spelled.EndsWith("ine", StringComparison.Ordinal) ? spelled[..^1] : spelled;
    }

    private static string Sounds(string folded)
    {
        var sounds = new StringBuilder(folded.Length);
        for (var i = 0; i < folded.Length;)
        {
            var (letters, sound) = RuleAt(folded, i);
            i += letters;
            if (sound != "I" || sounds.Length == 0 || sounds[^1] != 'I')
            {
                sounds.Append(sound);
            }
        }

        if (sounds.Length > ShortestName && sounds[^1] == 'h' && "aeou".Contains(sounds[^2]))
        {
            sounds.Length--;
        }

        return OfLongName(sounds);
    }

    /// <summary>What would join short ordinary words is done in longer ones only: ou is u, and w is v at the start too.</summary>
    private static string OfLongName(StringBuilder sounds)
    {
        var spoken = sounds.ToString().Replace("ou", "u", StringComparison.Ordinal);
        if (spoken.Length < LongName)
        {
            return sounds.ToString();
        }

        return spoken is ['w', ..] && spoken.Length > LongName + 1 ? $"v{spoken[1..]}" : spoken;
    }

    private static (int Letters, string Sound) RuleAt(string folded, int start)
    {
        if (start == 0 && Initial(folded) is { } initial)
        {
            return initial;
        }

        foreach (var (letters, sound) in Rules)
        {
            if (string.CompareOrdinal(folded, start, letters, 0, letters.Length) == 0)
            {
                return (letters.Length, sound);
            }
        }

        return (1, folded[start].ToString());
    }

    /// <summary>Dj- is j at the start (Djibouti, not Nadja), and w is not v before a vowel: Wetter, Vetter.</summary>
    private static (int Letters, string Sound)? Initial(string folded) => folded switch
    {
        ['d', 'j', ..] => (2, "I"),
        ['w', 'a' or 'e' or 'i' or 'o' or 'u', ..] => (1, "w"),
        _ => null,
    };

    private static bool IsForeign(string sounds) =>
        Array.Exists(ForeignEndings, ending => sounds.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>
    /// No doubled consonants; ou is u; s and z are one (Selenskyj, Zelensky), as are g and k at the start (Gaddafi, Kadhafi) and the
    /// endings -ov, -ev, -jow, -iev, -off (Gorbatschow, Gorbachev) with their feminine forms.
    /// </summary>
    private static string Loosen(string sounds)
    {
        var key = new StringBuilder(sounds.Length);
        foreach (var sound in sounds)
        {
            var loose = sound switch { 's' => 'z', 'w' => 'v', _ => sound };
            if (key.Length > 0 && key[^1] == 'o' && loose == 'u')
            {
                key[^1] = 'u';
            }
            else if (key.Length == 0 || key[^1] != loose || "aeou".Contains(loose))
            {
                key.Append(loose);
            }
        }

        if (key[0] == 'g')
        {
            key[0] = 'k';
        }

        return WithOneEnding(key.ToString());
    }

    private static string WithOneEnding(string key)
    {
        var feminine = key.EndsWith("va", StringComparison.Ordinal);
        var stem = feminine ? key[..^1] : key;
        if (stem.Length <= ShortestName || stem[^2..] is not ("ov" or "ev" or "of"))
        {
            return key;
        }

        return stem[..^2].TrimEnd('I') + (feminine ? "Va" : "V");
    }
}
