using ChatBot.Core.Language;

namespace ChatBot.Core.Retrieval;

/// <summary>Works out the features of candidates.</summary>
internal sealed class CandidateFeatures
{
    private const int WindowWords = 10;
    private const int WideWindowWords = 30;

    private readonly Query query;
    private readonly TermMatcher terms;
    private readonly MeaningMatcher meanings;
    private readonly Dictionary<int, float[]> grams = [];
    private double[] rarities = [];
    private double[] likeness = [];

    public CandidateFeatures(Query query, WordVectors vectors)
    {
        this.query = query;
        this.terms = new TermMatcher(query);
        meanings = new MeaningMatcher(query, vectors);
    }

    /// <summary>What is known of each candidate by itself, in the order of the set.</summary>
    public IReadOnlyList<double[]> Of(CandidateSet found)
    {
        rarities = [.. query.Terms.Zip(found.Frequencies, (term, frequency) => frequency == 0 ? 0 : term.Weight * Rarity(frequency, found.Count))];
        // A term that no paragraph has may still be like one that some have.
        likeness = [.. query.Terms.Zip(found.Frequencies, (term, frequency) => term.Weight * Rarity(Math.Max(1, frequency), found.Count))];
        var total = rarities.Sum();
        var letters = total > 0 ? new GramScorer(query).Scores(found.Candidates) : [];
        var background = query.Terms.Select(term => term.Weight * term.Background).ToArray();
        var numbers = query.Terms.Select((term, i) => term.IsNumber ? rarities[i] : 0).ToArray();
        var nouns = query.Terms.Select((term, i) => query.Language == Languages.German && char.IsUpper(term.Surface[0]) ? rarities[i] : 0).ToArray();
        var features = new double[found.Candidates.Count][];
        for (var i = 0; i < features.Length; i++)
        {
            var candidate = found.Candidates[i];
            var values = features[i] = new double[Enum.GetValues<PassageFeature>().Length];
            values[(int)PassageFeature.Dense] = candidate.Dense;
            if (total <= 0)
            {
                continue;
            }

            var profile = new PassageProfile(candidate.Profile.Span);
            this.terms.Read(profile);
            var wide = this.terms.BestWindow(rarities, WideWindowWords);
            values[(int)PassageFeature.Letters] = letters[i].Letters;
            grams[candidate.Key] = letters[i].Terms;
            values[(int)PassageFeature.Soft] = Soft(candidate.Key) / likeness.Sum();
            values[(int)PassageFeature.Title] = this.terms.Title(rarities) / total;
            values[(int)PassageFeature.Distinct] = (double)this.terms.Distinct / rarities.Length;
            values[(int)PassageFeature.Window] = this.terms.BestWindow(rarities, WindowWords).Weight / total;
            values[(int)PassageFeature.WideWindow] = wide.Weight / total;
            values[(int)PassageFeature.Context] = this.terms.BestWindow(rarities, WideWindowWords, withTitle: true).Weight / total;
            values[(int)PassageFeature.Nouns] = this.terms.Anywhere(nouns) / total;
            values[(int)PassageFeature.Order] = this.terms.Neighbours(rarities) / total;
            values[(int)PassageFeature.Background] = this.terms.Text(background) / Math.Max(background.Sum(), double.Epsilon);
            values[(int)PassageFeature.Numbers] = this.terms.Text(numbers) / total;
            values[(int)PassageFeature.Asked] = AskedKinds.Near(query.Asked, profile.Letters, wide.Start, WideWindowWords);
        }

        return features;
    }

    /// <summary>Adds what words of like meaning are worth, which is too dear for all candidates.</summary>
    public void AddMeaning(IReadOnlyList<RankedCandidate> best)
    {
        var total = likeness.Sum();
        if (rarities.Sum() <= 0)
        {
            return;
        }

        foreach (var (candidate, values, _) in best)
        {
            var profile = new PassageProfile(candidate.Profile.Span);
            this.terms.Read(profile);
            var cosines = meanings.Cosines(profile);
            double meaning = 0, near = 0;
            for (var term = 0; term < rarities.Length; term++)
            {
                var cosine = Math.Max(0, cosines[term]);
                var has = Has(candidate.Key, term);
                meaning += likeness[term] * Math.Max(has, cosine * cosine);
                near += likeness[term] * Math.Max(has, Math.Pow(cosine, 4));
            }

            values[(int)PassageFeature.Meaning] = meaning / total;
            values[(int)PassageFeature.NearMeaning] = near / total;
        }
    }

    /// <summary>How much of a term the passage that was read last has.</summary>
    private double Has(int key, int term) => Math.Max(grams[key][term], Math.Max(this.terms.InText[term], this.terms.InTitle[term]));

    private double Soft(int key)
    {
        var sum = 0.0;
        for (var term = 0; term < rarities.Length; term++)
        {
            sum += likeness[term] * Has(key, term);
        }

        return sum;
    }

    private static double Rarity(int frequency, int count) => Math.Log(1 + ((count - frequency + 0.5) / (frequency + 0.5)));
}
