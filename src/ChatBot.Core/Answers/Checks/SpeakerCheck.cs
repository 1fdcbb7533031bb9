namespace ChatBot.Core.Answers.Checks;

/// <summary>Whoever a sentence says that says something, says it in what it cites too.</summary>
internal static class SpeakerCheck
{
    private const float Recognised = 0.6f;

    // "A Bolivian diplomat" is not Bolivia.
    private const float SameWord = 0.95f;
    private const int FewestWords = 2;
    private const int FewestOfClause = 3;
    private const int Beside = 2;
    private const double LeastOfPlace = 0.3;

    /// <summary>The number of the word that names the wrong speaker; null when none does.</summary>
    public static int? FirstWrong(Comparison comparison)
    {
        Speakers? there = null;
        LeftOutNames? leftOut = null;
        var speakers = SpeechReader.Read(comparison.Sentence.Words).Distinct().ToList();
        foreach (var speaker in speakers)
        {
            if (IsSaidTwice(speaker, speakers, comparison.Sentence.Words))
            {
                return speaker;
            }

            if (IsArticle(speaker, comparison))
            {
                continue;
            }

            var name = SpeakerNames.Of(comparison.Sentence.Words, speaker);
            there ??= Speakers.In(comparison.Evidence.Words);
            if (there.Surely.Count == 0 && comparison.IsMeantByPronoun(speaker))
            {
                continue;
            }

            if ((there.Surely.Count > 0 && IsNoSpeaker(name, there, comparison))
                || (PlaceOf(name, comparison) is { } place && (IsNamedTooLate(name, place, comparison) || IsAnother(name, place, comparison, leftOut ??= LeftOutNames.Of(comparison, NameCheck.IsFoundIn)))))
            {
                return speaker;
            }
        }

        return null;
    }

    /// <summary>"Laut Okafor sagte Okafor": nobody is the source of what he says himself.</summary>
    private static bool IsSaidTwice(int speaker, List<int> speakers, IReadOnlyList<CheckWord> words) =>
        speakers.Exists(other => other < speaker && words[other].Clause == words[speaker].Clause && words[other].Term.Folded == words[speaker].Term.Folded);

    private static bool IsNoSpeaker(IReadOnlyList<int> name, Speakers there, Comparison comparison)
    {
        var names = SpeakersOf(name, there, comparison).SelectMany(at => SpeakerNames.Of(comparison.Evidence.Words, at)).ToHashSet();
        return !name.Any(at => IsAmong(at, names, comparison)) || IsElsewhere(name[0], names, comparison);
    }

    /// <summary>Those who speak where the evidence says what the sentence has a speaker say; all of them where it names nobody there.</summary>
    private static IReadOnlyList<int> SpeakersOf(IReadOnlyList<int> name, Speakers there, Comparison comparison)
    {
        var said = SaidIn(name, comparison);
        if (!comparison.IsOneLanguage && IsSourceOfAll(name, comparison.Sentence.Words))
        {
            said.UnionWith(comparison.Said.Keys);
        }

        bool IsThere(int at) => said.Contains(comparison.Evidence.Words[at].Sentence);
        return there.Surely.Any(IsThere) ? [.. there.All.Where(IsThere)] : [.. there.All, .. Named(name[0], said, comparison)];
    }

    /// <summary>Whether a name stands in a clause with its verb only, "..., the Ledger reported": then all that goes before is from there, which may be several sentences of the evidence.</summary>
    private static bool IsSourceOfAll(IReadOnlyList<int> name, IReadOnlyList<CheckWord> words) =>
        words[name[0]].Clause > 0 && Enumerable.Range(0, words.Count).Count(i => words[i].Clause == words[name[0]].Clause && words[i].IsContent && !name.Contains(i)) <= 1;

    /// <summary>The places where a name stands in the sentences that say the same and have nobody else say it: "Helmholtz formulated".</summary>
    private static IEnumerable<int> Named(int name, HashSet<int> said, Comparison comparison) =>
        comparison.InEvidence.Of(name).Where(match => match.Weight >= Recognised && said.Contains(comparison.Evidence.Words[match.At].Sentence)).Select(match => match.At);

