using System.Collections.Frozen;

namespace ChatBot.Core.Answers.Extraction;

/// <summary>Knows sentences that do not stand alone because they point back to the one before.</summary>
public static class Anaphora
{
    private static readonly FrozenSet<string> Pronouns = Set("er sie ihm ihn ihr he she they him them");

    private static readonly FrozenSet<string> Pointers = Set(
        "hier dort dabei dazu dafur dagegen daran darauf daruber davon es dies diese dieser dieses diesem diesen das seine seiner sein ihre ihrer it this that these those his her their its");

    /// <summary>Whether a sentence goes on about a person by a pronoun: "Er habe gemacht ...".</summary>
    public static bool GoesOnAboutPerson(EvidenceSentence sentence) => First(sentence) is { } first && Pronouns.Contains(first);

    private static readonly FrozenSet<string> Consequences = Set(
        "daraufhin deshalb deswegen daher darum dadurch therefore hence thus consequently");

    /// <summary>Whether a sentence goes on from what caused it: "Daraufhin ...".</summary>
    public static bool GoesOnFromCause(EvidenceSentence sentence) => First(sentence) is { } first && Consequences.Contains(first);

    /// <summary>Whether a sentence begins with any word that points back.</summary>
    public static bool PointsBack(EvidenceSentence sentence) =>
        First(sentence) is { } first && (Pronouns.Contains(first) || Pointers.Contains(first));

    private static string? First(EvidenceSentence sentence) => sentence.Terms is [var first, ..] ? first.Folded : null;

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
