namespace ChatBot.Core.Answers.Checks;

/// <summary>Whoever a sentence says that says something, says something in what it cites too.</summary>
internal static class SpeakerCheck
{
    private const float Recognised = 0.6f;

    /// <summary>The number of the word that names the wrong speaker; null when none does, or the evidence names nobody who speaks.</summary>
    public static int? FirstWrong(Comparison comparison)
    {
        var there = SpeechReader.Read(comparison.Evidence.Words);
        if (there.Count == 0)
        {
            return null;
        }

        var names = there.SelectMany(at => Name(comparison.Evidence.Words, at)).ToHashSet();
        foreach (var speaker in SpeechReader.Read(comparison.Sentence.Words))
        {
            if (!IsArticle(speaker, comparison) && !Name(comparison.Sentence.Words, speaker).Any(at => IsAmong(at, names, comparison)))
            {
                return speaker;
            }
        }

        return null;
    }

    /// <summary>"The article of June 2021 says".</summary>
    private static bool IsArticle(int at, Comparison comparison) => comparison.IsFrame(at) || comparison.Sentence.Days.Any(day => day.At == at);

    private static bool IsAmong(int at, HashSet<int> names, Comparison comparison) =>
        comparison.InEvidence.Of(at).Any(match => match.Weight >= Recognised && names.Contains(match.At))
        || names.Any(name => NameSpelling.IsSame(comparison.Sentence.Words[at].Term.Folded, comparison.Evidence.Words[name].Term.Folded));

    /// <summary>The words of the name that ends at a word.</summary>
    private static IEnumerable<int> Name(IReadOnlyList<CheckWord> words, int last)
    {
        yield return last;
        for (var at = last - 1; at >= 0 && words[at].Term.IsNameLike && words[at].Clause == words[last].Clause && words[at + 1].Term.Token.Start - words[at].Term.Token.End <= 2; at--)
        {
            yield return at;
        }
    }
}
