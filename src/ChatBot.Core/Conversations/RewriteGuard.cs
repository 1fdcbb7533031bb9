using ChatBot.Core.Answers;
using ChatBot.Core.Language;

namespace ChatBot.Core.Conversations;

/// <summary>Holds a model that rewrites a question to what was said: it must not make the bot answer a question that nobody asked.</summary>
public sealed class RewriteGuard(TextAnalyzer analyzer)
{
    private const int MostGrowth = 400;

    /// <summary>Whether a rewritten question says what the reader can have meant: it is one line of a question's length in the question's language,
    /// keeps the question's own names and numbers, and brings in no word that stands neither in the question nor in the conversation.</summary>
    public bool Allows(Question question, string rewritten)
    {
        if (!rewritten.Any(char.IsLetterOrDigit) || rewritten.Contains('\n') || rewritten.Length > Math.Min(question.Text.Length + MostGrowth, Answerer.LongestQuestion))
        {
            return false;
        }

        var language = LanguageDetector.Detect(question.Text, question.Language);
        if (LanguageDetector.Detect(rewritten, language) != language)
        {
            return false;
        }

        var asked = analyzer.Analyze(question.Text, language);
        var written = analyzer.Analyze(rewritten, language);
        var said = question.History.SelectMany(turn => Said(turn.Question, language).Concat(Said(turn.Answer, language))).Concat(asked).ToList();
        return asked.Where(IsFixed).All(term => Stands(term, written))
            && written.Where(term => !term.IsFunctionWord).All(term => Stands(term, said) || FollowUpWords.Harmless.Contains(term.Folded))
            && Negations(asked) <= Negations(written);
    }

    /// <summary>Names of a text in another language are still its names, and its words are compared as they are written.</summary>
    private IReadOnlyList<Term> Said(string text, string language) => analyzer.Analyze(text, LanguageDetector.Detect(text, language));

    private static bool IsFixed(Term term) => term.IsNameLike || term.IsNumber;

    private static bool Stands(Term term, IReadOnlyList<Term> among) => among.Any(other =>
        other.Folded == term.Folded || other.Stem == term.Stem || (term.NameKey is not null && other.NameKey == term.NameKey));

    private static int Negations(IReadOnlyList<Term> terms) =>
        terms.Count(term => term.Folded is "not" or "no" or "never" or "nicht" or "kein" or "keine" or "keinen" or "keiner" or "nie" or "niemals"
            || term.Folded.EndsWith("nt", StringComparison.Ordinal) && term.Token.Text.Contains("n't", StringComparison.OrdinalIgnoreCase));
}
