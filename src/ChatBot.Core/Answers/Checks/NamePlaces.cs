namespace ChatBot.Core.Answers.Checks;

/// <summary>Where the names of a sentence and of its evidence stand.</summary>
internal static class NamePlaces
{
    private const float Same = 0.9f;

    /// <summary>The names of the sentence that stand in the evidence too, in order.</summary>
    public static IReadOnlyList<PlacedName> InSentence(Comparison comparison)
    {
        var words = comparison.Sentence.Words;
        var isTitle = NameWords.AreTitle(words);
        var days = comparison.Sentence.Days.Select(day => day.At).ToHashSet();
        bool IsPlaced(int i) => !days.Contains(i) && !comparison.IsFrame(i) && NameWords.MayBeName(words, i) && NameWords.IsName(words, i, isTitle) && Of(comparison, i).Any();
        return [.. Runs(words, IsPlaced).Select(place => new PlacedName(place, Joined(place.Words.SelectMany(i => Of(comparison, i)))))];
    }

    /// <summary>The names of a text, in order.</summary>
    public static IReadOnlyList<Place> In(CheckText text)
    {
        var days = text.Days.Select(day => day.At).ToHashSet();
        return [.. Runs(text.Words, at => !days.Contains(at) && NameWords.IsName(text.Words, at))];
    }

    /// <summary>The names of the evidence that the sentence does not have, in order.</summary>
    public static IReadOnlyList<Place> LeftOut(Comparison comparison)
    {
        var (words, evidence) = (comparison.Sentence.Words, comparison.Evidence.Words);
        return [.. comparison.Evidence.Names.Where(place => !place.Words.Any(at => comparison.InEvidence.Covered(at) > 0
            || words.Any(word => word.IsCapitalised && NameSpelling.IsSame(word.Term.Folded, evidence[at].Term.Folded))))];
    }

    /// <summary>Where a word of a name stands in the evidence.</summary>
    public static IEnumerable<int> Of(Comparison comparison, int word) =>
        comparison.InEvidence.Of(word).Where(match => match.Weight >= Same && comparison.Evidence.Words[match.At].IsCapitalised).Select(match => match.At);

    /// <summary>Whether the evidence has a name as an adjective, which German writes small: "Afghan" for „afghanisch“.</summary>
    public static bool IsAdjectiveThere(Comparison comparison, PlacedName name) => name.Place.Words
        .Any(i => comparison.InEvidence.Of(i).Any(match => match.Weight >= Same && !comparison.Evidence.Words[match.At].IsCapitalised));

    /// <summary>The runs of words that are names, with nothing between.</summary>
    private static IEnumerable<Place> Runs(IReadOnlyList<CheckWord> words, Func<int, bool> isName)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (isName(i))
            {
                var last = i;
                while (last + 1 < words.Count && words[last + 1].Clause == words[i].Clause && words[last + 1].Term.Token.Start == words[last].Term.Token.End + 1 && isName(last + 1))
                {
                    last++;
                }

                yield return new(i, last);
                i = last;
            }
        }
    }

    private static List<Place> Joined(IEnumerable<int> matches)
    {
        var places = new List<Place>();
        foreach (var at in matches.Distinct().Order())
        {
            if (places is [.., var before] && before.Last + 1 == at)
            {
                places[^1] = before with { Last = at };
            }
            else
            {
                places.Add(new(at, at));
            }
        }

        return places;
    }
}

/// <summary>A name, or a noun, of a sentence.</summary>
/// <param name="Place">Its words in the sentence.</param>
/// <param name="There">Its words wherever it stands in the evidence, at least one place.</param>
internal sealed record PlacedName(Place Place, IReadOnlyList<Place> There);
