using System.Text;

namespace ChatBot.Core.Language;

/// <summary>
/// A key that the German, English and other spellings of a foreign name share. Letters become sounds; words that do not end
/// as German inflects and derives its own are then compared more loosely.
/// </summary>
public static class NameKey
{
    private const int ShortestName = 4;

    /// <summary>
    /// Letters and their sound, longest first. Capitals: C as in Chekhov and Khan (German and English "ch" are either),
    /// S as in Zhukov and Shah, I for i and j in any of their sounds; T, Z, w, y and a last c are t, z, v, i and k in foreign names only.
    /// </summary>
    private static readonly (string Letters, string Sound)[] Rules =
    [
        ("chtch", "SC"), ("skh", "S"), ("tsch", "C"), ("dsch", "I"), ("tch", "C"), ("sch", "S"), ("dzh", "I"),
        ("ch", "C"), ("kh", "C"), ("sh", "S"), ("zh", "S"), ("tz", "Z"), ("ts", "Z"), ("xh", "I"),
        ("ph", "f"), ("th", "T"), ("dh", "d"), ("gh", "g"), ("ck", "kk"), ("ce", "ze"), ("ci", "zI"), ("cy", "zI"),
        ("qu", "kv"), ("q", "k"), ("c", "k"), ("j", "I"), ("i", "I"), ("x", "ks"),
    ];

    /// <summary>The key of a name; null for fewer than four letters and for words with digits.</summary>
    /// <param name="word">One word in any spelling, Latin or Cyrillic.</param>
    public static string? Of(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var plain = TextFolding.Plain(WithDjForStrokedD(word));
        if (plain.Length < ShortestName || plain.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        var sounds = Sounds(TextFolding.FoldDigraphs(Respelled(plain)));
        return NameSounds.MayBeForeign(sounds) ? NameSounds.Loosen(sounds) : sounds;
    }

    /// <summary>Đoković is Djokovic to everyone who has no đ.</summary>
    private static string WithDjForStrokedD(string word) => word.AsSpan().ContainsAny('Đ', 'đ')
        ? word.Replace("Đ", "Dj", StringComparison.Ordinal).Replace("đ", "dj", StringComparison.Ordinal)
        : word;

    /// <summary>The j that English leaves out between vowels (Dostoevsky), and the French way to write Poutine.</summary>
    private static string Respelled(string plain)
    {
        var spelled = plain.Replace("oev", "ojev", StringComparison.Ordinal).Replace("aev", "ajev", StringComparison.Ordinal)
            .Replace("eev", "ejev", StringComparison.Ordinal);
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

        return WithoutLastH(sounds.ToString());
    }

    /// <summary>-ah is -a, and so is the Arabic ending -eh: Haniyeh, Hanija.</summary>
    private static string WithoutLastH(string sounds) => sounds is [.., 'a' or 'e' or 'o' or 'u', 'h'] && sounds.Length > ShortestName
        ? sounds.EndsWith("eh", StringComparison.Ordinal) ? $"{sounds[..^2]}a" : sounds[..^1]
        : sounds;

    private static (int Letters, string Sound) RuleAt(string folded, int start)
    {
        if (OfPlace(folded, start) is { } special)
        {
            return special;
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

    /// <summary>
    /// Dj is j at the start (Djibouti, not Nadja), y before a vowel (Yalta, Dayan), w is v at the start before a consonant (Wladimir);
    /// a c at the end stays (Franc is not Frank).
    /// </summary>
    private static (int Letters, string Sound)? OfPlace(string folded, int start) => folded.AsSpan(start) switch
    {
        ['d', 'j', ..] when start == 0 => (2, "I"),
        ['y', 'a' or 'e' or 'i' or 'o' or 'u', ..] => (1, "I"),
        ['w', not ('a' or 'e' or 'i' or 'o' or 'u' or 'y'), ..] when start == 0 => (1, "v"),
        ['c'] => (1, "c"),
        _ => null,
    };
}
