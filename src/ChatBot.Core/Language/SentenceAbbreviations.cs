using System.Collections.Frozen;

namespace ChatBot.Core.Language;

/// <summary>Full stops that belong to an abbreviation, an ordinal or an initial.</summary>
internal static class SentenceAbbreviations
{
    /// <summary>Abbreviations before a name or a number, which never end a sentence.</summary>
    private static readonly FrozenSet<string> BeforeName = Set("""
        Dr Prof Dipl Ing Hr Fr St Nr No Art Abs Bd Mr Mrs Ms Messrs Rev Hon Gen Col Maj Capt Lt Sgt Gov Sen Rep Pres
        Mt Ft vs ca circa geb gest Kap Abb Tab Fig S Vol Sankt Str Prof Mag Frl Mgr Ok op cf bspw vgl sog insb insbes einschl bzgl
        Jh Jhs Jhd Mio Mrd Tsd evtl ggf allg amtl ehem exkl inkl max min mind durchschn entspr zz zzt
        Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Okt Nov Dec Dez Mo Di Mi Do Sa So
        i.e e.g z.B d.h u.a o.ä i.d.R v.a s.o s.u u.U n.Chr v.Chr a.m p.m z u d i v n o e b
        """);

    /// <summary>Abbreviations that also stand at the end of a sentence: they end one unless the next word cannot begin one.</summary>
    private static readonly FrozenSet<string> AnyPlace = Set("""
        usw etc bzw u.s.w uvm usf Inc Ltd Co Corp Jr Sr U.S U.K U.N U.S.A D.C E.U Chr
        """);

    /// <summary>What follows a day or a century: after these a number's full stop marks an ordinal.</summary>
    private static readonly FrozenSet<string> AfterOrdinal = Set("""
        Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember
        Jahrhundert Jahrhunderts Jahrhunderte Jahrtausend Jahrtausends Jahrestag Geburtstag Todestag Tag Tages Mal Platz Rang Runde
        Klasse Stock Stufe Bezirk Spieltag Minute Auflage Ausgabe Kapitel Armee Division Weltkrieg Weltkriegs Etage Lebensjahr Sitzung
        Legislaturperiode Verfassungszusatz Bundestag Parteitag Staffel Saison Breitengrad Längengrad Kongress Gipfel Amtszeit
        """);

    /// <summary>What German puts before an ordinal and hardly ever before a bare number.</summary>
    private static readonly FrozenSet<string> BeforeOrdinal = Set("""
        der die das den dem des Der Die Das Am am im Im vom Vom zum Zum zur Zur beim Beim jeder jede jedes jeden jedem
        seinen seinem seine seiner seines ihren ihrem ihre ihrer ihres
        """);

    private static readonly FrozenSet<string> Openers = Set("""
        Der Die Das Den Dem Des Ein Eine Er Sie Es Wir Ich Ihr Sein Seine Ihre In Im An Am Auf Aus Bei Mit Nach Von Vor Zu Zum Zur Für Gegen
        Und Oder Aber Doch Denn Als Wenn Weil Dass Da Dann Dort Hier So Auch Nun Jetzt Nur Noch Beide Diese Dieser Dieses Daraufhin Danach
        Dabei Damit Dazu Trotz Während Seit Bis Um Unter Über Was Wer Wie Wo Warum Wann Viele Alle Einige Man Mehr Laut
        The A An He She It We They I You In On At By For With But And Or So This That These Those There Here When While If After
        Before Since His Her Its Our Their What Who How Why Where Some Many All Most
        """);

    /// <summary>Whether the full stop at <paramref name="stop"/> does not end a sentence, though one could begin at <paramref name="next"/>.</summary>
    public static bool IsNoEnd(string text, int stop, int next)
    {
        var word = WordBefore(text, stop);
        if (word.Length == 0)
        {
            return false;
        }

        if (char.IsAsciiDigit(word[^1]))
        {
            return IsOrdinal(word, PrecedingWord(text, stop - word.Length), WordAt(text, next));
        }

        if (IsInitial(word))
        {
            return !Openers.Contains(WordAt(text, next));
        }

        if (BeforeName.Contains(word))
        {
            return true;
        }

        return (AnyPlace.Contains(word) || word.Contains('.')) && !Openers.Contains(WordAt(text, next));
    }

    private static bool IsOrdinal(string number, string preceding, string following)
    {
        if (number.Length > 3 || !number.All(char.IsAsciiDigit))
        {
            return false;
        }

        return AfterOrdinal.Contains(following)
            || BeforeOrdinal.Contains(preceding)
            || (number.Length <= 2 && following.Length > 0 && char.IsAsciiDigit(following[0]));
    }

    private static bool IsInitial(string word) =>
        word.Length == 1 && char.IsUpper(word[0]) || word.Length == 3 && word[1] == '.' && char.IsUpper(word[0]) && char.IsUpper(word[2]);

    /// <summary>The word that ends at <paramref name="stop"/>, with the full stops inside it.</summary>
    private static string WordBefore(string text, int stop)
    {
        var start = stop;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || IsInnerStop(text, start - 1)))
        {
            start--;
        }

        return text[start..stop];
    }

    private static bool IsInnerStop(string text, int position) =>
        text[position] == '.' && position > 0 && char.IsLetterOrDigit(text[position - 1]);

    private static string PrecedingWord(string text, int start)
    {
        while (start > 0 && char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return WordBefore(text, start);
    }

    private static string WordAt(string text, int start)
    {
        while (start < text.Length && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        var end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return text[start..end];
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
