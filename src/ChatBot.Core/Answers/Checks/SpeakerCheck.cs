namespace ChatBot.Core.Answers.Checks;

/// <summary>Whoever a sentence says that says something, says it in what it cites too.</summary>
internal static class SpeakerCheck
{
    private const float Recognised = 0.6f;
    private const int FewestWords = 2;
    private const int Beside = 2;

    /// <summary>The number of the word that names the wrong speaker; null when none does, or the evidence names nobody who speaks.</summary>
    public static int? FirstWrong(Comparison comparison)
    {
        var there = SpeechReader.Read(comparison.Evidence.Words, isEvidence: true);
        if (there.Count == 0)
        {
            return null;
        }

        foreach (var speaker in SpeechReader.Read(comparison.Sentence.Words))
        {
            if (IsArticle(speaker, comparison))
            {
                continue;
            }

            var name = SpeechReader.Name(comparison.Sentence.Words, speaker);
            var names = SpeakersOf(name, there, comparison).SelectMany(at => SpeechReader.Name(comparison.Evidence.Words, at)).ToHashSet();
            if (!name.Any(at => IsAmong(at, names, comparison)) || IsElsewhere(speaker, names, comparison))
            {
                return speaker;
            }
        }

        return null;
    }

    /// <summary>Those who speak where the evidence says what the sentence has a speaker say; all of them where it names nobody there.</summary>
    private static IReadOnlyList<int> SpeakersOf(IReadOnlyList<int> name, IReadOnlyList<int> there, Comparison comparison)
    {
        var said = SaidIn(name, comparison);
        var speakers = there.Where(at => said.Contains(comparison.Evidence.Words[at].Sentence)).ToList();
        return speakers.Count > 0 ? speakers : there;
    }

    /// <summary>The sentences of the evidence that say what a sentence has somebody say: those that it quotes, or else the one that has most of its words, his name aside.</summary>
    private static HashSet<int> SaidIn(IReadOnlyList<int> name, Comparison comparison)
    {
        var evidence = comparison.Evidence.Words;
        if (comparison.Quoted.Count > 0)
        {
            return [.. comparison.Quoted.SelectMany(quoted => new[] { evidence[quoted.First].Sentence, evidence[Math.Min(quoted.Last + 1, evidence.Count - 1)].Sentence })];
        }

        var words = comparison.Sentence.Words;
        return [.. Enumerable.Range(0, words.Count).Where(i => words[i].IsContent && words[i].Sentence == words[name[0]].Sentence && !name.Contains(i))
            .SelectMany(i => comparison.InEvidence.Of(i).Where(match => match.Weight >= Recognised).Select(match => evidence[match.At].Sentence).Distinct())
            .CountBy(sentence => sentence).Where(count => count.Value >= FewestWords).OrderByDescending(count => count.Value).Take(1).Select(count => count.Key)];
    }

    /// <summary>Whether the last word of a name stands in the evidence, but not in the name of one who speaks: "Nelson English" for Nelson Mandela.</summary>
    private static bool IsElsewhere(int speaker, HashSet<int> names, Comparison comparison) =>
        comparison.Sentence.Words[speaker].Use is not { IsKnown: true, IsSameAbroad: false } && !IsAmong(speaker, names, comparison)
        && comparison.InEvidence.Of(speaker).Where(match => match.Weight >= Recognised).ToList() is { Count: > 0 } places
        && places.TrueForAll(place => names.All(name => Math.Abs(name - place.At) > Beside));

    /// <summary>"The article of June 2021 says".</summary>
    private static bool IsArticle(int at, Comparison comparison) => comparison.IsFrame(at) || comparison.Sentence.Days.Any(day => day.At == at);

    private static bool IsAmong(int at, HashSet<int> names, Comparison comparison) =>
        comparison.InEvidence.Of(at).Any(match => match.Weight >= Recognised && names.Contains(match.At))
        || names.Any(name => NameSpelling.IsSame(comparison.Sentence.Words[at].Term.Folded, comparison.Evidence.Words[name].Term.Folded));
}
