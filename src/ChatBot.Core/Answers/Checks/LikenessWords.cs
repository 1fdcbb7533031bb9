namespace ChatBot.Core.Answers.Checks;

/// <summary>What <see cref="TranslatedSentence"/> needs of a text, side by side in memory: a sentence is compared with each of several paragraphs.</summary>
internal sealed class LikenessWords
{
    private const float GrammarWeight = 0.5f;

    public LikenessWords(CheckText text)
    {
        Senses = [.. text.Words.Select(word => word.Known.Senses)];
        Weights = [.. text.Words.Select(WeightOf)];
        var sentences = new (int First, int End)[text.Words.Count == 0 ? 0 : text.Words[^1].Sentence + 1];
        for (var at = 0; at < text.Words.Count; at++)
        {
            ref var sentence = ref sentences[text.Words[at].Sentence];
            sentence = (sentence.End == 0 ? at : sentence.First, at + 1);
        }

        Sentences = sentences;
    }

    /// <summary>For each word what it may say as a word of grammar: <see cref="GrammarWords"/>.</summary>
    public UInt128[] Senses { get; }

    /// <summary>How much each word counts, 0 to 1: articles not at all.</summary>
    public float[] Weights { get; }

    /// <summary>The first word of each sentence, and the one behind its last; equal for a sentence without words, a mark that stands alone.</summary>
    public IReadOnlyList<(int First, int End)> Sentences { get; }

    private static float WeightOf(CheckWord word) => word.IsContent ? 1 : GrammarWords.IsArticle(word.Term.Folded) ? 0 : GrammarWeight;
}
