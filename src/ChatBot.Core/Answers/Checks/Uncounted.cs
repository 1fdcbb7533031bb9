namespace ChatBot.Core.Answers.Checks;

/// <summary>Words that do not count where surroundings are compared.</summary>
/// <param name="Numbers">Numbers.</param>
/// <param name="Before">What stands before the place.</param>
internal readonly record struct Uncounted(bool Numbers = false, bool Before = false)
{
    private bool[]? Words { get; init; }

    private bool[]? There { get; init; }

    /// <summary>Names, wherever they stand.</summary>
    public static Uncounted Of(Comparison comparison, params ReadOnlySpan<PlacedName> names)
    {
        var (words, evidence) = (new bool[comparison.Sentence.Words.Count], new bool[comparison.Evidence.Words.Count]);
        foreach (var name in names)
        {
            Mark(words, name.Place);
            for (var i = 0; i < name.There.Count; i++)
            {
                Mark(evidence, name.There[i]);
            }
        }

        return new() { Words = words, There = evidence };
    }

    /// <summary>Whether a word of the sentence is one of them.</summary>
    public bool HasWord(bool isNumber, int at, Place place) => (Before && at < place.First) || (Numbers && isNumber) || (Words is not null && Words[at]);

    /// <summary>Whether a word of the evidence is one of them.</summary>
    public bool HasThere(bool isNumber, int at, Place there) => (Before && at < there.First) || (Numbers && isNumber) || (There is not null && There[at]);

    private static void Mark(bool[] words, Place place) => Array.Fill(words, true, place.First, place.Last - place.First + 1);
}
