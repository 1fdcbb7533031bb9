using System.Collections.Frozen;

namespace ChatBot.Core.Language;

/// <summary>Knows the forms of German verbs that change their vowel, where a word is written small and so is none of the nouns that are spelled
/// alike: "gab", "griff", "schoss". They are a closed class.</summary>
internal static class StrongVerbs
{
    // The root of the forms, and that of the infinitive.
    private static readonly FrozenDictionary<string, string> Roots = Table("""
        befahl befehl begann beginn biss beiss barg berg bog bieg bot biet band bind bat bitt blies blas blieb bleib briet brat brach brech brannt brenn
        bracht bring dacht denk drang dring empfahl empfehl ass ess fuhr fahr fiel fall fing fang focht fecht fand find flog flieg floh flieh floss fliess
        frass fress fror frier gab geb ging geh gelang geling galt gelt gilt gelt genoss geniess geschah gescheh gewann gewinn goss giess glich gleich
        glitt gleit grub grab griff greif hielt halt hing hang hob heb hiess heiss half helf kannt kenn klang kling kam komm kroch kriech lud lad lag lieg
        las les lief lauf litt leid lieh leih log lug mied meid nahm nehm nannt nenn pfiff pfeif pries preis riet rat rieb reib riss reiss ritt reit
        rannt renn roch riech rang ring rief ruf schuf schaff schied scheid schien schein schob schieb schoss schiess schlief schlaf schlug schlag
        schlich schleich schloss schliess schmiss schmeiss schmolz schmelz schnitt schneid schrieb schreib schrie schrei schritt schreit schwieg schweig
        schwamm schwimm schwand schwind schwang schwing schwor schwor sah seh sandt send sang sing sank sink sass sitz sprach sprech sprang spring
        stach stech stand steh stahl stehl stieg steig starb sterb stiess stoss strich streich stritt streit trug trag traf treff trieb treib
        trat tret tritt tret trank trink tat tu verdarb verderb vergass vergess verlor verlier wuchs wachs wusch wasch wich weich wies weis
        wandt wend warb werb warf werf wog wieg wusst wiss zog zieh zwang zwing
        gib geb nimm nehm sprich sprech triff treff brich brech hilf helf stirb sterb wirf werf sieh seh lies les geschieh gescheh empfiehl empfehl
        stiehl stehl verdirb verderb vergiss vergess iss ess friss fress stich stech wirb werb birg berg befiehl befehl
        """);

    private static readonly string[] Endings = ["", "t", "e", "en", "st", "est", "et", "te", "ten", "tet"];

    // Those that a verb is separated from in a sentence are not among them.
    private static readonly string[] Prefixes = ["be", "ent", "er", "ge", "hinter", "miss", "uber", "um", "unter", "ver", "wider", "zer"];

    /// <summary>The stem of the infinitive that a word is a form of; null for a word that is no such form, and for a verb that the lexicon does not have.</summary>
    /// <param name="folded">A word that is written small, by <see cref="TextFolding.Fold"/>.</param>
    public static string? StemOfInfinitive(string folded, Lexicon lexicon) =>
        InfinitiveOf(folded) is { } infinitive ? lexicon.KnownStem(infinitive, Languages.German)
        : Prefixes.Where(prefix => folded.StartsWith(prefix, StringComparison.Ordinal))
            .Select(prefix => InfinitiveOf(folded[prefix.Length..]) is { } root ? lexicon.KnownStem(prefix + root, Languages.German) : null).FirstOrDefault(stem => stem is not null);

    /// <summary>The infinitive that a word is a form of, whether or not a lexicon has it; null for a word that is no such form.</summary>
    public static string? InfinitiveOf(string folded)
    {
        foreach (var ending in Endings)
        {
            if (folded.EndsWith(ending, StringComparison.Ordinal) && Roots.TryGetValue(folded[..^ending.Length], out var root))
            {
                return root == "tu" ? "tun" : root + "en";
            }
        }

        return null;
    }

    private static FrozenDictionary<string, string> Table(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
