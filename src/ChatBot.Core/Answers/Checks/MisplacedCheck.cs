namespace ChatBot.Core.Answers.Checks;

/// <summary>No name and no number of a translation stands where the evidence has another one that the sentence leaves out: what stands around it there is not much more alike.</summary>
/// <remarks>In one language this is told by laying the sentences beside one another, and by what a number counts.</remarks>
internal static class MisplacedCheck
{
    private const int ReachOfName = 5;
    private const int ReachOfNumber = 8;
    private const float MuchMoreOfName = 0.5f;
    private const float MuchMoreOfNumber = 0.3f;
    private const float MostOfSentence = 0.7f;

    /// <summary>The number of the word that stands in the place of another; null when none does.</summary>
    public static int? FirstWrong(Comparison comparison) => comparison.IsOneLanguage ? null : FirstWrongNumber(comparison) ?? FirstWrongName(comparison);

    private static int? FirstWrongNumber(Comparison comparison)
    {
        var (claims, found) = (comparison.Sentence.Quantities, comparison.Evidence.Quantities);
        var leftOut = found.Where(number => number.IsCount && !claims.Any(claim => NumberCheck.IsSame(claim, number))).ToList();
        if (leftOut.Count == 0)
        {
            return null;
        }

        var surroundings = new Surroundings(comparison, ReachOfNumber);
        float Likeness(Place place, Place there) => surroundings.Likeness(place, there, new(Numbers: true));
        return claims.Where(claim => claim.IsCount && !found.Any(number => NumberCheck.IsSame(claim, number) && (IsInCompound(claim.Place, number.Place, comparison) || IsOfThem(number, comparison.Evidence))))
            .Where(claim => IsWrong(claim.Place, [.. found.Where(number => NumberCheck.IsSame(claim, number))], leftOut.Where(number => IsOfKind(claim, number)), claims.Count(other => other.Value == claim.Value)))
            .Select(claim => (int?)claim.First).FirstOrDefault();

        // Of a number that stands more often in the sentence than there, one stands in another's place.
        bool IsWrong(Place place, List<Quantity> own, IEnumerable<Quantity> others, int count) =>
            Best(own.Select(number => number.Place), there => Likeness(place, there)) is { } here
            && Best(others.Select(number => number.Place), there => Likeness(place, there)) is { } other
            && other.Likeness > here.Likeness + (count > own.Count ? 0 : MuchMoreOfNumber)
            && (count > own.Count || ShareIn(comparison, place, SentenceOf(comparison, other.Place)) >= ShareIn(comparison, place, SentenceOf(comparison, here.Place)));
    }

    /// <summary>A name must stand in another sentence of the evidence than the one that says nearly all the rest of it.</summary>
    private static int? FirstWrongName(Comparison comparison)
    {
        var leftOut = comparison.Names.Count == 0 ? [] : NamePlaces.LeftOut(comparison);
        if (leftOut.Count == 0)
        {
            return null;
        }

        var surroundings = new Surroundings(comparison, ReachOfName);
        return comparison.Names.Where(name => !NamePlaces.IsAdjectiveThere(comparison, name) && IsWrong(name)).Select(name => (int?)name.Place.First).FirstOrDefault();

        bool IsWrong(PlacedName name)
        {
            var uncounted = Uncounted.Of(comparison, name);
            float Likeness(Place there) => surroundings.Likeness(name.Place, there, uncounted) + Prepositions.Likeness(comparison, name.Place, there);
            return Best(name.There, Likeness) is { } here && Best(leftOut, Likeness) is { } other && other.Likeness > here.Likeness + MuchMoreOfName
                && !name.There.Any(place => SentenceOf(comparison, place) == SentenceOf(comparison, other.Place))
                && ShareIn(comparison, name.Place, SentenceOf(comparison, other.Place)) is var share && share >= MostOfSentence && share > ShareIn(comparison, name.Place, SentenceOf(comparison, here.Place));
        }
    }

    /// <summary>"14 people, two of them children": the number counts what another one before it counts.</summary>
    private static bool IsOfThem(Quantity number, CheckText text) => Enumerable.Range(number.Last + 1, Math.Max(0, Math.Min(2, text.Words.Count - number.Last - 1)))
        .Any(at => text.Words[at].Term.Folded is "davon" or "ihnen" or "them" or "whom" or "denen");

    /// <summary>Whether a hyphen joins a number to the same word here and there: "a 4th-and-goal" counts nothing that another number could count.</summary>
    private static bool IsInCompound(Place place, Place there, Comparison comparison)
    {
        var (words, evidence) = (comparison.Sentence.Words, comparison.Evidence.Words);
        return words[place.Last].Term.Folded == evidence[there.Last].Term.Folded && place.Last + 1 < words.Count && there.Last + 1 < evidence.Count
            && words[place.Last + 1] is { IsJoined: true, Term.IsNumber: false } next && evidence[there.Last + 1] is { IsJoined: true } other && next.Term.Folded == other.Term.Folded;
    }

    private static (Place Place, float Likeness)? Best(IEnumerable<Place> places, Func<Place, float> likeness) =>
        places.Select(place => ((Place, float)?)(place, likeness(place))).MaxBy(found => found!.Value.Item2);

    /// <summary>The share of the sentence's content beside a place that stands in one sentence of the evidence, 0 to 1.</summary>
    private static float ShareIn(Comparison comparison, Place place, int evidenceSentence)
    {
        var (words, evidence) = (comparison.Sentence.Words, comparison.Evidence.Words);
        return Enumerable.Range(0, words.Count).Where(i => words[i].IsContent && !place.Has(i))
            .Select(i => comparison.InEvidence.Of(i).Where(match => evidence[match.At].Sentence == evidenceSentence).Select(match => match.Weight).FirstOrDefault()).DefaultIfEmpty(0).Average();
    }

    private static int SentenceOf(Comparison comparison, Place there) => comparison.Evidence.Words[there.First].Sentence;

    private static bool IsOfKind(Quantity claim, Quantity number) =>
        QuantityReader.IsYear(claim) == QuantityReader.IsYear(number) && (claim.Unit == number.Unit || claim.Unit is null);
}