    /// <summary>The sentences of the evidence that say what a sentence has somebody say: those that it quotes, or else the one that has most of its words, his name aside.</summary>
    private static HashSet<int> SaidIn(IReadOnlyList<int> name, Comparison comparison)
    {
        var evidence = comparison.Evidence.Words;
        if (comparison.Quoted.Count > 0)
        {
            return [.. comparison.Quoted.SelectMany(quoted => new[] { evidence[quoted.First].Sentence, evidence[Math.Min(quoted.Last + 1, evidence.Count - 1)].Sentence })];
        }

        var words = comparison.Sentence.Words;
        var said = Enumerable.Range(0, words.Count).Where(i => words[i].IsContent && words[i].Sentence == words[name[0]].Sentence && !name.Contains(i)).ToList();
        return SentenceWithMost(InClauseFirst(said, name, comparison), comparison) is { Value: >= FewestWords } best ? [best.Key] : [];
    }

    /// <summary>Of some words of the sentence those of a name's clause, as long as the evidence has enough of them: "..., and the council announced ..." need not stand where the rest does.</summary>
    private static IReadOnlyList<int> InClauseFirst(IReadOnlyList<int> said, IReadOnlyList<int> name, Comparison comparison)
    {
        var words = comparison.Sentence.Words;
        var inClause = said.Where(i => words[i].Clause == words[name[0]].Clause).ToList();
        return SentenceWithMost(inClause, comparison).Value >= FewestOfClause ? inClause : said;
    }

    /// <summary>Whether the sentence of the evidence that says the same names somebody else: a name that the sentence does not have, in place of the speaker's or of its last word.</summary>
    private static bool IsAnother(IReadOnlyList<int> name, int place, Comparison comparison, LeftOutNames leftOut)
    {
        if (!leftOut.AnyIn(place))
        {
            return false;
        }

        var evidence = comparison.Evidence.Words;
        var there = Enumerable.Range(0, evidence.Count).Where(at => evidence[at].Sentence == place).ToList();
        var inPlace = name.SelectMany(at => there.Where(found => IsFor(at, found, comparison)).Select(found => (At: at, Found: found))).ToList();
        return inPlace.Exists(word => word.At == name[0]) ? IsOnceMore(name[0], place, comparison)
            : inPlace.Count == 0 || inPlace.Exists(word => leftOut.GoesOn(word.Found));
    }

    /// <summary>Whether a pronoun says it there, "she said", and the name stands only after it: a pronoun is of somebody who was named before.</summary>
    private static bool IsNamedTooLate(IReadOnlyList<int> name, int place, Comparison comparison)
    {
        var evidence = comparison.Evidence.Words;
        bool IsNamed(int at) => name.Any(word => IsFor(word, at, comparison));
        return Enumerable.Range(0, evidence.Count).Any(at => evidence[at].Sentence == place && SpeechReader.IsSaidByPronoun(evidence, at))
            && Enumerable.Range(0, evidence.Count).Any(IsNamed) && !name.Any(word => comparison.IsInTitle(word))
            && !Enumerable.Range(0, evidence.Count).Any(at => evidence[at].Sentence <= place && IsNamed(at));
    }

    /// <summary>Whether the sentence has a name more often than a sentence of the evidence: "the Hill said, as the Hill reported".</summary>
    private static bool IsOnceMore(int name, int place, Comparison comparison)
    {
        var folded = comparison.Sentence.Words[name].Term.Folded;
        bool IsName(CheckWord word) => word.IsCapitalised && NameSpelling.IsSame(word.Term.Folded, folded);
        var times = comparison.Sentence.Words.Count(IsName);
        return times > 1 && times > comparison.Evidence.Words.Count(word => word.Sentence == place && IsName(word));
    }

