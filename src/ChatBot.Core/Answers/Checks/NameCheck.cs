using System.Collections.Frozen;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Every name of a sentence stands in what it cites, in whatever spelling.</summary>
internal static class NameCheck
{
    private const float Recognised = 0.6f;
    private const float SameWord = 0.95f;
    private const float Alike = 0.5f;
    private const int ShortestAcronym = 2;
    private const int LongestAcronym = 5;

    /// <summary>The number of the word that is a name and stands nowhere; null when there is none.</summary>
    public static int? FirstWrong(Comparison comparison)
    {
        var words = comparison.Sentence.Words;
        var days = comparison.Sentence.Days.Select(day => day.At).ToHashSet();
        var numbers = comparison.Sentence.Quantities.SelectMany(quantity => quantity.Place.Words).ToHashSet();
        var isTitle = NameWords.AreTitle(words);
        LeftOutNames? leftOut = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (IsStrangePlace(i, comparison))
            {
                return i;
            }

            if (days.Contains(i) || numbers.Contains(i) || !NameWords.MayBeName(words, i))
            {
                continue;
            }

            var isFound = IsFound(i, comparison);
            if (isFound && (!comparison.IsOneLanguage || comparison.Match(i) >= SameWord))
            {
                continue;
            }

            leftOut ??= LeftOutNames.Of(comparison, IsFoundIn);
            if (isFound ? leftOut.IsNameFor(i) : leftOut.StandsFor(i) || (!comparison.IsMeantByPronoun(i) && IsStrange(i, comparison, leftOut, isTitle)))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>Whether a word names a state, or says that something belongs to one, where the evidence names another one that the sentence does not: "Malaysian law" for „das indonesische Gesetz“.</summary>
    private static bool IsStrangePlace(int at, Comparison comparison)
    {
        var words = comparison.Sentence.Words;
        if (NameEquivalents.PlaceOf(words[at].Term.Folded) is null || (words[at].Language == Languages.English && !words[at].IsCapitalised) || comparison.IsFrame(at) || IsFound(at, comparison))
        {
            return false;
        }

        var said = words.Select(word => NameEquivalents.PlaceOf(word.Term.Folded)).ToHashSet();
        return comparison.Evidence.Words.Any(word => (comparison.Said.Count == 0 || comparison.Said.ContainsKey(word.Sentence)) && (word.IsCapitalised || word.Language == Languages.German)
            && NameEquivalents.PlaceOf(word.Term.Folded) is { } place && !said.Contains(place));
    }

    private static bool IsStrange(int at, Comparison comparison, LeftOutNames leftOut, bool isTitle) =>
        IsStrangeKind(at, comparison, leftOut, isTitle) || IsStrangeName(at, comparison, leftOut, isTitle);

    /// <summary>Whether a word that many names begin or end with stands where a name is left out: "goods from Navy" for goods from Mexico.</summary>
    private static bool IsStrangeKind(int at, Comparison comparison, LeftOutNames leftOut, bool isTitle) =>
        NameWords.IsKind(comparison.Sentence.Words[at]) && !isTitle && NameWords.StandsAlone(comparison.Sentence.Words, at) && leftOut.MayStandFor(at);

    /// <summary>Whether a word is a name, and no translation of something in other words.</summary>
    private static bool IsStrangeName(int at, Comparison comparison, LeftOutNames leftOut, bool isTitle)
    {
        var words = comparison.Sentence.Words;
        return NameWords.IsName(words, at, isTitle) && (comparison.IsOneLanguage || IsNoTranslation(at, comparison, leftOut))
            && !(words[at].Use.IsOrdinary && IsPartOfName(at, comparison, leftOut));
    }

    private static bool IsNoTranslation(int at, Comparison comparison, LeftOutNames leftOut)
    {
        var words = comparison.Sentence.Words;
        return !NameWords.AreSeveral(words[at]) && (NameWords.IsSurelyName(words, at) || leftOut.MayStandFor(at)
            || !(SupportCheck.IsGood(comparison) || (comparison.BestLikeness >= Alike && !words[at].Use.IsSameAbroad)));
    }

    private static bool IsFound(int at, Comparison comparison) => comparison.IsFrame(at) && NameWords.IsStrayLanguage(comparison.Sentence.Words, at)
        ? comparison.InEvidence.Match(at) >= Recognised || IsFoundIn(comparison.Sentence.Words[at].Term.Folded, comparison.Evidence) || IsShortened(at, comparison)
        : comparison.Match(at) >= Recognised || IsSpelledOtherwise(comparison.Sentence.Words[at].Term.Folded, comparison) || IsShortened(at, comparison) || IsJoined(at, comparison)
            || comparison.InFull.Has(at) || (!comparison.IsOneLanguage && comparison.Evidence.Words.Any(word => NameSpelling.IsMisspelledTranslation(comparison.Sentence.Words[at], word)));

    /// <summary>"Lead-Gitarrist" for the Leadgitarrist.</summary>
    private static bool IsJoined(int at, Comparison comparison)
    {
        var words = comparison.Sentence.Words;
        return new[] { at - 1, at }.Any(first => first >= 0 && first + 1 < words.Count && words[first + 1].Term.Token.Start == words[first].Term.Token.End + 1
            && comparison.Evidence.Words.Any(word => word.Term.Folded.Length == words[first].Term.Folded.Length + words[first + 1].Term.Folded.Length
                && word.Term.Folded.StartsWith(words[first].Term.Folded, StringComparison.Ordinal) && word.Term.Folded.EndsWith(words[first + 1].Term.Folded, StringComparison.Ordinal)));
    }

    /// <summary>Whether an ordinary word belongs to a name of which another word stands in the evidence: "Premium Bonds" for the Prämienanleihen.</summary>
    private static bool IsPartOfName(int at, Comparison comparison, LeftOutNames leftOut) =>
        !leftOut.StandsFor(at) && NameWords.CapitalisedBeside(comparison.Sentence.Words, at).Any(i => comparison.InEvidence.Match(i) >= Recognised);

    /// <summary>Whether a name stands in a text, in whatever spelling.</summary>
    public static bool IsFoundIn(string name, CheckText text) =>
        text.Words.Any(word => word.Term.Folded.Length > 1 && NameSpelling.IsSame(name, word.Term.Folded)) || IsAcronym(name, text);

    private static bool IsSpelledOtherwise(string name, Comparison comparison) =>
        IsFoundIn(name, comparison.Evidence) || IsFoundIn(name, comparison.Title);

    /// <summary>Whether the evidence has the first letters of the name that a word is of: "NSF".</summary>
    private static bool IsShortened(int at, Comparison comparison)
    {
        var words = comparison.Sentence.Words;
        var (first, last) = NameWords.RunOf(words, at, word => word.IsCapitalised);
        var letters = string.Concat(Enumerable.Range(first, last - first + 1).Select(i => char.ToUpperInvariant(words[i].Term.Folded[0])));
        return comparison.Evidence.Words.Where(word => word.IsCapitalised && word.Term.Folded.Length is >= ShortestAcronym and <= LongestAcronym).Select(word => word.Term.Token.Text.Replace(".", string.Empty, StringComparison.Ordinal))
            .Any(text => text.All(char.IsUpper) && letters.IndexOf(text, StringComparison.Ordinal) is var start and >= 0 && start <= at - first && at - first < start + text.Length);
    }

    /// <summary>Whether words that follow one another begin with the letters of a name, "WHO", or of what the other language calls it: "KI".</summary>
    private static bool IsAcronym(string name, CheckText text) => HasInitials(text, name) || (NameEquivalents.Of(name) is { } other && HasInitials(text, other));

    private static bool HasInitials(CheckText text, string name)
    {
        if (name.Length is < ShortestAcronym or > LongestAcronym)
        {
            return false;
        }

        var capitals = text.Words.Where(word => word.IsCapitalised).ToList();
        return Enumerable.Range(0, Math.Max(0, capitals.Count - name.Length + 1))
            .Any(start => Enumerable.Range(0, name.Length).All(i => capitals[start + i].Term.Folded[0] == name[i]));
    }
}
