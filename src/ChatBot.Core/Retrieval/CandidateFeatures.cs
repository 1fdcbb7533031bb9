using System.Collections.Concurrent;
using ChatBot.Core.Language;

namespace ChatBot.Core.Retrieval;

/// <summary>Works out the features of candidates.</summary>
internal sealed class CandidateFeatures
{
    private const int WindowWords = 10;
    private const int WideWindowWords = 30;

    // Smaller shares take longer to hand out than to do.
    private const int CandidatesAtOnce = 128;

    // What is known of their words is shared by those of one share only.
    private const int BestAtOnce = 50;

    private static readonly int FeatureCount = Enum.GetValues<PassageFeature>().Length;

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
        if (features.Length == 0)
        {
            return features;
        }

        foreach (var (candidate, score) in found.Candidates.Zip(letters))
        {
            grams[candidate.Key] = score.Terms;
        }

        Parallel.ForEach(Partitioner.Create(0, features.Length, CandidatesAtOnce), this.terms.Another, (range, _, passage) =>
        {
            for (var i = range.Item1; i < range.Item2; i++)
            {
                var candidate = found.Candidates[i];
                var values = features[i] = new double[FeatureCount];
                values[(int)PassageFeature.Dense] = candidate.Dense;
                if (total <= 0)
                {
                    continue;
                }

                var profile = new PassageProfile(candidate.Profile.Span);
                passage.Read(profile);
                var wide = passage.BestWindow(rarities, WideWindowWords);
                values[(int)PassageFeature.Letters] = letters[i].Letters;
                values[(int)PassageFeature.Soft] = Soft(passage, candidate.Key) / likeness.Sum();
                values[(int)PassageFeature.Title] = passage.Title(rarities) / total;
                values[(int)PassageFeature.Distinct] = (double)passage.Distinct / rarities.Length;
                values[(int)PassageFeature.Window] = passage.BestWindow(rarities, WindowWords).Weight / total;
                values[(int)PassageFeature.WideWindow] = wide.Weight / total;
                values[(int)PassageFeature.Context] = passage.BestWindow(rarities, WideWindowWords, withTitle: true).Weight / total;
                values[(int)PassageFeature.Nouns] = passage.Anywhere(nouns) / total;
                values[(int)PassageFeature.Order] = passage.Neighbours(rarities) / total;
                values[(int)PassageFeature.Background] = passage.Text(background) / Math.Max(background.Sum(), double.Epsilon);
                values[(int)PassageFeature.Numbers] = passage.Text(numbers) / total;
                values[(int)PassageFeature.Asked] = AskedKinds.Near(query.Asked, profile.Letters, wide.Start, WideWindowWords);
            }

            return passage;
        }, _ => { });

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

        Parallel.ForEach(Partitioner.Create(0, best.Count, BestAtOnce), () => (Terms: this.terms.Another(), Meanings: meanings.Another()), (range, _, own) =>
        {
            for (var i = range.Item1; i < range.Item2; i++)
            {
                AddMeaning(best[i].Candidate, best[i].Features, own.Terms, own.Meanings, total);
            }

            return own;
        }, _ => { });
    }

    private void AddMeaning(Candidate candidate, double[] values, TermMatcher passage, MeaningMatcher words, double total)
    {
        var profile = new PassageProfile(candidate.Profile.Span);
        passage.Read(profile);
        var cosines = words.Cosines(profile);
        double meaning = 0, near = 0;
        for (var term = 0; term < rarities.Length; term++)
        {
            var cosine = Math.Max(0, cosines[term]);
            var has = Has(passage, candidate.Key, term);
            meaning += likeness[term] * Math.Max(has, cosine * cosine);
            near += likeness[term] * Math.Max(has, Math.Pow(cosine, 4));
        }

        values[(int)PassageFeature.Meaning] = meaning / total;
        values[(int)PassageFeature.NearMeaning] = near / total;
    }

    /// <summary>How much of a term the passage that was read last has.</summary>
    private double Has(TermMatcher passage, int key, int term) =>
        Math.Max(grams[key][term], Math.Max(passage.InText[term], passage.InTitle[term]));

    private double Soft(TermMatcher passage, int key)
    {
        var sum = 0.0;
        for (var term = 0; term < rarities.Length; term++)
        {
            sum += likeness[term] * Has(passage, key, term);
        }

        return sum;
    }

    private static double Rarity(int frequency, int count) => Math.Log(1 + ((count - frequency + 0.5) / (frequency + 0.5)));
}
