using System.Buffers;
using System.Collections.Frozen;

namespace ChatBot.Core.Language;

/// <summary>Knows the forms of German verbs that change their vowel, where a word is written small and so is none of the nouns that are spelled
/// alike: "gab", "griff", "trifft". They are a closed class.</summary>
internal static class StrongVerbs
{
    // The root of the preterite, and that of the infinitive.
    private static readonly FrozenDictionary<string, string> Preterites = Table("""
        befahl befehl begann beginn biss beiss barg berg bog bieg bot biet band bind bat bitt blies blas blieb bleib briet brat brach brech brannt brenn
        bracht bring dacht denk drang dring empfahl empfehl erschrak erschreck ass ess fuhr fahr fiel fall fing fang focht fecht fand find flog flieg floh flieh floss fliess
        frass fress fror frier gab geb gebot gebiet gefiel gefall ging geh galt gelt genoss geniess geriet gerat geschah gescheh gestand gesteh gewann gewinn goss giess glich gleich
        glitt gleit grub grab griff greif hielt halt hing hang hob heb hiess heiss half helf kannt kenn klang kling kam komm kroch kriech lud lad lag lieg
        las les lief lauf liess lass litt leid lieh leih log lug mass mess mied meid nahm nehm nannt nenn pfiff pfeif pries preis riet rat rieb reib riss reiss ritt reit
        rannt renn roch riech rang ring rief ruf schuf schaff schied scheid schien schein schob schieb schoss schiess schlief schlaf schlug schlag
        schlich schleich schloss schliess schmiss schmeiss schmolz schmelz schnitt schneid schrieb schreib schrie schrei schritt schreit schwieg schweig
        schwamm schwimm schwand schwind schwang schwing schwor schwor sah seh sandt send sang sing sank sink sass sitz sprach sprech sprang spring
        stach stech stand steh stahl stehl stieg steig starb sterb stiess stoss strich streich stritt streit trug trag traf treff trieb treib
        trat tret trank trink tat tu verdarb verderb vergass vergess verlor verlier wuchs wachs wusch wasch wich weich wies weis
        wandt wend warb werb warf werf wog wieg wusst wiss zog zieh zwang zwing
        """);

    // The root of the present's second and third person, and that of the infinitive.
    private static readonly FrozenDictionary<string, string> Presents = Table("""
        gib geb nimm nehm sprich sprech triff treff brich brech hilf helf stirb sterb wirf werf sieh seh lies les geschieh gescheh empfiehl empfehl
        stiehl stehl verdirb verderb vergiss vergess iss ess friss fress stich stech wirb werb birg berg befiehl befehl miss mess
        """);

    // Forms with no other ending; a participle that two verbs have is that of the commoner one.
    private static readonly FrozenDictionary<string, string> Whole = Table("gelang geling gilt gelt tritt tret lasst lass gedacht denk gestanden steh gefahren fahr");

    // "Führen", "drängen", "stählen" are verbs of their own, which folding makes like the preterites of fahren, dringen, stehlen.
    private static readonly FrozenSet<string> OtherWithUmlaut = FrozenSet.Create(StringComparer.Ordinal, "fuhr", "drang", "stahl", "trank", "zwang");
    private static readonly SearchValues<char> Umlauts = SearchValues.Create("äöü\u0308");

    // What is rather an adjective than a preterite.
    private static readonly FrozenSet<string> Adjectives = FrozenSet.Create(StringComparer.Ordinal, "bekannt", "verwandt", "verschied");

    private static readonly string[] PreteriteEndings = ["", "e", "en"];
    private static readonly string[] PresentEndings = ["", "t", "st"];

    // Those that a verb is separated from in a sentence are not among them.
    private static readonly string[] Prefixes = ["be", "ent", "er", "hinter", "miss", "uber", "um", "unter", "ver", "wider", "zer"];

    /// <summary>The stem of the infinitive that a word is a form of; null for a word that is no such form, and for a verb that the lexicon does not have.</summary>
    /// <param name="word">A word that is written small.</param>
    /// <param name="folded">The same by <see cref="TextFolding.Fold"/>.</param>
    public static string? StemOfInfinitive(string word, string folded, Lexicon lexicon) =>
        RootOf(folded) is { } form ? StemOf(string.Empty, form, word, lexicon)
        : Prefixes.Where(prefix => folded.StartsWith(prefix, StringComparison.Ordinal))
            .Select(prefix => RootOf(folded[prefix.Length..]) is { } rest ? StemOf(prefix, rest, word, lexicon) : null).FirstOrDefault(stem => stem is not null);

    /// <summary>The infinitive that a word is a form of, whether or not a lexicon has it; null for a word that is no such form.</summary>
    /// <param name="folded">A word that is written small, by <see cref="TextFolding.Fold"/>.</param>
    public static string? InfinitiveOf(string folded) => RootOf(folded)?.Infinitive;

    private static string? StemOf(string prefix, (string Root, string Infinitive) form, string word, Lexicon lexicon) =>
        Adjectives.Contains(prefix + form.Root) || (OtherWithUmlaut.Contains(form.Root) && word.AsSpan().ContainsAny(Umlauts))
            ? null : lexicon.KnownStem(prefix + form.Infinitive, Languages.German);

    private static (string Root, string Infinitive)? RootOf(string folded) =>
        Whole.TryGetValue(folded, out var infinitive) ? (folded, infinitive + "en") : Find(folded, Preterites, PreteriteEndings) ?? Find(folded, Presents, PresentEndings);

    private static (string Root, string Infinitive)? Find(string folded, FrozenDictionary<string, string> roots, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (folded.EndsWith(ending, StringComparison.Ordinal) && folded[..^ending.Length] is var root && roots.TryGetValue(root, out var infinitive))
            {
                return (root, infinitive == "tu" ? "tun" : infinitive + "en");
            }
        }

        return null;
    }

    private static FrozenDictionary<string, string> Table(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
