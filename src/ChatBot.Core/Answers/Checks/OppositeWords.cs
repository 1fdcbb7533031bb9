using System.Collections.Frozen;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Words and their opposites, in both languages; of colours, seasons and the like each is opposite to the others.</summary>
internal sealed class OppositeWords
{
    private const string EnglishGroups = """
        increase/decrease rise/fall rose/fell bought/sold built/destroyed began/ended grow/shrink gain/lose win/lose won/lost accept/reject accept/refuse allow/forbid permit/ban support/oppose begin/end start/stop open/close
        buy/sell arrive/leave enter/leave build/destroy confirm/deny agree/disagree succeed/fail remember/forget love/hate attack/defend admit/deny approve/reject welcome/criticise
        praise/criticise strengthen/weaken raise/lower raise/cut expand/reduce extend/shorten add/remove include/exclude join/leave protect/threaten help/harm improve/worsen accelerate/slow
        arrest/release hire/dismiss appoint/dismiss legalise/ban connect/separate unite/divide create/destroy appear/disappear win/lose victory/defeat advantage/disadvantage
        high/low higher/lower highest/lowest large/small larger/smaller largest/smallest big/small bigger/smaller biggest/smallest long/short longer/shorter old/young older/younger new/old
        early/late earlier/later left/right good/bad better/worse best/worst strong/weak
        stronger/weaker hire/fire convict/acquit double/halve tighten/loosen tighten/ease marry/divorce pass/fail lift/impose grant/refuse grant/deny trust/distrust free/arrest jail/release reward/punish
        survive/die survived/died keep/lose kept/lost find/lose found/lost hide/show save/waste push/pull recognise/ignore condemn/praise encourage/discourage
        born/died increase/cut introduce/abolish confirm/refute confirm/dispute
        rich/poor warm/cold fast/slow easy/difficult possible/impossible legal/illegal true/false guilty/innocent public/private male/female positive/negative
        rise/drop increase/drop easy/hard simple/difficult strength/weakness gain/loss profit/loss majority/minority maximum/minimum success/failure war/peace friend/enemy alive/dead full/empty light/dark heavy/light hard/soft
        red/green/blue/yellow/black/white/brown/purple gold/silver/bronze spring/summer/autumn/winter north/south/east/west northern/southern/eastern/western morning/afternoon/evening
        mother/father son/daughter brother/sister husband/wife uncle/aunt grandmother/grandfather grandson/granddaughter boy/girl king/queen widow/widower
        """;

