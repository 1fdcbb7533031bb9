namespace ChatBot.Core.Answers.Checks;

/// <summary>How alike what stands around a place of a sentence is to what stands around a place of the evidence: the nearer the same words stand to both, the more.</summary>
/// <param name="reach">How many words away a word counts a third of one right beside the place.</param>
internal sealed class Surroundings(Comparison comparison, float reach)
{
    private const float InAnotherClause = 0.5f;
    private const float Least = 0.02f;
    private const int Farthest = 40;

    private readonly AlignedWords aligned = comparison.Aligned;
    private readonly float[] nearness = [.. Enumerable.Range(0, Farthest + 1).Select(distance => MathF.Exp(-(distance - 1) / reach))];

    /// <summary>How alike they are, all words counted.</summary>
    public float Likeness(int word, int at) => Likeness(new(word, word), new(at, at), default);

    /// <summary>How alike they are: 0 when nothing around is the same, about 1 for each word beside both.</summary>
    /// <param name="uncounted">What does not count.</param>
    public float Likeness(Place place, Place there, Uncounted uncounted)
    {
        var (words, evidence) = (aligned.Words, aligned.Evidence);
        var sum = 0f;
        for (var i = 0; i < words.Length; i++)
        {
            var matches = aligned.Matches[i];
            if (matches.Length == 0 || place.Has(i) || uncounted.HasWord(words[i].IsNumber, i, place))
            {
                continue;
            }

            var near = Near(words, place, i);
            if (near < Least)
            {
                continue;
            }

            var best = 0f;
            foreach (var match in matches)
            {
                if (!there.Has(match.At) && !uncounted.HasThere(evidence[match.At].IsNumber, match.At, there))
                {
                    best = Math.Max(best, match.Weight * Near(evidence, there, match.At));
                }
            }

            sum += near * best;
        }

        return sum;
    }

    private float Near(AlignedWord[] words, Place place, int at)
    {
        var distance = at < place.First ? place.First - at : at - place.Last;
        return distance > Farthest ? 0 : nearness[distance] * (words[at].Clause == words[place.First].Clause ? 1 : InAnotherClause);
    }
}

/// <summary>What surroundings need of a sentence and its evidence, side by side in memory: they are compared for each pair of words.</summary>
internal sealed class AlignedWords
{
    public AlignedWords(CheckText sentence, CheckText evidence, Alignment alignment)
    {
        Words = [.. sentence.Words.Select(word => new AlignedWord(word.Clause, word.Term.IsNumber))];
        Evidence = [.. evidence.Words.Select(word => new AlignedWord(word.Clause, word.Term.IsNumber))];
        Matches = new WordMatch[Words.Length][];
        for (var i = 0; i < Matches.Length; i++)
        {
            Matches[i] = sentence.Words[i].IsContent || Words[i].IsNumber ? [.. alignment.Of(i)] : [];
        }
    }

    /// <summary>The words of the sentence.</summary>
    public AlignedWord[] Words { get; }

    /// <summary>The words of the evidence.</summary>
    public AlignedWord[] Evidence { get; }

    /// <summary>For each word of the sentence the words of the evidence that stand for it; none for a word of grammar.</summary>
    public WordMatch[][] Matches { get; }
}

/// <summary>A word as surroundings need it.</summary>
internal readonly record struct AlignedWord(int Clause, bool IsNumber);

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

/// <summary>Words that stand side by side in a text.</summary>
internal readonly record struct Place(int First, int Last)
{
    /// <summary>Whether a word is one of them.</summary>
    public bool Has(int word) => First <= word && word <= Last;
}
