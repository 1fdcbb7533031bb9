using System.Collections.Frozen;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Tells German compounds that no dictionary has from names.</summary>
internal static class GermanCompounds
{
    private const int Shortest = 9;

    // What long German words end with and names do not.
    private static readonly string[] Endings =
    [
        "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "ismus", "tum", "nis", "nisse", "nissen", "ierer", "erin", "erinnen", "innen", "tin",
        "orin", "mittel", "mitteln", "werk", "werke", "stoff", "stoffe", "amt", "rat", "recht", "rechte", "rechten", "zeit", "zeiten", "punkt", "punkte", "jahr", "jahre", "jahren",
        "preis", "preise", "spiel", "spiele", "spielen", "team", "gruppe", "gruppen", "leiter", "fuhrer", "sprecher", "trager", "nehmer", "geber", "minister", "ministerium", "gesetz",
        "gesetze", "plan", "plane", "programm", "programme", "projekt", "system", "systeme", "system", "art", "arten", "form", "formen", "zahl", "zahlen", "weg", "wege", "platz", "platze",
        "krieg", "kriege", "kriegs", "problem", "probleme", "problemen", "ergebnis", "lage", "anlage", "anlagen", "clip", "tarif", "tarife", "hut", "haupter", "defizit", "defiziten",
        "distrikt", "handler", "handlers", "salven", "tragung", "gremium", "mitglied", "mitglieder", "mitgliedern", "erz", "erzen", "erze", "kreuz", "industrie", "politik", "wirtschaft",
        "verein", "verband", "partei", "parteien", "kammer", "gericht", "gerichte", "gerichts", "schule", "schulen", "haus", "buch", "bucher", "film", "filme", "serie", "sendung", "firma",
        "unternehmen", "unternehmens", "konzern", "konzerns", "arbeit", "arbeiten", "arbeiter", "arbeitern", "dienst", "dienste", "dienstes", "stelle", "stellen", "station", "fall", "falle",
        "fallen", "rate", "raten", "quote", "quoten", "wert", "werte", "kosten", "gelder", "einsatz", "einsatze", "ziel", "ziele", "zug", "zuge", "bahn", "bahnen", "strecke", "strasse",
        "gebiet", "gebiete", "gebieten", "region", "regionen", "raum", "raume", "ort", "orte", "orten", "kunst", "musik", "sprache", "sprachen", "wissenschaft", "lehre", "theorie",
        "verfahren", "prozess", "prozesse", "prozessen", "entwicklung", "produkt", "produkte", "produkten", "gerat", "gerate", "geraten", "maschine", "maschinen", "fahrzeug", "fahrzeuge",
        "schiff", "schiffe", "schiffen", "flugzeug", "flugzeuge", "waffe", "waffen", "opfer", "tater", "tatern", "angriff", "angriffe", "angriffen", "schutz", "hilfe", "hilfen", "kraft",
        "krafte", "kraften", "stark", "kunde", "kunden", "frau", "frauen", "kind", "kinder", "kindern", "leute", "leuten", "mensch", "menschen", "tier", "tiere", "tieren", "pflanze",
        "pflanzen", "teil", "teile", "teilen", "stuck", "stucke", "linie", "linien", "klasse", "klassen", "stufe", "stufen", "grad", "meister", "meisterschaft", "rennen", "sieg", "siege",
        "kampagne", "kampagnen", "umsatz", "umsatze", "parodie", "turnier", "turniere", "saison", "trainer", "behorde", "behorden", "kandidat", "kandidaten", "kandidatin", "anwalt", "anwalte",
        "beamte", "beamten", "soldaten", "vertrag", "vertrage", "abkommen", "treffen", "bericht", "berichte", "studie", "studien", "umfrage", "besuch", "versuch", "antrag", "vorschlag", "wahl", "wahlen",
        "steuer", "steuern", "rede", "reden", "versammlung", "abgeordnete", "abgeordneten",
    ];

    private static readonly FrozenSet<string> Known = Endings.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> KnownSpans = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is rather a compound than a name.</summary>
    public static bool IsLikely(CheckWord word)
    {
        var folded = word.Term.Folded;
        if (word.Language != Languages.German || folded.Length < Shortest)
        {
            return false;
        }

        for (var length = 3; length <= folded.Length - 4; length++)
        {
            if (KnownSpans.Contains(folded.AsSpan(folded.Length - length)))
            {
                return true;
            }
        }

        return false;
    }
}
