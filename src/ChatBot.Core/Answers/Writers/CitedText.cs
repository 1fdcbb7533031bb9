using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ChatBot.Core.Answers.Writers;

/// <summary>A text from which the citation marks are taken out, with the places where they stood.</summary>
/// <param name="Text">The text without marks, and without the space before each.</param>
/// <param name="Marks">In order of their places.</param>
public sealed partial record CitedText(string Text, IReadOnlyList<CitationMark> Marks)
{
    private const int LongestRange = 50;

    /// <summary>Finds <c>[1]</c>, <c>[1][2]</c>, <c>[1, 2]</c>, <c>[1-3]</c> and the like, full-width and CJK brackets and digits included.
    /// Brackets around anything but numbers are text.</summary>
    public static CitedText Parse(string text)
    {
        var plain = new StringBuilder(text.Length);
        var marks = new List<CitationMark>();
        var done = 0;
        foreach (Match run in MarkRun().Matches(text))
        {
            plain.Append(text, done, run.Index - done);
            done = run.Index + run.Length;
            while (plain.Length > 0 && char.IsWhiteSpace(plain[^1]))
            {
                plain.Length--;
            }

            marks.Add(new(plain.Length, NumbersOf(run)));
            if (done < text.Length && char.IsLetterOrDigit(text[done]) && plain.Length > 0)
            {
                plain.Append(' ');
            }
        }

        return new(plain.Append(text, done, text.Length - done).ToString(), marks);
    }

    /// <summary>Where a mark begins that the end of the text may have cut in two; the text's length when none does.</summary>
    public static int StartOfCutMark(string text) => CutMark().Match(text) is { Success: true } cut ? cut.Index : text.Length;

    private static List<int> NumbersOf(Match run)
    {
        var numbers = new List<int>();
        foreach (var part in run.Groups["part"].Captures.Select(capture => Number().Matches(capture.Value)))
        {
            var first = ValueOf(part[0].Value);
            var last = ValueOf(part[^1].Value);
            numbers.AddRange(last - first is > 0 and < LongestRange ? Enumerable.Range(first, last - first + 1) : [first, last]);
        }

        return numbers.Distinct().ToList();
    }

    private static int ValueOf(string digits) =>
        digits.Aggregate(0, (value, digit) => (value * 10) + (int)CharUnicodeInfo.GetNumericValue(digit));

    [GeneratedRegex(
        """
        (?: [\[【［]{1,2} \s* (?<part> \d{1,6} (?: \s*[-–—~]\s* \d{1,6} )? ) (?: \s*[,;，；、]\s* (?<part> \d{1,6} (?: \s*[-–—~]\s* \d{1,6} )? ) )* \s*
            (?: † [^\]】］]{0,40} )? [\]】］]{1,2}
            (?: \s*[,;]?\s* (?= [\[【［]{1,2}\s*\d[\d\s,;，；、–—~-]*(?:†[^\]】］]{0,40})?[\]】］] ) )?
        )+
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex MarkRun();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();

    [GeneratedRegex(@"[\[【［]{1,2}[\d\s,;，；、–—~-]*(?:†[^\]】］]{0,40})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex CutMark();
}

/// <summary>A citation mark, or several that follow one another.</summary>
/// <param name="Place">Where it stood in the text without marks: the mark belongs to the words that end there.</param>
/// <param name="Numbers">What it cites, each number once; a range is written out.</param>
public sealed record CitationMark(int Place, IReadOnlyList<int> Numbers);
