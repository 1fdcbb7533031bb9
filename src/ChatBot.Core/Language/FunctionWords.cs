using System.Collections.Frozen;

namespace ChatBot.Core.Language;

/// <summary>Words that carry grammar rather than content, in the form of <see cref="TextFolding.Fold"/>.</summary>
internal static class FunctionWords
{
    private static readonly FrozenSet<string> GermanQuestions = Set("""
        wer wen wem wessen was wann wo woher wohin wie wieso weshalb warum wozu womit wovon woran worauf woruber
        worum worin woraus wodurch wogegen wofur wobei wonach wovor welche welcher welches welchen welchem inwiefern inwieweit
        """);

    private static readonly FrozenSet<string> EnglishQuestions = Set("who whom whose what when where why how which");

    private static readonly FrozenSet<string> German = Set("""
        der die das den dem des ein eine einer eines einem einen kein keine keiner keines keinem keinen
        ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich mein dein sein unser euer
        meine meiner meines meinem meinen deine deiner deines deinem deinen seine seiner seines seinem seinen
        ihre ihrer ihres ihrem ihren unsere unserer unseres unserem unseren eure eurer man jemand niemand
        dieser diese dieses diesem diesen dies jener jene jenes jenem jenen jeder jede jedes jedem jeden
        solche solcher solches solchem solchen derjenige diejenige dasjenige derselbe dieselbe dasselbe selbst selber
        und oder aber denn sondern doch sowie sowohl weder noch entweder als wenn weil dass ob obwohl wahrend damit
        indem bevor nachdem bis seit seitdem falls sofern zumal wobei
        in im ins an am ans auf aufs aus bei beim mit nach von vom vor zu zum zur uber unter um durch fur gegen ohne
        zwischen hinter neben ab per pro trotz wegen statt laut gemass gegenuber innerhalb ausserhalb
        bin bist ist sind seid war warst waren wart ware waren gewesen sei seien seist
        habe hast hat haben habt hatte hattest hatten hattet gehabt hatte
        werde wirst wird werden werdet wurde wurdest wurden wurdet geworden worden wurde
        kann kannst konnen konnt konnte konnten konnten gekonnt muss musst mussen musste mussten musste
        soll sollst sollen sollt sollte sollten will willst wollen wollt wollte wollten mag magst mogen mochte mochten
        darf darfst durfen durft durfte durften lassen lasst liess
        nicht nichts auch nur noch schon sehr so da dort hier dann nun jetzt ja nein immer mehr etwa eben gar mal wohl
        also dazu dabei daran darauf daraus darin daruber darum davon dafur dagegen dadurch danach davor her hin
        hierzu hierbei etwas alles alle aller allem allen viel viele vieler vielen einige einiger mehrere
        andere anderer anderes anderem anderen beide beiden bereits bzw usw etc zb ua dh
        denen deren dessen derer soviel soweit zwar ebenfalls jedoch dennoch
        """, GermanQuestions);

    private static readonly FrozenSet<string> English = Set("""
        the a an this that these those there here
        i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
        myself yourself himself herself itself ourselves yourselves themselves one
        and or but nor so yet if then than because as while although though unless until since whether
        in on at by for with about against between into through during before after above below to from up down
        of off over under out within without upon among toward towards per via
        am is are was were be been being isnt arent wasnt werent
        do does did done doing dont doesnt didnt have has had having havent hasnt hadnt
        will would shall should can could may might must ought cannot cant couldnt wont wouldnt shouldnt mustnt
        not no yes any some all both each every either neither other another such same own
        very too also just only even still again ever more most much many few less least now already always got lot lots
        im youre hes shes were theyre ive youve weve theyve ill youll hell theyll id youd lets thats whats
        s t d ll m re ve
        """, EnglishQuestions);

    /// <summary>Whether <paramref name="folded"/> is a function word of the language ("de" or "en"); question words are.</summary>
    public static bool Contains(string folded, string language) =>
        (language == Languages.English ? English : German).Contains(folded);

    /// <summary>Whether <paramref name="folded"/> asks: who, wie, ...</summary>
    public static bool IsQuestionWord(string folded, string language) =>
        (language == Languages.English ? EnglishQuestions : GermanQuestions).Contains(folded);

    private static FrozenSet<string> Set(string words, params IEnumerable<string> more) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Concat(more).ToFrozenSet(StringComparer.Ordinal);
}
