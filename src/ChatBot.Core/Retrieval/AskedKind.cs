using System.Collections.Frozen;
using ChatBot.Core.Language;

namespace ChatBot.Core.Retrieval;

/// <summary>What kind of thing a question asks for, as far as it shows in single words of a text.</summary>
internal enum AskedKind
{
    /// <summary>Nothing that shows.</summary>
    Any,

    /// <summary>A date or a year.</summary>
    Time,

    /// <summary>A number.</summary>
    Number,
}

/// <summary>Tells what a question asks for, and whether a text has it.</summary>
internal static class AskedKinds
{
    private static readonly FrozenSet<string> Measures = Words(
        "viel viele vielen lang lange hoch gross weit alt breit tief schwer schnell oft teuer many much long high tall large big far old wide deep heavy fast often");

    private static readonly FrozenSet<string> Dates = Words("jahr jahre jahren jahrhundert jahrzehnt datum monat tag year date month day century decade");

    private static readonly FrozenSet<uint> Months = Hashes(
        "januar februar marz april juni juli august september oktober november dezember jahrhundert january february march may june july october december century");

    private static readonly FrozenSet<uint> Numbers = Hashes(
        "zwei drei vier funf sechs sieben acht neun zehn elf zwolf zwanzig dreissig vierzig funfzig hundert hunderte tausend tausende million millionen "
        + "milliarde milliarden dutzend halfte drittel viertel two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred "
        + "hundreds thousand thousands million millions billion billions dozen half third quarter");

    /// <summary>What a question asks for.</summary>
    /// <param name="question">Its words, in order.</param>
    public static AskedKind Of(IReadOnlyList<Term> question)
    {
        for (var i = 0; i + 1 < question.Count; i++)
        {
            var (word, next) = (question[i].Folded, question[i + 1].Folded);
            if (word is "wann" or "when" || (word is "welchem" or "welches" or "welchen" or "welcher" or "what" or "which" && Dates.Contains(next)))
            {
                return AskedKind.Time;
            }

            if (word is "wie" or "how" && Measures.Contains(next) || word is "wieviel" or "wieviele")
            {
                return AskedKind.Number;
            }
        }

        return AskedKind.Any;
    }

    /// <summary>How near to a stretch of words the text has something of the kind: 1 within it, less outside, 0 when nowhere.</summary>
    /// <param name="letters">The folded words of the text in UTF-8, a space before, between and after them.</param>
    /// <param name="start">The first word of the stretch.</param>
    public static double Near(AskedKind kind, ReadOnlySpan<byte> letters, int start, int words)
    {
        if (kind == AskedKind.Any)
        {
            return 0;
        }

        var (best, position) = (0.0, -1);
        foreach (var range in letters.Split((byte)' '))
        {
            var word = letters[range];
            if (word.IsEmpty)
            {
                continue;
            }

            position++;
            if (Is(kind, word))
            {
                var distance = position < start ? start - position : Math.Max(0, position - start - words + 1);
                best = Math.Max(best, 1.0 / (1 + (distance / 10.0)));
            }
        }

        return best;
    }

    private static bool Is(AskedKind kind, ReadOnlySpan<byte> word)
    {
        if (word[0] is >= (byte)'0' and <= (byte)'9')
        {
            return kind == AskedKind.Number || word.Length == 4;
        }

        return word.Length is >= 3 and <= 12 && (kind == AskedKind.Time ? Months : Numbers).Contains(TermHash.OfAscii(word));
    }

    private static FrozenSet<uint> Hashes(string words) => words.Split(' ').Select(word => TermHash.Of(word)).ToFrozenSet();

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
