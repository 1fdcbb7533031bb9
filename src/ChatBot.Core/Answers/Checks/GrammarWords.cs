using System.Collections.Frozen;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Words of grammar that may translate each other, which no dictionary pairs as they are used: "with" and "bei", "its" and "davon".</summary>
internal static class GrammarWords
{
    private const string Lines = """
        i me my mine myself im id ive ill / ich mich mir mein meine meiner meines meinem meinen
        you your yours yourself youre youve youll youd / du dich dir dein deine deiner deinem deinen deines sie ihnen ihr ihre ihren ihrem euch euer eure man
        he him his himself hes / er ihn ihm sein seine seiner seines seinem seinen sich
        she her hers herself shes / sie ihr ihre ihren ihrem ihrer sich
        it its itself / es das er sie ihn ihm sein seine seiner seinen seinem ihr ihre ihrer ihren sich dies davon dazu damit darauf daran darin darüber dafür dabei dadurch dagegen daraus
        we us our ours ourselves were weve well / wir uns unser unsere unseren unserem unserer unseres
        they them their theirs themselves theyre theyve theyll / sie ihnen ihr ihre ihren ihrem ihrer sich
        this these that those thats / dies diese dieser dieses diesem diesen jener jene jenes das der die dass so solche davon dazu damit darauf daran darin darüber dafür dabei dadurch dagegen daraus derjenige diejenigen denjenigen denen deren dessen
        here heres / hier her hierher
        there theres / da dort dorthin es
        who whos whom whose / wer wen wem wessen der die den dem das deren dessen denen
        what whats / was welche welcher welches wie
        which / welche welcher welches welchen welchem der die das den dem
        where wheres / wo woher wohin dem der
        when / wann wenn als
        why / warum wieso weshalb
        how hows / wie
        be am is are was were been being isnt arent wasnt werent im youre hes shes were theyre its thats whats theres / bin bist ist sind seid war waren warst gewesen sei seien wäre wird werden wurde wurden worden bleibt liegt gibt geht
        have has had having havent hasnt hadnt ive youve weve theyve got / habe hat hast haben habt hatte hatten gehabt hätte ist sind war waren gibt
        do does did done doing dont doesnt didnt / tun tut tat taten getan mache macht machen machte machten gemacht
        will shall ill youll well theyll wont / werde wird werden wirst wollen will soll sollen
        would wouldnt id youd / würde würden wäre wären hätte hätten möchte möchten wollte wollten
        should shouldnt ought / soll sollen sollte sollten müsste müssten
        can could cannot cant couldnt / kann können könnte könnten konnte konnten darf dürfen lässt lassen
        may might / kann können könnte könnten darf mag vielleicht möglicherweise
        must has have had / muss müssen musste mussten
        let lets / lass lassen lasst wir uns
        not no dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont wouldnt cannot cant couldnt shouldnt mustnt / nicht kein keine keinen keinem keiner keines nein nichts nie
        nothing / nichts
        nobody / niemand keiner niemanden
        everyone everybody / jeder alle jeden jedem
        all / alle aller allem allen alles ganz ganze ganzen
        every each / jeder jede jedes jedem jeden
        both / beide beiden beides
        some any / einige einiger etwas manche irgendein irgendeine welche
        few several / wenige wenig einige paar mehrere
        many lots lot / viele vieler vielen viel
        much / viel sehr
        more / mehr weitere weiteren weiterer noch
        most / meisten meiste am
        less / weniger
        other others another / andere anderer anderes anderen anderem weitere noch
        same / gleiche gleichen gleicher selbe derselbe dieselbe dasselbe
        such / solche solcher solches so
        own / eigene eigenen eigener eigenem
        very / sehr ganz wirklich
        too / zu auch
        also / auch ebenfalls
        only just / nur erst einfach gerade bloß nun
        even / sogar selbst auch einmal
        still / noch immer weiterhin dennoch
        again / wieder erneut noch nochmal
        already / schon bereits
        always ever / immer je jemals
        never / nie niemals
        now / jetzt nun
        then / dann damals danach
        so / so also daher sodass
        and / und
        or / oder
        but / aber sondern doch jedoch
        if whether / wenn ob falls
        because as since / weil da denn als wie seit
        than / als
        like / wie als
        while / während
        although though / obwohl
        until till / bis
        in into within inside / in im ins innerhalb
        on onto upon / auf am an aufs
        at / an am bei beim um im in auf zu
        to / zu zum zur nach um an auf in ins bis
        from / von vom aus ab
        of off / von vom des der
        by / von vom durch bei bis
        with / mit bei
        without / ohne
        for / für zu seit um zum zur
        about around / über um etwa rund ungefähr von
        against / gegen
        between / zwischen
        through / durch
        during / während
        before ago prior / vor bevor vorher zuvor
        after / nach nachdem danach
        above over / über mehr
        below under / unter
        up / auf hoch hinauf
        down / herunter hinunter nieder ab
        out / aus heraus hinaus draußen
        towards toward / zu gegenüber auf Richtung
        per / pro
        yet / noch doch
        away / weg fort
        well / gut nun wohl
        """;

    // What every sentence has, and what says nothing alone.
    private static readonly FrozenSet<string> Articles = WordSet.Of("the a an of to s der die das den dem des ein eine einen einem einer eines zu");

    private static readonly FrozenDictionary<string, UInt128> English = Read(0);
    private static readonly FrozenDictionary<string, UInt128> German = Read(1);

    /// <summary>What a word may say, as bits: one that shares a bit with a word of the other language may translate it. 0 for a word that is none of grammar.</summary>
    public static UInt128 SensesOf(string folded, string language) => (language == Languages.English ? English : German).GetValueOrDefault(folded);

    /// <summary>Whether a word is an article or a particle.</summary>
    public static bool IsArticle(string folded) => Articles.Contains(folded);

    /// <summary>The lines that each word of a language stands in, as bits.</summary>
    private static FrozenDictionary<string, UInt128> Read(int side) => Lines.Split('\n')
        .SelectMany((line, sense) => WordSet.Of(line.Split('/')[side]).Select(word => (Word: word, Sense: UInt128.One << sense)))
        .GroupBy(pair => pair.Word, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Aggregate(UInt128.Zero, (senses, pair) => senses | pair.Sense), StringComparer.Ordinal);
}
