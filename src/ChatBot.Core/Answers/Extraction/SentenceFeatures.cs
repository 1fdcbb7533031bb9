using System.Buffers;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Extraction;

/// <summary>Works out what is known of each sentence of a paragraph beside a question.</summary>
/// <param name="meanings">How like in meaning a sentence's words are to each term of the query, by its place; empty when nothing is known of it.</param>
internal sealed class SentenceFeatures(AskedQuestion question, Func<EvidenceSentence, float[]> meanings)
{
    private const double NearestWords = 8;
    private const int PairWords = 3;
    private const int LongestFragment = 8;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create(".!?:;");

    private static readonly int Count = Enum.GetValues<SentenceFeature>().Length;

    private readonly IReadOnlyList<QuestionNeed> needs = question.Needs;

    /// <summary>The sentences of a paragraph with their features; those that compare with other paragraphs are 0 until <see cref="Compare"/>.</summary>
    /// <param name="evidence">The paragraph's score beside the best one's, 0 to 1.</param>
    public IReadOnlyList<SentenceScore> Of(ScoredParagraph paragraph, double evidence)
    {
        var around = paragraph.Around;
        var heading = question.Share(i => Math.Max(paragraph.Heading[i].Value, paragraph.Title[i].Value));
        return [.. paragraph.Sentences.Select((_, place) => Of(paragraph, place, around, heading, evidence))];
    }

    /// <summary>Adds what compares the sentences of all paragraphs.</summary>
    public void Compare(IReadOnlyList<SentenceScore> all)
    {
        var telling = needs.Select((_, i) => Math.Log(1 + (all.Count / (0.5 + all.Sum(score => score.Matches[i]))))).ToArray();
        var total = telling.Sum();
        foreach (var score in all)
        {
            score.Features[(int)SentenceFeature.Telling] = telling.Select((weight, i) => weight * score.Matches[i]).Sum() / total;
            score.Features[(int)SentenceFeature.TellingLetters] = telling.Select((weight, i) => weight * Math.Max(score.Matches[i], score.Letters[i])).Sum() / total;
        }
    }

    private SentenceScore Of(ScoredParagraph paragraph, int place, IReadOnlyList<double> around, double heading, double evidence)
    {
        var (sentence, matches) = paragraph.Sentences[place];
        var of = new double[Count];
        void Set(SentenceFeature feature, double value) => of[(int)feature] = value;

        var own = question.Share(i => matches[i].Value);
        Set(SentenceFeature.OwnWords, question.ShareOf(need => !need.IsName, i => matches[i].Value));
        Set(SentenceFeature.OwnCount, matches.Average(match => match.Value));
        Set(SentenceFeature.Lacks, needs.Zip(matches).Max(pair => pair.First.Weight * (1 - pair.Second.Value)) / question.Weight);
        var grams = LetterGrams.Of(sentence.Terms);
        var byLetters = needs.Select(need => need.Letters(grams, sentence.Passage.Language)).ToArray();
        var letters = question.Share(i => Math.Max(matches[i].Value, byLetters[i]));
        Set(SentenceFeature.LettersCount, matches.Select((match, i) => Math.Max(match.Value, byLetters[i])).Average());
        Set(SentenceFeature.Letters, letters);
        Set(SentenceFeature.Around, question.Share(i => Math.Max(matches[i].Value, around[i])) - own);
        Set(SentenceFeature.Heading, heading);
        var before = place == 0 ? 0 : question.Share(i => Math.Max(matches[i].Value, paragraph.Sentences[place - 1].Matches[i].Value)) - own;
        var after = place + 1 == paragraph.Sentences.Count ? 0
            : question.Share(i => Math.Max(matches[i].Value, paragraph.Sentences[place + 1].Matches[i].Value)) - own;
        Set(SentenceFeature.Before, before);
        Set(SentenceFeature.After, after);
        Set(SentenceFeature.Evidence, evidence);
        Set(SentenceFeature.EvidenceFirst, paragraph.Evidence == 1 ? 1 : 0);
        Set(SentenceFeature.EvidenceSecond, paragraph.Evidence == 2 ? 1 : 0);
        SetPlaces(Set, matches);
        var fits = SetFitting(Set, sentence.Terms, matches);
        if (sentence.Passage.Language != question.Language)
        {
            Set(SentenceFeature.ForeignLetters, letters);
        }

        var likeness = meanings(sentence);
        double[] byMeaning = [.. needs.Select((need, i) => Math.Max(Math.Max(matches[i].Value, byLetters[i]), need.Place < likeness.Length ? likeness[need.Place] : 0))];
        Set(SentenceFeature.Meaning, question.Share(i => byMeaning[i]));
        Set(SentenceFeature.Whole, sentence.Text.AsSpan().ContainsAny(SentenceMarks) || sentence.Terms.Count > LongestFragment ? 1 : 0);
        return new(sentence, [.. matches.Select(match => match.Value)], byLetters, around, of)
        {
            Meanings = byMeaning,
            Places = [.. matches.Where(match => match.Value > 0).Select(match => match.At).Concat(fits)],
        };
    }

    private static void SetPlaces(Action<SentenceFeature, double> set, IReadOnlyList<NeedMatch> matches)
    {
        var pairs = 0;
        for (var i = 0; i + 1 < matches.Count; i++)
        {
            pairs += matches[i].At >= 0 && matches[i + 1].At - matches[i].At is >= -1 and <= PairWords && matches[i].At != matches[i + 1].At ? 1 : 0;
        }

        set(SentenceFeature.Pairs, matches.Count > 1 ? (double)pairs / (matches.Count - 1) : 0);
    }

    private List<int> SetFitting(Action<SentenceFeature, double> set, IReadOnlyList<Term> terms, IReadOnlyList<NeedMatch> matches)
    {
        var asked = matches.Where(match => match.Value > 0).Select(match => match.At).ToHashSet();
        var askedTerms = asked.Select(at => terms[at]).ToHashSet();
        if (question.Type == AnswerType.Any)
        {
            set(SentenceFeature.BringsName, AnswerTypes.Fits(AnswerType.Name, terms, askedTerms.Contains) ? 1 : 0);
            set(SentenceFeature.BringsNumber, AnswerTypes.Fits(AnswerType.Number, terms, askedTerms.Contains) ? 1 : 0);
            return [];
        }

        var fits = AnswerTypes.PlacesOf(question.Type, terms, askedTerms.Contains).ToList();
        if (fits.Count == 0)
        {
            return [];
        }

        set(
            question.Type switch
            {
                AnswerType.Duration => SentenceFeature.FitsDuration,
                AnswerType.Number => SentenceFeature.FitsNumber,
                AnswerType.Age => SentenceFeature.FitsAge,
                AnswerType.Time => SentenceFeature.FitsTime,
                AnswerType.Person => SentenceFeature.FitsPerson,
                AnswerType.Reason => SentenceFeature.FitsReason,
                AnswerType.Place => SentenceFeature.FitsPlace,
                AnswerType.Name => SentenceFeature.FitsName,
                _ => SentenceFeature.FitsDefinition,
            },
            1);
        if (asked.Count > 0)
        {
            var distance = fits.Min(fit => asked.Min(at => Math.Abs(fit - at)));
            set(SentenceFeature.FitsNear, 1 - (Math.Min(distance, NearestWords) / NearestWords));
        }

        return fits;
    }
}