    /// <summary>The sentence of the evidence that has most of a sentence's words, a name aside; null when none has enough of them.</summary>
    private static int? PlaceOf(IReadOnlyList<int> name, Comparison comparison)
    {
        var words = comparison.Sentence.Words;
        var said = Enumerable.Range(0, words.Count).Where(i => words[i].IsContent && !name.Contains(i) && !comparison.IsFrame(i)).ToList();
        var first = InClauseFirst(said, name, comparison);
        var best = SentenceWithMost(first, comparison, name);
        return best.Value >= FewestWords && best.Value >= LeastOfPlace * first.Count ? best.Key : null;
    }

    /// <summary>The sentence of the evidence in which most of some words of the sentence stand, and how many, of several one with the name; 0 of them where none does.</summary>
    private static KeyValuePair<int, int> SentenceWithMost(IEnumerable<int> words, Comparison comparison, IReadOnlyList<int>? name = null) => words
        .SelectMany(i => comparison.InEvidence.Of(i).Where(match => match.Weight >= Recognised).Select(match => comparison.Evidence.Words[match.At].Sentence).Distinct())
        .CountBy(sentence => sentence).OrderByDescending(count => count.Value).ThenByDescending(count => name?.Any(at => comparison.InEvidence.Of(at).Any(match => comparison.Evidence.Words[match.At].Sentence == count.Key)))
        .FirstOrDefault();

    /// <summary>Whether a word of the evidence is a word of the sentence, in whatever spelling.</summary>
    private static bool IsFor(int at, int found, Comparison comparison) =>
        comparison.InEvidence.Of(at).Any(match => match.At == found && match.Weight >= Recognised)
        || NameSpelling.IsSame(comparison.Sentence.Words[at].Term.Folded, comparison.Evidence.Words[found].Term.Folded);

    /// <summary>Whether the last word of a name stands in the evidence, but not in the name of one who speaks: "Maud English" for Maud Okafor.</summary>
    private static bool IsElsewhere(int speaker, HashSet<int> names, Comparison comparison) =>
        (comparison.IsOneLanguage || !comparison.Sentence.Words[speaker].Use.IsOrdinary) && !IsAmong(speaker, names, comparison)
        && comparison.InEvidence.Of(speaker).Where(match => match.Weight >= Recognised).ToList() is { Count: > 0 } places
        && places.TrueForAll(place => names.All(name => Math.Abs(name - place.At) > Beside));

    /// <summary>"The article of June 2021 says"; somebody called English is no article.</summary>
    private static bool IsArticle(int at, Comparison comparison) =>
        (comparison.IsFrame(at) && !(at > 0 && comparison.Sentence.Words[at - 1] is { IsCapitalised: true, IsContent: true } && !comparison.IsFrame(at - 1))) || comparison.Sentence.Days.Any(day => day.At == at);

    private static bool IsAmong(int at, HashSet<int> names, Comparison comparison) =>
        comparison.InEvidence.Of(at).Any(match => match.Weight >= (comparison.IsOneLanguage ? SameWord : Recognised) && names.Contains(match.At))
        || names.Any(name => IsSpelledSo(comparison.Sentence.Words[at].Term.Folded, comparison.Evidence.Words[name].Term.Folded, comparison.IsOneLanguage));

    private static bool IsSpelledSo(string name, string there, bool isOneLanguage) =>
        isOneLanguage && NameEquivalents.PlaceOf(name) is not null ? name == there : NameSpelling.IsSame(name, there);

    /// <summary>Who speaks in the evidence.</summary>
    /// <param name="Surely">Who is read as a speaker.</param>
    /// <param name="All">They, and whoever may be meant: who belongs to a speaker, who was told it.</param>
    private sealed record Speakers(IReadOnlyList<int> Surely, IReadOnlyList<int> All)
    {
        public static Speakers In(IReadOnlyList<CheckWord> evidence)
        {
            var surely = SpeechReader.Read(evidence);
            return new(surely, [.. surely, .. SpeechReader.Read(evidence, isEvidence: true)]);
        }
    }
}
