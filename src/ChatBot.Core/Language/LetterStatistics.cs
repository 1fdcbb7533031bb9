using System.Collections.Frozen;

namespace ChatBot.Core.Language;

/// <summary>Letter groups that are much commoner in one of the two languages; '^' is the start and '$' the end of a word.</summary>
internal static class LetterStatistics
{
    private static readonly FrozenDictionary<string, double> LogOdds = Table(
        (2.5, "sch ung$ ungen$ keit$ heit$ lich$ ^ge tz$ tz ^zw ^vor ^ver ^auf ^aus ^ent rte$ gte$ hte$ lte$ ndet$ iert$ ieren$ icht$ chen$ cht pf$ ^pf"),
        (1.5, "ei eu au$ ^be ern$ eln$ ten$ gen$ den$ hen$ sen$ ben$ men$ nen$ ren$ zi ^st isch$ ische$ ische aft$ ^ein ^an rch uch ich ach ehr ahr ahl ohn hl hn hr kt fft ss$ ^un ^zu ft$ z$ k$ ens$"),
        (-2.5, "^th th$ the ^wh ight tion$ tions$ ough ould ing$ ings$ ly$ ^sh ^kn ed$ ness$ ment$ ments$ ful$ less$ ity$ ies$ ous$ able$ ible$ wh sh$ gh ee oo ea ay$ ey$ y$ oa"),
        (-1.5, "th ow ou ck$ al$ ion er$s ers$ ive$ ate$ ted$ ce$ ^c ^qu se$ ve$ me$ ke$ ain ai cy$ ry$ ty$ sy$ ny$ wr ^y dge tch ould rs$ ds$ ns$ ps$ ys$"));

    // "was", "will", "die": both languages have them, with different frequencies in questions and news.
    private static readonly FrozenDictionary<string, double> SharedWords = new Dictionary<string, double>
    {
        ["die"] = 2, ["an"] = 0.3, ["am"] = 1, ["was"] = -0.4, ["war"] = 1.5, ["so"] = 0.2, ["also"] = 0.3, ["will"] = -0.3,
        ["her"] = -0.8, ["per"] = 0, ["man"] = 1, ["hat"] = 2,
    }.ToFrozenDictionary();

    /// <summary>Log odds of German against English by the letter groups of a lower-case word, within ±4.</summary>
    public static double GermanLogOdds(string word)
    {
        var framed = $"^{word}$";
        var sum = 0.0;
        for (var length = 2; length <= 6; length++)
        {
            for (var start = 0; start + length <= framed.Length; start++)
            {
                sum += LogOdds.GetValueOrDefault(framed.Substring(start, length));
            }
        }

        return Math.Clamp(sum, -4, 4);
    }

    /// <summary>Log odds of German for a lower-case function word of both languages; 0 when neither is likelier.</summary>
    public static double SharedWord(string word) => SharedWords.GetValueOrDefault(word);

    private static FrozenDictionary<string, double> Table(params (double Weight, string Groups)[] rows)
    {
        var table = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (weight, groups) in rows)
        {
            foreach (var group in groups.Split(' '))
            {
                table[group] = weight;
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