    private const string GermanGroups = """
        steigen/sinken steigen/fallen stieg/sank stieg/fiel gestiegen/gesunken gestiegen/gefallen zunehmen/abnehmen wachsen/sinken Anstieg/Rückgang Zunahme/Abnahme Stärke/Schwäche Gewinn/Verlust Gewinner/Verlierer erhöhen/senken wachsen/schrumpfen gewinnen/verlieren gewann/verlor gewonnen/verloren annehmen/ablehnen akzeptieren/ablehnen
        erlauben/verbieten erlaubt/verboten unterstützen/bekämpfen beginnen/enden begann/endete öffnen/schließen geöffnet/geschlossen kaufen/verkaufen bauen/zerstören bestätigen/bestreiten
        bestätigen/dementieren zustimmen/ablehnen gelingen/scheitern erinnern/vergessen lieben/hassen angreifen/verteidigen zugeben/leugnen loben/kritisieren begrüßen/kritisieren
        stärken/schwächen verlängern/verkürzen erweitern/verringern hinzufügen/entfernen beitreten/austreten schützen/bedrohen verbessern/verschlechtern beschleunigen/verlangsamen
        verhaften/freilassen festgenommen/freigelassen einstellen/entlassen ernennen/entlassen vereinen/spalten verbinden/trennen erscheinen/verschwinden Sieg/Niederlage Vorteil/Nachteil
        akzeptieren/verweigern verteidigen/attackieren leugnen/gestehen billigen/verwerfen heben/senken genehmigen/untersagen genehmigen/verweigern fördern/behindern befürworten/ablehnen befürworten/verhindern
        verurteilen/freisprechen verurteilt/freigesprochen verdoppeln/halbieren verschärfen/lockern überleben/sterben überlebte/starb finden/verlieren fand/verlor gefunden/verloren verstecken/zeigen vertrauen/misstrauen
        einsteigen/aussteigen einschalten/ausschalten aufbauen/abreißen anfangen/aufhören aufheben/verhängen aufmachen/zumachen ankommen/abfahren ausschließen/einbeziehen anerkennen/ablehnen
        zulassen/verbieten einführen/abschaffen einreisen/ausreisen zusagen/absagen aufnehmen/ausschließen freilassen/festnehmen einstellen/fortsetzen abbrechen/fortsetzen beibehalten/abschaffen
        begrüßen/ablehnen zurückweisen/annehmen zurückweisen/akzeptieren ablehnen/befürworten aufdecken/vertuschen aufsteigen/absteigen zunehmen/zurückgehen steigen/zurückgehen wachsen/zurückgehen
        kürzen/verlängern geboren/gestorben geboren/starb eröffnen/schließen eröffnen/beenden stoppen/starten stoppen/beginnen stoppen/fortsetzen verlassen/beitreten verurteilen/loben bestätigen/zurückweisen bestätigen/widerlegen
        befreien/verhaften starten/beenden zustimmen/widersprechen belohnen/bestrafen ermutigen/entmutigen anerkennen/ignorieren verheiratet/geschieden bestehen/durchfallen bestanden/durchgefallen
        hoch/niedrig höher/niedriger höchste/niedrigste groß/klein größer/kleiner größte/kleinste lang/kurz länger/kürzer alt/jung älter/jünger älteste/jüngste neu/alt
        früh/spät früher/später links/rechts linke/rechte gut/schlecht
        besser/schlechter beste/schlechteste stark/schwach stärker/schwächer reich/arm warm/kalt schnell/langsam leicht/schwer leicht/schwierig einfach/schwierig einfach/schwer möglich/unmöglich legal/illegal
        wahr/falsch schuldig/unschuldig öffentlich/privat männlich/weiblich positiv/negativ Mehrheit/Minderheit maximal/minimal Erfolg/Misserfolg Krieg/Frieden Freund/Feind
        lebendig/tot voll/leer hell/dunkel zugenommen/abgenommen genehmigen/ablehnen genehmigt/abgelehnt genehmigte/lehnte billigen/ablehnen billigte/lehnte angenommen/abgelehnt akzeptierte/lehnte begrüßte/lehnte
        rot/grün/blau/gelb/schwarz/weiß/braun/lila Gold/Silber/Bronze Frühling/Sommer/Herbst/Winter Nord/Süd/Ost/West Norden/Süden/Osten/Westen nördlich/südlich/östlich/westlich
        Mutter/Vater Sohn/Tochter Bruder/Schwester Ehemann/Ehefrau Onkel/Tante Großmutter/Großvater Enkel/Enkelin Junge/Mädchen König/Königin Witwe/Witwer
        """;

    private const int ShortestDenied = 4;
    private const int WordsKept = 10_000;

    // Who says so doubts nothing, as the other does with "without doubt".
    private static readonly FrozenSet<string> Undoubted = WordSet.Of("undoubtedly undoubted indubitably unquestionably unzweifelhaft");

    private static readonly string[] EnglishPrefixes = ["un", "in", "im", "ir", "dis", "non"];
    private static readonly string[] GermanPrefixes = ["un"];
    private static readonly string[] NounEndings = ["keit", "heit"];

    // "Publication" has the stem of "public".
    private const int LongestEnding = 4;

    private readonly Dictionary<(string Stem, string Language), List<(Term Word, IReadOnlyList<WordKey> Opposite)>> opposites = [];
    private readonly WordCache<(string Word, string Language), IReadOnlyList<WordKey>> denied = new(WordsKept, keepsFirst: true);
    private readonly TextAnalyzer analyzer;
    private readonly WordKeys keys;

