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

        var rewritten = Topic(question, goesOn) is { } topic ? Substitute(topic, before)
            : Pronoun(question) is { } pronoun ? Resolve(question, pronoun, before)
            : question.Names.Count == 0 && LeansOnAll(question) ? Join(question, before)
            : LeansInPart(question, goesOn) ? CarryOn(question, before)
            : null;
        return rewritten is null ? asked : Sentence(rewritten);
    }

    private ReadQuestion WithoutGoingOn(ReadQuestion question, out bool goesOn)
    {
        goesOn = question.Terms is [{ Folded: var first }, _, ..] && FollowUpWords.GoingOn.Contains(first);
        return goesOn ? ReadQuestion.Of(question.Text[question.Terms[1].Token.Start..], question.Language, analyzer) : question;
    }

    /// <summary>What a question without a verb asks about: "what about Ukraine", "and the elections"; null for other questions.</summary>
    private ReadQuestion? Topic(ReadQuestion question, bool goesOn)
    {
        var lead = FollowUpWords.AskingAbout.FirstOrDefault(lead =>
            question.Terms.Count > lead.Length && lead.SequenceEqual(question.Terms.Take(lead.Length).Select(term => term.Folded)))?.Length ?? 0;
        if (lead == 0 && !goesOn)
        {
            return null;
        }

        var rest = question.Terms.Skip(lead).ToList();
        var isTopic = rest.Count is > 0 and <= MostWordsOfTopic
            && rest.All(term => !term.IsFunctionWord || FollowUpWords.BeforeNouns.Contains(term.Folded))
            && rest.Any(term => !term.IsFunctionWord);
        return isTopic && (lead > 0 || HasNoVerb(rest))
            ? ReadQuestion.Of(question.Text[rest[0].Token.Start..], question.Language, analyzer)
            : null;
    }

    /// <summary>A topic is a name, a number, or a noun with its article or preposition.</summary>
    private static bool HasNoVerb(List<Term> rest) =>
        rest.Where(term => !term.IsFunctionWord).All(term => term.IsNameLike || term.IsNumber || char.IsUpper(term.Token.Text[0]))
        || FollowUpWords.BeforeNouns.Contains(rest[0].Folded);

    /// <summary>The question before, asked about another topic.</summary>
    private static string? Substitute(ReadQuestion topic, ReadQuestion before)
    {
        var names = before.Names;
        var about = names.Where(name => name.Start.Value > 0 && FollowUpWords.About.Contains(before.Terms[name.Start.Value - 1].Folded)).ToList();
        var isBare = topic.Names is [var own] && own.Start.Value <= 1;
        return before.Language != topic.Language || !isBare || names.Count == 0 || names.Any(name => before.SharesWith(topic, name)) ? Join(topic, before)
            : names.Count == 1 ? before.Replace(names[0], topic.Words(topic.Names[0]))
            : about.Count == 1 && topic.Terms.Count > 1 ? before.Replace(about[0], topic.Words(topic.Names[0]))
            : Join(topic, before);
    }

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
        return meant is null ? Join(question, before) : question.Replace(pronoun..(pronoun + 1), IsOwned(question, pronoun) ? Genitive(meant, question.Language) : meant);
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
