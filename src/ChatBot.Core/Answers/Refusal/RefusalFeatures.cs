using ChatBot.Core.Answers.Extraction;
using ChatBot.Core.Retrieval;

namespace ChatBot.Core.Answers.Refusal;

/// <summary>Works out what tells whether scored evidence answers its question.</summary>
internal sealed class RefusalFeatures
{
    private const int MostCounted = 3;
    private const double LeastMatch = 0.3;
    private const double LeastLetters = 0.6;
    private const double Absent = 0.99;
    private const double NameWeight = 1.5;

    // Evidence that was given, not found, tells nothing by these: each is the middle of what it can be.
    private const double NotSearched = 0.5;

    private static readonly (RefusalFeature Feature, PassageFeature Seen)[] Searched =
    [
        (RefusalFeature.SearchLetters, PassageFeature.Letters),
        (RefusalFeature.SearchDense, PassageFeature.Dense),
        (RefusalFeature.SearchContext, PassageFeature.Context),
        (RefusalFeature.SearchWindow, PassageFeature.WideWindow),
        (RefusalFeature.SearchBackground, PassageFeature.Background),
        (RefusalFeature.SearchTitle, PassageFeature.Title),
        (RefusalFeature.SearchAsked, PassageFeature.Asked),
    ];

    private readonly AskedQuestion question;
    private readonly SentenceScore best;
    private readonly double[] near;
    private readonly double[] around;
    private readonly double[] anywhere;
    private readonly double[] features = new double[Enum.GetValues<RefusalFeature>().Length];

    private RefusalFeatures(ScoredEvidence evidence)
    {
        question = evidence.Question;
        best = evidence.Sentences[0];
        var here = evidence.Sentences.Where(score => score.Sentence.Evidence == best.Sentence.Evidence).ToList();
        var beside = here.Where(score => Math.Abs(score.Sentence.Index - best.Sentence.Index) <= 1).ToList();
        near = ForEach(i => beside.Max(score => Math.Max(score.Matches[i], ByLetters(score, i))));
        around = ForEach(i => Math.Max(best.Around[i], here.Max(score => ByLetters(score, i))));
        anywhere = ForEach(i => evidence.Sentences.Max(score => Math.Max(score.Around[i], ByLetters(score, i))));
    }

    private IReadOnlyList<QuestionNeed> Needs => question.Needs;

    /// <summary>The features, in the order of <see cref="RefusalFeature"/>.</summary>
    public static double[] Of(ScoredEvidence evidence)
    {
        var features = new RefusalFeatures(evidence);
        features.AddScores(evidence);
        features.AddCoverage();
        features.AddGaps(evidence);
        features.AddSearch(evidence);
        features.AddLanguage();
        return features.features;
    }

    private void AddScores(ScoredEvidence evidence)
    {
        Set(RefusalFeature.Constant, 1);
        Set(RefusalFeature.Evidence, evidence.Scores[0]);
        Set(RefusalFeature.EvidenceMean, evidence.Scores[0] <= 0 ? 1 : evidence.Scores.Average() / evidence.Scores[0]);
        Set(RefusalFeature.Probability, best.Probability);
        Set(RefusalFeature.Pairs, best[SentenceFeature.Pairs]);
        Set(RefusalFeature.NoTime, question.Type == AnswerType.Time && !best.Fits ? 1 : 0);
        Set(RefusalFeature.NoNumber, question.Type == AnswerType.Number && !best.Fits ? 1 : 0);
    }

