using ChatBot.Core.Answers;
using ChatBot.Core.Language;

namespace ChatBot.Core.Conversations;

/// <summary>Turns a follow-up into a question of its own without a model. It says nothing that the reader did not say: a name goes where
/// a pronoun or another name stood when only one reading is left, and else the question before is added in the reader's words.</summary>
public sealed class RuleRewriter(TextAnalyzer analyzer)
{
    private const int MostContentOfFollowUp = 1;
    private const int MostWordsOfTopic = 5;

    /// <summary>The question by itself. One that stands alone, or follows nothing, stays as it is, letter for letter.</summary>
    public string Rewrite(Question question)
    {
        string? before = null;
        foreach (var turn in question.History)
        {
            before = Rewrite(turn.Question, before, question.Language);
        }

        return Rewrite(question.Text, before, question.Language);
    }

    /// <summary>Whether a question leans on what was said before it.</summary>
    public bool IsFollowUp(Question question) => Rewrite(question) != question.Text;

    private string Rewrite(string asked, string? previous, string fallback)
    {
        if (previous is null)
        {
            return asked;
        }

        var question = WithoutGoingOn(ReadQuestion.Of(asked, fallback, analyzer), out var goesOn);
        var before = ReadQuestion.Of(previous, question.Language, analyzer);
        if (question.Terms.Count == 0 || before.Terms.Count == 0)
        {
            return asked;
        }

        var rewritten = Topic(question, goesOn, out var isAbout) is { } topic ? Substitute(topic, isAbout, before)
            : Pronoun(question) is { } pronoun ? Resolve(question, pronoun, before)
            : question.Names.Count == 0 && LeansOnAll(question) ? Join(question, before)
            : LeansInPart(question, goesOn) ? CarryOn(question, before)
            : null;
        return rewritten is null ? asked : Sentence(rewritten);
    }

    private static ReadQuestion WithoutGoingOn(ReadQuestion question, out bool goesOn)
    {
        goesOn = question.Terms is [{ Folded: var first }, _, ..] && FollowUpWords.GoingOn.Contains(first);
        return goesOn ? question.From(1) : question;
    }

    /// <summary>What a question without a verb asks about: "what about Ukraine", "and the elections"; null for other questions.</summary>
    /// <param name="isAbout">Whether it is what something is said about, and not who says it.</param>
    private static ReadQuestion? Topic(ReadQuestion question, bool goesOn, out bool isAbout)
    {
        var lead = FollowUpWords.AskingAbout.FirstOrDefault(lead =>
            question.Terms.Count > lead.Length && lead.SequenceEqual(question.Terms.Take(lead.Length).Select(term => term.Folded)))?.Length ?? 0;
        var rest = question.Terms.Skip(lead).ToList();
        isAbout = lead > 0 || IsBeforeNoun(rest[0]);
        var isTopic = (lead > 0 || goesOn) && rest.Count <= MostWordsOfTopic
            && rest.All(term => !term.IsFunctionWord || IsBeforeNoun(term)) && rest.Any(term => !term.IsFunctionWord)
            && (lead > 0 || HasNoVerb(rest));
        return isTopic ? question.From(lead) : null;
    }

    private static bool IsBeforeNoun(Term term) => FollowUpWords.Articles.Contains(term.Folded) || FollowUpWords.Prepositions.Contains(term.Folded);

    /// <summary>A topic is a name, a number, or a noun with its article or preposition.</summary>
    private static bool HasNoVerb(List<Term> rest) => IsBeforeNoun(rest[0])
        || rest.Where(term => !term.IsFunctionWord).All(term => term.IsNameLike || term.IsNumber || char.IsUpper(term.Token.Text[0]));

    /// <summary>The question before, asked about another name: in the place of its only one, or of the one that is spoken about, or of the one that speaks.
    /// What has an article may be no name, and takes only the place of what is spoken about.</summary>
    private static string? Substitute(ReadQuestion topic, bool isAbout, ReadQuestion before)
    {
        var start = FollowUpWords.Prepositions.Contains(topic.Terms[0].Folded) ? 1 : 0;
        var hasArticle = start < topic.Terms.Count && FollowUpWords.Articles.Contains(topic.Terms[start].Folded);
        var words = topic.Terms.Skip(hasArticle ? start + 1 : start).ToList();
        var names = before.Names;
        if (words.Count == 0 || words.Any(word => word.IsFunctionWord || !(word.IsNameLike || char.IsUpper(word.Token.Text[0])))
            || before.Language != topic.Language || names.Any(known => before.SharesWith(topic, known)))
        {
            return Join(topic, before);
        }

        var candidates = hasArticle ? [.. names.Where(name => Follows(before, name, FollowUpWords.About))]
            : names.Count == 1 ? names
            : [.. names.Where(name => isAbout == Follows(before, name, FollowUpWords.Prepositions))];
        return candidates is [var replaced] ? before.Replace(replaced, topic.Words(start..topic.Terms.Count)) : Join(topic, before);
    }

    private static bool Follows(ReadQuestion question, Range name, IReadOnlySet<string> words) =>
        name.Start.Value > 0 && words.Contains(question.Terms[name.Start.Value - 1].Folded);

