using System.Collections.Frozen;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>A paragraph that begins "He said ..." speaks of somebody whom the article named before. A sentence may name him: who speaks in the paragraph before it,
/// or else whom that one names first.</summary>
internal sealed class Antecedents
{
    private const int Beside = 2;

    private static readonly FrozenSet<string> Pronouns = WordSet.Of("er sie ihn ihm seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres he she him his her");

    // What stands before a name that is no subject; "according to" and "laut" tell who speaks.
    private static readonly FrozenSet<string> Prepositions = WordSet.Of(
        "in im am an auf aus bei beim mit vor zu zum zur für über gegen durch unter seit bis at from for on with near about against before after through under since than as");

    // What is said shows what somebody thinks of it.
    private static readonly FrozenSet<string> Views = WordSet.Of(
        "sieht findet fand glaubt denkt hält hielt erwartet hofft rechnet zeigte nannte nennt beklagte lobte sees finds believes thinks considers expects hopes called calls praised criticised criticized complained thanked promised promises versprach verspricht");

    private static readonly FrozenSet<string> EnglishArticles = WordSet.Of("the a an this that");

    private readonly Lazy<IReadOnlyList<Antecedent>> all;

    /// <param name="cited">Each cited paragraph, with those that go before it in its article and were retrieved, the nearest first.</param>
    public Antecedents(IEnumerable<(CitedParagraph Paragraph, IEnumerable<CitedParagraph> Before)> cited) => all = new(() => [.. cited.SelectMany(paragraph => Of(paragraph.Paragraph, paragraph.Before))]);

    /// <summary>Whether a word of a sentence may name whom a pronoun of the cited paragraphs means: where a subject stands, before any other name and in place of a pronoun, or as who speaks.</summary>
    public bool Have(IReadOnlyList<CheckWord> sentence, int at)
    {
        var known = all.Value.Where(antecedent => NameSpelling.IsSameWord(sentence[at], antecedent.Name)).ToList();
        return known.Count > 0 && ((known.Exists(antecedent => !antecedent.OnlySpeaks) && IsSubject(sentence, at) && !HasOpenPronoun(sentence)) || Speaks(sentence, at));
    }

    private static IEnumerable<Antecedent> Of(CitedParagraph paragraph, IEnumerable<CitedParagraph> before)
    {
        var earlier = before.ToList();
        var isOpen = HasOpenPronoun(paragraph.Words.Words);
        return isOpen || LacksSpeaker(paragraph, earlier) ? Nearest(earlier).Select(name => new Antecedent(name, OnlySpeaks: !isOpen)) : [];
    }

    /// <summary>Whether a text has a pronoun before any name.</summary>
    private static bool HasOpenPronoun(IReadOnlyList<CheckWord> words) =>
        Enumerable.Range(0, words.Count).TakeWhile(at => !MayBeName(words, at)).Any(at => Pronouns.Contains(words[at].Term.Folded)
            || (words[at].Term.Folded == "sein" && at + 1 < words.Count && words[at + 1].IsCapitalised));

    /// <summary>Whether a pronoun says something, or what is quoted from the beginning is said by nobody.</summary>
    /// <param name="before">The paragraphs before it, the nearest first.</param>
    private static bool LacksSpeaker(CitedParagraph paragraph, IEnumerable<CitedParagraph> before) =>
        (paragraph.BeginsQuoted || paragraph.GoesOnQuoting(before.Reverse().Aggregate(false, (isOpen, earlier) => earlier.LeavesQuotationOpen(isOpen)))
            || Enumerable.Range(0, paragraph.Words.Words.Count).Any(at => SpeechReader.IsSaidByPronoun(paragraph.Words.Words, at)))
        && SpeechReader.Read(paragraph.Words.Words).Count == 0;

    /// <summary>The words of the name that the nearest paragraph with a name has: of the only one who speaks, or where nobody does of the first. None when several speak.</summary>
    private static IEnumerable<CheckWord> Nearest(IReadOnlyList<CitedParagraph> before)
    {
        for (var i = 0; i < before.Count; i++)
        {
            var words = before[i].Words.Words;
            var speakers = SpeechReader.Read(words).Select(last => SpeakerNames.Of(words, last)).DistinctBy(name => words[name[0]].Term.Stem).ToList();
            if (speakers.Count > 0)
            {
                return speakers is [var only] ? only.Select(at => words[at]) : [];
            }

            if (!HasOpenPronoun(words) && !LacksSpeaker(before[i], before.Skip(i + 1)) && FirstName(words) is { Count: > 0 } first)
            {
                return first;
            }
        }

        return [];
    }

    /// <summary>The words of the first name that is no place; empty when there is none.</summary>
    private static IReadOnlyList<CheckWord> FirstName(IReadOnlyList<CheckWord> words)
    {
        var first = Enumerable.Range(0, words.Count).FirstOrDefault(at => NameWords.IsName(words, at) && !(at > 0 && Prepositions.Contains(words[at - 1].Term.Folded)), -1);
        return first < 0 ? [] : [.. Enumerable.Range(first, words.Count - first).TakeWhile(at => NameWords.IsName(words, at) && words[at].Clause == words[first].Clause).Select(at => words[at])];
    }

    /// <summary>Whether a name is the first of a sentence, and nothing before it tells that it is no subject.</summary>
    private static bool IsSubject(IReadOnlyList<CheckWord> sentence, int at)
    {
        var first = at;
        while (first > 0 && sentence[first - 1].IsCapitalised && sentence[first - 1].IsContent && sentence[first - 1].Clause == sentence[at].Clause)
        {
            first--;
        }

        var before = first > 0 ? sentence[first - 1].Term.Folded : string.Empty;
        return !Prepositions.Contains(before) && !(sentence[at].Language == Languages.English && EnglishArticles.Contains(before))
            && !Enumerable.Range(0, first).Any(i => NameWords.IsName(sentence, i) && sentence[i].Term.Stem != sentence[at].Term.Stem);
    }

    /// <summary>Whether a name is of who says or thinks something.</summary>
    private static bool Speaks(IReadOnlyList<CheckWord> sentence, int at) => SpeechReader.Read(sentence).Any(last => SpeakerNames.Of(sentence, last).Contains(at))
        || (IsSubject(sentence, at) && sentence.Skip(at + 1).Take(Beside).Any(word => Views.Contains(word.Term.Folded)));

    /// <summary>Whether a word is a name, or a German noun that stands as names do.</summary>
    private static bool MayBeName(IReadOnlyList<CheckWord> words, int at) => NameWords.IsName(words, at) || (at > 0 && NameWords.MayBeName(words, at) && LeftOutNames.IsBare(words, at));

    /// <param name="OnlySpeaks">Whether the pronoun only says something: it may be named as the speaker and no more.</param>
    private sealed record Antecedent(CheckWord Name, bool OnlySpeaks);
}
