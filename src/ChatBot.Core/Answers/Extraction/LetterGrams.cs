using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Extraction;

/// <summary>The 4-grams of a text's letters, each once.</summary>
internal sealed class LetterGrams
{
    private const int Size = 4;

    private readonly HashSet<ulong> grams = [];

    /// <summary>The grams of a folded text; a shorter one has itself.</summary>
    public static LetterGrams Of(string folded)
    {
        var letters = new LetterGrams();
        letters.Add(folded);
        return letters;
    }

    /// <summary>The grams of words, each between spaces.</summary>
    public static LetterGrams Of(IReadOnlyList<Term> words)
    {
        var letters = new LetterGrams();
        foreach (var word in words)
        {
            letters.Add($" {word.Folded} ");
        }

        return letters;
    }

    /// <summary>The share of these grams that a text has, 0 to 1; 0 when there is none.</summary>
    public double ShareIn(LetterGrams text) => grams.Count == 0 ? 0 : (double)grams.Count(text.grams.Contains) / grams.Count;

    private void Add(string folded)
    {
        var gram = 0ul;
        for (var i = 0; i < folded.Length; i++)
        {
            gram = (gram << 16) | folded[i];
            if (i >= Size - 1)
            {
                grams.Add(gram);
            }
        }
    }
}
