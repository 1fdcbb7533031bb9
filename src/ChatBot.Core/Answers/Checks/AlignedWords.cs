namespace ChatBot.Core.Answers.Checks;

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
