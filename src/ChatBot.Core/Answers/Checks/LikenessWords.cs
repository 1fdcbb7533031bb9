namespace ChatBot.Core.Answers.Checks;

/// <summary>What <see cref="TranslatedSentence"/> needs of a text, side by side in memory: a sentence is compared with each of several paragraphs.</summary>
internal sealed class LikenessWords
{
    private const float GrammarWeight = 0.5f;

    public LikenessWords(CheckText text)
    {
        Senses = [.. text.Words.Select(word => word.Known.Senses)];
        Weights = [.. text.Words.Select(WeightOf)];
        var sentences = new List<(int First, int End)>();
        for (var at = 0; at < text.Words.Count; at++)
        {
            if (at == 0 || text.Words[at].Sentence != text.Words[at - 1].Sentence)
            {
                sentences.Add((at, at));
            }

            sentences[^1] = (sentences[^1].First, at + 1);
        }

        Sentences = sentences;
    }

    /// <summary>For each word what it may say as a word of grammar: <see cref="GrammarWords"/>.</summary>
    public UInt128[] Senses { get; }

    /// <summary>How much each word counts, 0 to 1: articles not at all.</summary>
    public float[] Weights { get; }

    /// <summary>The first word of each sentence, and the one behind its last.</summary>
    public IReadOnlyList<(int First, int End)> Sentences { get; }

    private static float WeightOf(CheckWord word) => word.IsContent ? 1 : GrammarWords.IsArticle(word.Term.Folded) ? 0 : GrammarWeight;
}
