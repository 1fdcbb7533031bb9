using System.Text;

namespace ChatBot.Core.Language;

/// <summary>A key that the German, English and other spellings of a foreign name share.</summary>
public static class NameKey
{
    private const int ShortestName = 4;

    // Longest first. Capitals stand for sounds: C as in Chekhov, S as in Zhukov, I for y and for j as in Azerbaijan.
    private static readonly (string Letters, string Sound)[] Rules =
    [
        ("tsch", "C"), ("tch", "C"), ("sch", "S"), ("dsch", "I"), ("dzh", "I"),
        ("ch", "C"), ("kh", "C"), ("sh", "S"), ("zh", "S"), ("dj", "I"),
        ("tz", "z"), ("ts", "z"), ("ph", "f"), ("th", "t"), ("dh", "d"), ("gh", "g"), ("ck", "k"), ("ou", "u"),
        ("qu", "kw"), ("q", "k"), ("c", "k"), ("w", "v"), ("y", "I"), ("j", "I"), ("i", "I"), ("x", "ks"),
    ];

    /// <summary>The key of a name; null for fewer than four letters and for words with digits.</summary>
    /// <param name="word">One word in any spelling, Latin or Cyrillic.</param>
    public static string? Of(string word)
    {
        var folded = TextFolding.Fold(word);
        if (folded.Length < ShortestName || folded.AsSpan().ContainsAnyInRange('0', '9'))
            return null;
        return Sounds(folded);
    }

    private static string Sounds(string folded)
    {
        var key = new StringBuilder(folded.Length);
        for (var i = 0; i < folded.Length;)
        {
            var (letters, sound) = RuleAt(folded, i);
            i += letters;
            foreach (var c in sound)
            {
                if (c != 'I' || key.Length == 0 || key[^1] != 'I')
                    key.Append(c);
            }
        }

        return key.ToString();
    }

    private static (int Letters, string Sound) RuleAt(string folded, int start)
    {
        foreach (var (letters, sound) in Rules)
        {
            if (string.CompareOrdinal(folded, start, letters, 0, letters.Length) == 0)
                return (letters.Length, sound);
        }

        return (1, folded[start].ToString());
    }
}
