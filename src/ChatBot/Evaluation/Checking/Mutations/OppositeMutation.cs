using System.Collections.Frozen;

namespace ChatBot.Evaluation.Checking.Mutations;

/// <summary>Puts a word's opposite in its place. The pairs were written down for this, apart from those of the check; common ones are in both.</summary>
internal static class OppositeMutation
{
    private static readonly FrozenDictionary<string, string> English = Pairs("""
        increased/decreased rose/fell rising/falling higher/lower highest/lowest won/lost winning/losing accepted/rejected supported/opposed before/after largest/smallest oldest/youngest
        early/late earlier/later good/bad better/worse best/worst guilty/innocent allowed/banned legal/illegal possible/impossible strong/weak northern/southern north/south eastern/western
        above/below rich/poor success/failure victory/defeat likely/unlikely happy/sad open/closed opened/closed started/ended began/ended bought/sold hired/fired public/private majority/minority
        alive/dead easy/difficult hot/cold new/old long/short big/small high/low major/minor safe/dangerous true/false inside/outside cheap/expensive common/rare wide/narrow
        dry/wet fast/slow ancient/modern internal/external domestic/foreign healthy/sick optimistic/pessimistic praised/criticised confirmed/denied agreed/refused gained/lost saved/wasted
        exports/imports income/expenses profit/loss win/lose many/few more/less most/least increase/decrease rise/fall growth/decline attack/defence attacked/defended built/destroyed
        married/divorced born/killed succeeded/failed approved/rejected heavy/light popular/unpopular positive/negative permanent/temporary young/old younger/older
        """);

    private static readonly FrozenDictionary<string, string> German = Pairs("""
        stieg/sank stiegen/sanken gestiegen/gesunken höher/niedriger höchste/niedrigste höchsten/niedrigsten gewann/verlor gewannen/verloren gewonnen/verloren angenommen/abgelehnt vor/nach erste/letzte
        ersten/letzten größte/kleinste größten/kleinsten älteste/jüngste ältesten/jüngsten früh/spät früher/später gut/schlecht gute/schlechte guten/schlechten besser/schlechter schuldig/unschuldig
        erlaubt/verboten legal/illegal möglich/unmöglich stark/schwach starke/schwache nördlich/südlich nördlichen/südlichen Norden/Süden östlich/westlich östlichen/westlichen Osten/Westen
        über/unter reich/arm Erfolg/Misserfolg Sieg/Niederlage wahrscheinlich/unwahrscheinlich glücklich/unglücklich offen/geschlossen geöffnet/geschlossen begann/endete begannen/endeten
        gekauft/verkauft öffentliche/private öffentlichen/privaten Mehrheit/Minderheit einfach/schwierig heiß/kalt warm/kalt neue/alte neuen/alten neuer/alter lange/kurze langen/kurzen länger/kürzer
        große/kleine großen/kleinen großer/kleiner großes/kleines hohe/niedrige hohen/niedrigen sicher/gefährlich wahr/falsch innerhalb/außerhalb billig/teuer häufig/selten schnell/langsam
        antike/moderne interne/externe gesund/krank gelobt/kritisiert bestätigt/dementiert bestätigte/dementierte zugestimmt/widersprochen Einnahmen/Ausgaben Gewinn/Verlust viele/wenige vielen/wenigen
        mehr/weniger meisten/wenigsten Anstieg/Rückgang Zunahme/Abnahme Angriff/Verteidigung gebaut/zerstört errichtet/abgerissen geboren/gestorben leicht/schwer beliebt/unbeliebt positiv/negativ
        dauerhaft/vorübergehend jung/alt jüngere/ältere immer/selten zuerst/zuletzt innere/äußere obere/untere oberen/unteren männliche/weibliche
        """);

    public static IEnumerable<CheckCase> Of(Statement statement, Random random)
    {
        var pairs = statement.Language == "en" ? English : German;
        if (Words.Any([.. Words.Pattern().Matches(statement.Text).Where(match => pairs.ContainsKey(match.Value) && !Words.Has(statement.Paragraph.Text, pairs[match.Value]))], random) is { } place)
        {
            yield return CheckCase.Wrong(MutationKinds.Opposite, Words.Replace(statement.Text, place, pairs[place.Value]), statement);
        }
    }

    private static FrozenDictionary<string, string> Pairs(string pairs) => pairs.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('/'))
        .SelectMany(pair => new[] { (Word: pair[0], Opposite: pair[1]), (Word: pair[1], Opposite: pair[0]) })
        .DistinctBy(pair => pair.Word).ToFrozenDictionary(pair => pair.Word, pair => pair.Opposite, StringComparer.Ordinal);
}
