using System.Collections.Frozen;

namespace ChatBot.Core.Conversations;

/// <summary>Words by which a question leans on the one before it, in the form of <see cref="Language.TextFolding.Fold"/>.</summary>
internal static class FollowUpWords
{
    /// <summary>Words that go on from what was said when they begin a question.</summary>
    public static FrozenSet<string> GoingOn { get; } = Set("and but und aber");

    /// <summary>Pronouns of persons as the subject.</summary>
    public static FrozenSet<string> Subjects { get; } = Set("he she they er sie");

    /// <summary>Pronouns of persons elsewhere.</summary>
    public static FrozenSet<string> Objects { get; } = Set("him them ihn ihm ihnen");

    /// <summary>Possessives of persons; "her" and "ihr" are persons too, where no word follows that is owned.</summary>
    public static FrozenSet<string> Possessives { get; } =
        Set("his her their hers theirs sein seine seiner seines seinem seinen ihr ihre ihrer ihres ihrem ihren");

    /// <summary>Pronouns of several persons.</summary>
    public static FrozenSet<string> Plurals { get; } = Set("they them their sie ihnen ihr ihre ihrer ihres ihrem ihren");

    /// <summary>Words for what was said, done or named before.</summary>
    public static FrozenSet<string> Pointers { get; } = Set(
        "that this it these those there then das dies diese dieses dieser es dort da dann damals dabei dazu damit daruber davon dafur dagegen daran darauf daraus danach davor deswegen deshalb");

    /// <summary>Words that ask about X without a verb: what about X, was ist mit X.</summary>
    public static IReadOnlyList<string[]> AskingAbout { get; } =
    [
        ["what", "about"], ["how", "about"], ["what", "is", "with"], ["was", "ist", "mit"], ["wie", "ist", "es", "mit"], ["wie", "steht", "es", "mit"],
        ["wie", "sieht", "es", "mit"], ["und", "was", "ist", "mit"],
    ];

    /// <summary>Words that lead in what a question is about.</summary>
    public static FrozenSet<string> About { get; } = Set("about regarding concerning on uber zu zum zur von mit with of");

    /// <summary>Articles.</summary>
    public static FrozenSet<string> Articles { get; } = Set("the a an der die das den dem des ein eine einen einem einer");

    /// <summary>Prepositions.</summary>
    public static FrozenSet<string> Prepositions { get; } =
        Set("about regarding on with of in at for from uber zu zum zur von mit bei im am auf fur nach aus in gegen vor an");

    /// <summary>Months, of which German ones are ordinary nouns to the analysis.</summary>
    public static FrozenSet<string> Months { get; } = Set(
        "januar februar marz april mai juni juli august september oktober november dezember "
        + "january february march may june july october december");

    /// <summary>Words of conversation that a rewritten question may bring in: they claim nothing.</summary>
    public static FrozenSet<string> Harmless { get; } = Set(
        "say says said answer answered reply replied respond responded statement comment tell told talk happen happened take took place event time date reason mean "
        + "sagen sagt sagte gesagt antworten antwortete geantwortet antwort aussage ausserte erklaren erklarte erwidern erwiderte passieren passierte geschehen geschah "
        + "stattfinden fand statt zeitpunkt grund meinen meinte");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