    /// <summary>The place of a pronoun for which no name stands before it in the same question; null when there is none.</summary>
    private static int? Pronoun(ReadQuestion question)
    {
        for (var i = 0; i < question.Terms.Count && !question.Terms[i].IsNameLike; i++)
        {
            var isFormal = question.Terms[i].Token.Text is "Sie" or "Ihnen" or "Ihr" or "Ihre" or "Ihren" or "Ihrem" or "Ihrer" or "Her";
            if (!isFormal && (FollowUpWords.Subjects.Contains(question.Terms[i].Folded) || FollowUpWords.Objects.Contains(question.Terms[i].Folded)
                || FollowUpWords.Possessives.Contains(question.Terms[i].Folded)))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>The name that a pronoun stands for in its place; the question before beside it when that may be another.</summary>
    private static string? Resolve(ReadQuestion question, int pronoun, ReadQuestion before)
    {
        var names = before.Names;
        var word = question.Terms[pronoun].Folded;
        var asksForPerson = before.Terms.Any(term => term.Folded is "who" or "whom" or "whose" or "wer" or "wen" or "wem" or "wessen");
        var together = names.Count == 2 && before.Terms.Take(names[0].End.Value..names[1].Start.Value).All(term => term.Folded is "and" or "und");
        var meant = names.Count == 0 || asksForPerson || before.Language != question.Language ? null
            : names.Count == 1 && !(word is "they" or "them" or "ihnen") ? before.Words(names[0])
            : together && FollowUpWords.Plurals.Contains(word) ? before.Words(names[0].Start..names[1].End)
            : names.Count > 1 && word is not "they" && FollowUpWords.Subjects.Contains(word) && IsParallel(question, before) ? before.Words(names[0])
            : null;
        // "They" may be people whom nobody named; with enough words of its own, the question is understood without them.
        var standsAlone = word is "they" or "them" && question.Content.Count() > MostContentOfFollowUp;
        return meant is null ? standsAlone ? null : Join(question, before)
            : question.Replace(pronoun..(pronoun + 1), IsOwned(question, pronoun) ? Genitive(meant, question.Language) : meant);
    }

    /// <summary>Two questions with one and the same verb have one and the same subject: "What did Putin say ...", "What did he say ...".</summary>
    private static bool IsParallel(ReadQuestion question, ReadQuestion before) =>
        question.Content.FirstOrDefault() is { } verb && before.Content.FirstOrDefault() is { } other && verb.Stem == other.Stem
        && before.Terms[0].IsQuestionWord && question.Terms[0].IsQuestionWord;

    private static bool IsOwned(ReadQuestion question, int pronoun) =>
        FollowUpWords.Possessives.Contains(question.Terms[pronoun].Folded) && pronoun + 1 < question.Terms.Count && !question.Terms[pronoun + 1].IsFunctionWord;

    private static string Genitive(string name, string language) => language == Languages.English ? name + "’s"
        : name[^1] is 's' or 'ß' or 'x' or 'z' ? name + "’"
        : name + "s";

    /// <summary>"And when was that?", "Warum?": next to nothing of its own.</summary>
    private static bool LeansOnAll(ReadQuestion question)
    {
        var content = question.Content.Count();
        return content == 0 ? question.Terms.Any(term => term.IsQuestionWord) && !question.Terms.Any(term => term.IsNumber)
            : content <= MostContentOfFollowUp && Points(question);
    }

    /// <summary>"And what did Biden answer?", "What did Biden say about that?": a name of its own, and little besides.</summary>
    private static bool LeansInPart(ReadQuestion question, bool goesOn) =>
        question.Names.Count == 1 && question.Content.Count() <= MostContentOfFollowUp && question.Terms.Any(term => term.IsQuestionWord)
        && !question.Terms.Any(term => term.IsNumber) && (goesOn || Points(question));

    /// <summary>A pointing word that no noun follows: "das", but not "das Treffen".</summary>
    private static bool Points(ReadQuestion question)
    {
        for (var i = 0; i < question.Terms.Count; i++)
        {
            var next = i + 1 < question.Terms.Count ? question.Terms[i + 1] : null;
            if (FollowUpWords.Pointers.Contains(question.Terms[i].Folded) && (next is null || next.IsFunctionWord || (question.Language == Languages.German && char.IsLower(next.Token.Text[0]))
                || (question.Language == Languages.English && question.Terms[i].Folded is "it" or "there" or "then")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>With the same verb the question before is asked about the new name; else its names and dates are carried over.</summary>
    private static string? CarryOn(ReadQuestion question, ReadQuestion before)
    {
        var names = before.Names;
        if (names.Count > 0 && before.Language == question.Language && IsParallel(question, before) && !Points(question)
            && !names.Any(name => before.SharesWith(question, name)))
        {
            return before.Replace(names[0], question.Words(question.Names[0]));
        }

        var carried = before.NamesAndDates.Where(range => !before.SharesWith(question, range)).Select(before.Words).ToList();
        return carried.Count == 0 ? null : $"{question.Text} ({string.Join(", ", carried)})";
    }

    /// <summary>A question and, in the reader's own words, the one before it; in another language, the names and dates of that. Null when it has none.</summary>
    private static string? Join(ReadQuestion question, ReadQuestion before)
    {
        var carried = before.Language == question.Language ? before.Text : string.Join(", ", before.NamesAndDates.Select(before.Words));
        return carried.Length == 0 ? null : $"{question.Text}: {carried}";
    }

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..] + "?";
}
