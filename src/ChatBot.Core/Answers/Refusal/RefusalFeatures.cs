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
    private const double NoneOfKind = 0.7;
    private const double Unlikely = 0.01;
    private const double RomanFrom = 0.9;

    // Evidence that was given, not found, tells nothing by these: each is a little less than the middle of what it can be, so that the words decide.
    private const double NotSearched = 0.4;

    // Where only one article was found, nothing is told by others: each is what it mostly is at the threshold.
    private const double NoOthersShare = 0.5;
    private const double NoOthersAhead = 0.15;
    private const double NoOthersScore = 4;

    private static readonly (RefusalFeature Feature, PassageFeature Seen)[] Searched =
    [
        (RefusalFeature.SearchLetters, PassageFeature.Letters),
        (RefusalFeature.SearchDense, PassageFeature.Dense),
        (RefusalFeature.SearchContext, PassageFeature.Context),
        (RefusalFeature.SearchBackground, PassageFeature.Background),
        (RefusalFeature.SearchTitle, PassageFeature.Title),
        (RefusalFeature.SearchAsked, PassageFeature.Asked),
        (RefusalFeature.SearchMeaning, PassageFeature.Meaning),
    ];

    private static readonly (RefusalFeature Feature, PassageFeature Seen)[] SearchedAhead =
    [
        (RefusalFeature.AheadLetters, PassageFeature.Letters),
        (RefusalFeature.AheadDense, PassageFeature.Dense),
        (RefusalFeature.AheadSoft, PassageFeature.Soft),
        (RefusalFeature.AheadMeaning, PassageFeature.Meaning),
    ];

    private readonly AskedQuestion question;
    private readonly SentenceScore best;
    private readonly List<SentenceScore> here;
    private readonly List<SentenceScore> beside;
    private readonly double background;
    private readonly double[] near;
    private readonly double[] around;
    private readonly double[] anywhere;
    private readonly double[] features = new double[Enum.GetValues<RefusalFeature>().Length];

    private RefusalFeatures(ScoredEvidence evidence)
    {
        question = evidence.Question;
        best = evidence.Sentences[0];
        here = [.. evidence.Sentences.Where(score => score.Sentence.Evidence == best.Sentence.Evidence)];
        beside = [.. here.Where(score => Math.Abs(score.Sentence.Index - best.Sentence.Index) <= 1)];
        background = Needs.Sum(need => need.Background);
        near = ForEach(i => beside.Max(score => Math.Max(score.Matches[i], ByLetters(score, i))));
        around = ForEach(i => Math.Max(best.Around[i], here.Max(score => ByLetters(score, i))));
        anywhere = ForEach(i => evidence.Sentences.Max(score => Math.Max(score.Around[i], ByLetters(score, i))));
    }

    private IReadOnlyList<QuestionNeed> Needs => question.Needs;

    /// <summary>The features, in the order of <see cref="RefusalFeature"/>.</summary>
    public static double[] Of(ScoredEvidence evidence)
    {
        var features = new RefusalFeatures(evidence);
        features.AddScores();
        features.AddCoverage();
        features.AddGaps(evidence);
        features.AddSearch(evidence);
        features.AddKind(evidence);
        features.AddMeaning();
        features.AddArticle(evidence);
        return features.features;
    }

    private void AddScores()
    {
        Set(RefusalFeature.Constant, 1);
        Set(RefusalFeature.Probability, best.Probability);
        Set(RefusalFeature.Pairs, best[SentenceFeature.Pairs]);
        Set(RefusalFeature.NoTime, question.Type == AnswerType.Time && !best.Fits ? 1 : 0);
        Set(RefusalFeature.NoNumber, question.Type == AnswerType.Number && !best.Fits ? 1 : 0);
    }

    /// <summary>What kind of question it is, and how surely one sentence stands out.</summary>
    private void AddKind(ScoredEvidence evidence)
    {
        var next = evidence.Sentences.Count > 1 ? evidence.Sentences[1].Probability : 0;
        Set(RefusalFeature.Lead, Math.Log(best.Probability / (next + Unlikely)));
        Set(RefusalFeature.NoReason, question.Type is AnswerType.Reason && !best.Fits ? 1 : 0);
        Set(RefusalFeature.Typed, question.Type is AnswerType.Any ? 0 : 1);
        Set(RefusalFeature.FitsNear, best[SentenceFeature.FitsNear]);
        Set(RefusalFeature.Untranslated, Needs
            .Where(need => !need.IsWrittenAsName && !need.IsNumber && !need.IsKnownIn(best.Sentence.Passage.Language)).Sum(need => need.Background) / background);
    }

    private void AddMeaning()
    {
        var meant = ForEach(i => Math.Max(around[i], here.Max(score => score.Meanings[i])));
        var meantNear = ForEach(i => Math.Max(near[i], beside.Max(score => score.Meanings[i])));
        var others = Needs.Zip(meantNear).Where(pair => !pair.First.IsName).Select(pair => pair.Second).ToList();
        Set(RefusalFeature.OnlyNames, others.Count > 0 && others.Count < Needs.Count ? 1 - others.Max() : 0);
        var gaps = Gaps(_ => true, meant);
        Set(RefusalFeature.MeaningSecondGap, gaps.Count > 1 ? gaps[1] : 0);
        Set(RefusalFeature.MeaningEach, Sum(need => need.Background, ForEach(i => Math.Log(0.1 + meant[i]))) / background);
        Set(RefusalFeature.MeaningNounGap, Gaps(IsNoun, meant)[0]);
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
        Set(RefusalFeature.EachNear, Sum(need => need.Background, ForEach(i => Math.Log(0.1 + near[i]))) / background);
        Set(RefusalFeature.Anywhere, Sum(Rare, anywhere) / rare);
        Set(RefusalFeature.NearNouns, NearShare(IsNoun));
        Set(RefusalFeature.Heading, best[SentenceFeature.Heading]);
    }

    private void AddGaps(ScoredEvidence evidence)
    {
        Set(RefusalFeature.NameGap, Gap(need => need.IsWrittenAsName));
        Set(RefusalFeature.NounGap, Gap(IsNoun));
        var gaps = Gaps(_ => true, around);
        Set(RefusalFeature.SecondGap, gaps.Count > 1 ? gaps[1] : 0);
        Set(RefusalFeature.NearGap, Gaps(_ => true, near)[0]);
        Set(RefusalFeature.NamesMissing, Count((need, i) => need.IsWrittenAsName && evidence.Sentences.All(score => score.Around[i] < LeastMatch)));
        Set(RefusalFeature.NamesAbsent, Count((need, i) => need.IsWrittenAsName && need.Rarity > Absent && anywhere[i] < LeastMatch));
        Set(RefusalFeature.RomanMissing, Needs.Where((need, i) => need.IsRoman && best.Around[i] < RomanFrom).Any() ? 1 : 0);
        Set(RefusalFeature.NumberMissing, Math.Min(1, Count((need, i) => need.IsNumber && best.Around[i] < LeastMatch)));
    }

    private void AddSearch(ScoredEvidence evidence)
    {
        foreach (var (feature, seen) in Searched)
        {
            Set(feature, evidence.Evidence[0].Features?[(int)seen] ?? NotSearched);
        }
    }

    private void AddArticle(ScoredEvidence evidence)
    {
        var sentences = evidence.Sentences.Where(score => BestArticle.IsSameArticle(score.Sentence.Passage, best.Sentence.Passage)).ToList();
        var has = ForEach(i => sentences.Max(score => Math.Max(score.Around[i], ByLetters(score, i))));
        Set(RefusalFeature.ArticleEach, Sum(need => need.Background, ForEach(i => Math.Log(0.1 + has[i]))) / background);

        var article = new BestArticle(evidence.Evidence);
        Set(RefusalFeature.ArticleShare, article.HasOthers ? article.Share : NoOthersShare);
        Set(RefusalFeature.ArticleMean, article.HasOthers ? article.Mean : NoOthersShare);
        Set(RefusalFeature.RivalScore, article.HasOthers ? article.Rival : NoOthersShare);
        Set(RefusalFeature.RivalMean, article.HasOthers ? article.RivalMean : NoOthersShare);
        Set(RefusalFeature.Ahead, article.HasOthers ? article.Lead : NoOthersScore);
        foreach (var (feature, seen) in SearchedAhead)
        {
            Set(feature, article.HasOthers ? article.Ahead(seen) : NoOthersAhead);
        }
    }

    private static bool IsNoun(QuestionNeed need) => need.IsNoun && !need.IsName;

    private static double Rare(QuestionNeed need) => need.Background * need.Background * (need.IsName ? NameWeight : 1);

    /// <summary>How well a sentence has a word by its letters, where that is more than chance.</summary>
    private static double ByLetters(SentenceScore score, int need) => score.Letters[need] >= LeastLetters ? score.Letters[need] : 0;

    private double Gap(Func<QuestionNeed, bool> kind) => ForEach(i => kind(Needs[i]) ? Needs[i].Rarity * (1 - around[i]) : 0).Max();

    /// <summary>How rare in the language the words of a kind are that are missing, the rarest first; one 0 when there is none.</summary>
    private List<double> Gaps(Func<QuestionNeed, bool> kind, double[] found) =>
        [.. ForEach(i => kind(Needs[i]) ? Needs[i].Background * (1 - found[i]) : 0).OrderDescending()];

    private double NearShare(Func<QuestionNeed, bool> kind) => Needs.Any(kind) ? question.ShareOf(kind, i => near[i]) : NoneOfKind;

    private int Count(Func<QuestionNeed, int, bool> counts) => Math.Min(MostCounted, Needs.Where(counts).Count());

    private double Sum(Func<QuestionNeed, double> weight, IReadOnlyList<double> values) => Needs.Select((need, i) => weight(need) * values[i]).Sum();

    private double[] ForEach(Func<int, double> value) => [.. Enumerable.Range(0, Needs.Count).Select(value)];

    private void Set(RefusalFeature feature, double value) => features[(int)feature] = value;
}