    private void AddCoverage()
    {
        var rare = Needs.Sum(Rare);
        Set(RefusalFeature.Own, question.Share(i => best.Matches[i]));
        Set(RefusalFeature.OwnCount, best.Matches.Average());
        Set(RefusalFeature.Letters, question.Share(i => Math.Max(best.Matches[i], best.Letters[i])));
        Set(RefusalFeature.AroundCount, best.Around.Average());
        Set(RefusalFeature.Mass, Sum(need => need.Rarity, best.Matches));
        Set(RefusalFeature.MassAround, Sum(need => need.Rarity, best.Around));
        Set(RefusalFeature.MassNear, Sum(Rare, near));
        var background = Needs.Sum(need => need.Background);
        Set(RefusalFeature.EachAround, Sum(need => need.Background, ForEach(i => Math.Log(0.1 + around[i]))) / background);
        Set(RefusalFeature.EachNear, Sum(need => need.Background, ForEach(i => Math.Log(0.1 + near[i]))) / background);
        Set(RefusalFeature.Anywhere, Sum(Rare, anywhere) / rare);
        Set(RefusalFeature.NearNouns, Needs.Any(IsNoun) ? question.ShareOf(IsNoun, i => near[i]) : 0.7);
    }

    private void AddGaps(ScoredEvidence evidence)
    {
        Set(RefusalFeature.NameGap, Gap(need => need.IsName));
        Set(RefusalFeature.NounGap, Gap(IsNoun));
        Set(RefusalFeature.OtherGap, Gap(need => !need.IsName && !IsNoun(need)));
        Set(RefusalFeature.LanguageGap, ForEach(i => Needs[i].Background * (1 - around[i])).Max());
        Set(RefusalFeature.NearGap, ForEach(i => Needs[i].Background * (1 - near[i])).Max());
        Set(RefusalFeature.NamesMissing, Count((need, i) => need.IsName && evidence.Sentences.All(score => score.Around[i] < LeastMatch)));
        Set(RefusalFeature.NamesAbsent, Count((need, i) => need.IsName && need.Rarity > Absent && anywhere[i] < LeastMatch));
        Set(RefusalFeature.NounsAbsent, Count((need, i) => IsNoun(need) && need.Rarity > Absent && anywhere[i] < LeastMatch));
        Set(RefusalFeature.NumberMissing, Math.Min(1, Count((need, i) => need.IsNumber && best.Around[i] < LeastMatch)));
    }

    private void AddSearch(ScoredEvidence evidence)
    {
        foreach (var (feature, seen) in Searched)
        {
            Set(feature, evidence.BestFeatures?[(int)seen] ?? NotSearched);
        }
    }

    private void AddLanguage()
    {
        if (best.Sentence.Passage.Language != question.Language)
        {
            Set(RefusalFeature.Foreign, 1);
            Set(RefusalFeature.ForeignOwn, features[(int)RefusalFeature.Own]);
            Set(RefusalFeature.ForeignEachNear, features[(int)RefusalFeature.EachNear]);
            Set(RefusalFeature.ForeignNamesMissing, features[(int)RefusalFeature.NamesMissing]);
            Set(RefusalFeature.ForeignAround, question.Share(i => best.Around[i]));
        }
    }

    private static bool IsNoun(QuestionNeed need) => need.IsNoun && !need.IsName;

    private static double Rare(QuestionNeed need) => need.Background * need.Background * (need.IsName ? NameWeight : 1);

    /// <summary>How well a sentence has a word by its letters, where that is more than chance.</summary>
    private static double ByLetters(SentenceScore score, int need) => score.Letters[need] >= LeastLetters ? score.Letters[need] : 0;

    private double Gap(Func<QuestionNeed, bool> kind) => ForEach(i => kind(Needs[i]) ? Needs[i].Rarity * (1 - around[i]) : 0).Max();

    private int Count(Func<QuestionNeed, int, bool> counts) => Math.Min(MostCounted, Needs.Where(counts).Count());

    private double Sum(Func<QuestionNeed, double> weight, IReadOnlyList<double> values) => Needs.Select((need, i) => weight(need) * values[i]).Sum();

    private double[] ForEach(Func<int, double> value) => [.. Enumerable.Range(0, Needs.Count).Select(value)];

    private void Set(RefusalFeature feature, double value) => features[(int)feature] = value;
}
