namespace ChatBot.Core.Answers.Checks;

/// <summary>Which words of a text stand for which words of a sentence.</summary>
internal sealed class Alignment
{
    private readonly IReadOnlyList<WordMatch>[] matches;
    private readonly float[] covered;

    public Alignment(CheckText sentence, CheckText text)
    {
        covered = new float[text.Words.Count];
        matches = new IReadOnlyList<WordMatch>[sentence.Words.Count];
        for (var i = 0; i < matches.Length; i++)
        {
            matches[i] = text.Index.Find(sentence.Words[i]);
            for (var found = 0; found < matches[i].Count; found++)
            {
                var match = matches[i][found];
                covered[match.At] = Math.Max(covered[match.At], match.Weight);
            }
        }
    }

    /// <summary>How well a word of the sentence stands in the text, 0 to 1.</summary>
    public float Match(int word) => matches[word] is [var best, ..] ? best.Weight : 0;

    /// <summary>The words of the text that stand for a word of the sentence, best first.</summary>
    public IReadOnlyList<WordMatch> Of(int word) => matches[word];

    /// <summary>How well a word of the text stands in the sentence, 0 to 1.</summary>
    public float Covered(int at) => covered[at];
}
