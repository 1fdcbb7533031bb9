using System.Collections.Frozen;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Units of measure, time and money in German and English, by one name each.</summary>
internal static class Units
{
    // How many metres, kilograms, square metres, seconds or months, to three figures.
    private static readonly FrozenDictionary<string, (string Measure, double Size)> Sizes = new Dictionary<string, (string, double)>
    {
        ["kilometre"] = ("length", 1000), ["metre"] = ("length", 1), ["centimetre"] = ("length", 0.01), ["mile"] = ("length", 1609), ["yard"] = ("length", 0.914),
        ["foot"] = ("length", 0.305), ["inch"] = ("length", 0.0254), ["kilogram"] = ("mass", 1), ["pound"] = ("mass", 0.454), ["tonne"] = ("mass", 1000),
        ["hectare"] = ("area", 10_000), ["acre"] = ("area", 4047),
        ["second"] = ("time", 1), ["minute"] = ("time", 60), ["hour"] = ("time", 3600), ["day"] = ("time", 86_400), ["week"] = ("time", 604_800),
        ["month"] = ("months", 1), ["year"] = ("months", 12),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Names = WordSet.Names("""
        percent: prozent percent percentage prozentige prozentiger prozentigen
        point: punkt punkte punkten prozentpunkte prozentpunkten point points
        dollar: dollar dollars usd
        euro: euro euros eur
        pound: pfund pound pounds gbp
        yen: yen
        franc: franken francs franc
        cent: cent cents
        kilometre: km kmh kph kilometer kilometern kilometre kilometres kilometers
        metre: m meter metern metre metres meters
        centimetre: cm zentimeter zentimetern centimetre centimetres centimeter centimeters
        mile: meile meilen mile miles mph
        yard: yard yards
        foot: fuss foot feet ft
        inch: zoll inch inches
        kilogram: kg kilo kilos kilogramm kilogram kilograms
        tonne: tonne tonnen ton tons tonnes
        litre: liter litern litre litres liters
        hectare: hektar hectare hectares
        acre: acre acres morgen
        degree: grad degree degrees
        second: sekunde sekunden seconds sekundig
        minute: minute minuten minutes minutig minutige minutigen minutiger minutiges
        hour: stunde stunden hour hours stundig stundige stundigen stundiger stundiges
        day: tag tage tagen day days tagig tagige tagigen tagiger tagiges
        week: woche wochen week weeks wochig wochige wochigen wochiger wochiges
        month: monat monate monaten month months monatig monatige monatigen monatiger monatiges
        year: jahr jahre jahren jahrige jahriger jahrigen jahriges jahrigem jahrig year years
        century: jh jhd jhdt jahrhundert jahrhunderts jahrhunderte jahrhunderten century centuries
        """);

    /// <summary>The unit that a word names; null when it names none.</summary>
    /// <param name="folded">By <see cref="Language.TextFolding.Fold"/>.</param>
    public static string? Of(string folded) => Names.GetValueOrDefault(folded);

    /// <summary>The unit that a sign stands for; null for any other character.</summary>
    public static string? OfSign(char sign) => sign switch
    {
        '%' => "percent",
        '$' => "dollar",
        '€' => "euro",
        '£' => "pound",
        '¥' => "yen",
        '°' or 'º' => "degree",
        _ => null,
    };

    /// <summary>Whether nobody leaves the unit out: per cent and money.</summary>
    public static bool IsAlwaysSaid(string unit) => unit is "percent" or "dollar" or "euro" or "yen" or "franc";

    /// <summary>The value in another unit of the same measure: 20 feet in metres; null when one has nothing to do with the other.</summary>
    public static double? Convert(double value, string unit, string other) =>
        Sizes.TryGetValue(unit, out var from) && Sizes.TryGetValue(other, out var to) && from.Measure == to.Measure ? value * from.Size / to.Size : null;
}