    public OppositeWords(TextAnalyzer analyzer, WordKeys keys)
    {
        (this.analyzer, this.keys) = (analyzer, keys);
        Add(EnglishGroups, Languages.English, analyzer, keys);
        Add(GermanGroups, Languages.German, analyzer, keys);
    }

    /// <summary>What the opposites of a word can be recognised by, one list for each; empty when none is known.</summary>
    public IReadOnlyList<IReadOnlyList<WordKey>> Of(IReadOnlyList<CheckWord> words, int at) =>
        opposites.TryGetValue((words[at].Term.Stem, words[at].Language), out var known) ? [.. known.Where(pair => IsFormOf(pair.Word, words, at)).Select(pair => pair.Opposite)] : [];

    /// <summary>Whether a word is surely a noun: German writes these with a capital within a sentence.</summary>
    public static bool IsNoun(IReadOnlyList<CheckWord> words, int at) =>
        words[at] is { Language: Languages.German, IsCapitalised: true } && at > 0 && words[at - 1].Sentence == words[at].Sentence;

    /// <summary>Whether a word is the other with an ending, or its first part: no noun is a form of an adjective or a verb, "Güter" none of "gut".</summary>
    private static bool IsFormOf(Term known, IReadOnlyList<CheckWord> words, int at) => words[at].Term.IsInTwoParts
        || (words[at].Term.Folded.Length - words[at].Term.Folded.AsSpan().CommonPrefixLength(known.Folded) <= LongestEnding
        && (char.IsUpper(known.Token.Text[0]) || !IsNoun(words, at)));

    /// <summary>What the word can be recognised by that a word denies by its beginning: "clear" of "unclear"; null when it denies none that the lexicon knows.</summary>
    public IReadOnlyList<WordKey>? DeniedBy(CheckWord word)
    {
        var folded = DeniedAdjective(word) ?? word.Term.Folded;
        if ((word.IsCapitalised && folded == word.Term.Folded) || Undoubted.Contains(folded) || folded.Length is > WordCache<string, WordKey>.LongestKept or < ShortestDenied + 2 || folded[0] is not ('u' or 'i' or 'd' or 'n'))
        {
            return null;
        }

        var found = denied.Of((folded, word.Language), (Words: this, Folded: folded, word.Language), static of => of.Words.FindDenied(of.Folded, of.Language));
        return found.Count == 0 ? null : found;
    }

    /// <summary>"Unmöglich" of the Unmöglichkeit; null for another word.</summary>
    private static string? DeniedAdjective(CheckWord word) => word is { Language: Languages.German, IsCapitalised: true } && word.Term.Folded.StartsWith("un", StringComparison.Ordinal)
        ? Array.Find(NounEndings, ending => word.Term.Folded.EndsWith(ending, StringComparison.Ordinal)) is { } found ? word.Term.Folded[..^found.Length] : null : null;

    private IReadOnlyList<WordKey> FindDenied(string folded, string language)
    {
        foreach (var prefix in language == Languages.English ? EnglishPrefixes : GermanPrefixes)
        {
            if (folded.Length >= prefix.Length + ShortestDenied && folded.StartsWith(prefix, StringComparison.Ordinal)
                && analyzer.Analyze(folded[prefix.Length..], language) is [var word] && keys.Known(word, language) is { Use.IsKnown: true, Keys: var found })
            {
                return found;
            }
        }

        return [];
    }

    private void Add(string groups, string language, TextAnalyzer analyzer, WordKeys keys)
    {
        foreach (var group in groups.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var terms = group.Split('/').Select(word => analyzer.Analyze(word, language)[0]).ToList();
            foreach (var one in terms)
            {
                terms.Where(other => other != one).ToList().ForEach(other => Add(one, other));
            }
        }

        void Add(Term one, Term other)
        {
            if (!opposites.TryGetValue((one.Stem, language), out var known))
            {
                opposites[(one.Stem, language)] = known = [];
            }

            known.Add((one, keys.Of(other, language)));
        }
    }
}
