using System.Buffers;

namespace ChatBot.Core.Language;

/// <summary>Analyses German and English text into terms.</summary>
public sealed class TextAnalyzer
{
    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create(".,;:!?()[]\"“”„»«–—\n");
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create(".!?:\"“”„»«\n");

    // A paragraph is analysed for its vector and for its terms, one soon after the other.
    private const int TextsKept = 512;
    private const int VerbsKept = 20_000;
    private const int LongestKept = 4_000;

    private readonly Lexicon lexicon;
    private readonly WordCache<(string Text, string Language), IReadOnlyList<Term>> recent = new(TextsKept, keepsFirst: true);
    private readonly SeparableVerbs separable;
    private readonly WordCache<(string Word, string Stem), WordForm> joined = new(VerbsKept);
    private readonly WordForms german;
    private readonly WordForms english;

    /// <summary>An analyzer with the vocabulary and the irregular forms of a lexicon, which may be <see cref="Lexicon.Empty"/>.</summary>
    public TextAnalyzer(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        this.lexicon = lexicon;
        separable = new SeparableVerbs(lexicon);
        german = new WordForms(lexicon, separable, Languages.German);
        english = new WordForms(lexicon, separable, Languages.English);
    }

    /// <summary>Differs between lexicons of different content, with which the same text has other terms.</summary>
    public string LexiconVersion => lexicon.Version;

    /// <summary>The words and numbers of a text in order; empty for a text without any.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="language">"de" or "en".</param>
    public IReadOnlyList<Term> Analyze(string text, string language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > LongestKept ? Read((text, language)) : recent.Of((text, language), (text, language), Read);
    }

    /// <summary>The longest phrases of two or three terms that the lexicon has, from left to right without overlap.</summary>
    /// <param name="terms">Terms in the order of their text.</param>
    /// <param name="language">"de" or "en".</param>
    public IReadOnlyList<Phrase> Phrases(IReadOnlyList<Term> terms, string language)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var phrases = new List<Phrase>();
        for (var start = 0; start < terms.Count - 1; start++)
        {
            for (var count = Math.Min(3, terms.Count - start); count >= 2; count--)
            {
                var key = KeyOf(terms, start, count, language);
                if (key is null)
                {
                    continue;
                }

                phrases.Add(new Phrase(start, count, key));
                start += count - 1;
                break;
            }
        }

        return phrases;
    }

    private Term[] Read((string Text, string Language) read)
    {
        var (text, language) = read;
        var words = language == Languages.English ? english : german;
        var tokens = Tokenizer.Words(text);
        var terms = new Term[tokens.Count];
        var writing = LetterCases.Of(text, tokens.Count);
        for (var i = 0; i < terms.Length; i++)
        {
            var token = tokens[i];
            var form = writing switch
            {
                LetterCase.Capitals => words.OfUnmarked(token.Text.ToLowerInvariant()),
                LetterCase.Small => words.OfUnmarked(token.Text),
                _ => words.Of(token.Text),
            };
            var follows = i > 0 && IsSameSentence(text, tokens[i - 1].End, token.Start);
            if (follows && writing == LetterCase.Mixed && IsNamedQuestion(form, tokens[i - 1], token, language))
            {
                form = form.AsName(token.Text);
            }

            var isName = IsNameLike(token.Text, form, follows, follows && terms[i - 1].IsNameLike, language, writing);
            terms[i] = new Term(token, form, isName);
        }

        MarkFirstNames(text, terms, language);
        if (language == Languages.German)
        {
            JoinVerbs(text, terms);
        }

        return terms;
    }

    /// <summary>"Doctor Who": a question word with a capital, behind another word that has one.</summary>
    private static bool IsNamedQuestion(WordForm form, Token before, Token token, string language) => language == Languages.English && form.IsQuestionWord
        && char.IsUpper(token.Text[0]) && char.IsUpper(before.Text[0]) && token.Start - before.End == 1;

    private string? KeyOf(IReadOnlyList<Term> terms, int start, int count, string language)
    {
        if (terms[start].IsFunctionWord || (terms[start + count - 1] is { IsFunctionWord: true, Folded: var last } && !PhrasalVerbs.IsParticle(last, language)))
        {
            return null;
        }

        var stems = Enumerable.Range(start, count).Select(i => terms[i].Stem);
        var key = string.Join(' ', stems);
        if (this.lexicon.Contains(key, language))
        {
            return key;
        }

        return this.lexicon.Closed(Enumerable.Range(start, count).Select(i => terms[i].Folded), language);
    }

    /// <summary>
    /// A German word that the lexicon has, but that ends as first names do and stands before a name, is one: Anatoli Antonow, whose stem is Anatolien's.
    /// </summary>
    private static void MarkFirstNames(string text, Term[] terms, string language)
    {
        for (var i = terms.Length - 2; i >= 0 && language == Languages.German; i--)
        {
            var (term, next) = (terms[i], terms[i + 1]);
            if (next.IsNameLike && term is { IsNameLike: false, IsFunctionWord: false, Folded: [.., 'a' or 'i' or 'o' or 'u' or 'y'] }
                && char.IsUpper(term.Token.Text[0]) && IsSameSentence(text, term.Token.End, next.Token.Start))
            {
                terms[i] = term.AsName();
            }
        }
    }

    /// <summary>A verb whose particle ends its clause becomes the verb that both are: "kündigte gestern an", "führte Tests am See und in den Bergen durch".</summary>
    private void JoinVerbs(string text, Term[] terms)
    {
        var (first, before) = (0, 0);
        for (var i = 1; i < terms.Length; i++)
        {
            if (EndsClause(text, terms, i - 1))
            {
                (first, before) = (i, terms[i].Folded is "und" or "oder" && !HasClauseMark(text, terms, i - 1) ? first : i);
            }

            if (i > first && char.IsLower(terms[i].Token.Text[0]) && EndsClause(text, terms, i) && SeparableVerbs.IsParticle(terms[i].Folded) && !JoinVerb(terms, first, i))
            {
                JoinVerb(terms, before, i);
            }
        }
    }

    /// <summary>Whether a verb was found that a particle belongs to.</summary>
    private bool JoinVerb(Term[] terms, int first, int particle)
    {
        for (var i = first; i < particle; i++)
        {
            var term = terms[i];
            if ((i == first || char.IsLower(term.Token.Text[0])) && !term.IsFunctionWord && !term.IsNumber && !term.IsNameLike
                && this.separable.Join(terms[particle].Folded, term.Stem) is { } stem)
            {
                terms[i] = term.As(this.joined.Of((term.Token.Text, stem), (term.Form, Stem: stem), static of => of.Form.OfVerb(of.Stem)));
                return true;
            }
        }

        return false;
    }

    private static bool EndsClause(string text, Term[] terms, int at) => at == terms.Length - 1 || terms[at + 1].Folded is "und" or "oder" or "aber" or "sondern" or "als" or "wie"
        || HasClauseMark(text, terms, at);

    private static bool HasClauseMark(string text, Term[] terms, int at) => text.AsSpan(terms[at].Token.End..terms[at + 1].Token.Start).ContainsAny(ClauseMarks);

    /// <summary>Whether no sentence ends between two words. After a comma and a closing mark one goes on: "We won," Reed said.</summary>
    private static bool IsSameSentence(string text, int end, int start)
    {
        var between = text.AsSpan(end, start - end);
        return !(between is [',', '"' or '”' or '’' or '\'', ' '] ? [] : between).ContainsAny(SentenceMarks);
    }

    private static bool IsNameLike(string word, WordForm form, bool inSentence, bool afterName, string language, LetterCase writing)
    {
        if (form.IsNumber || form.IsFunctionWord)
        {
            return false;
        }

        if (writing == LetterCase.Capitals || !char.IsUpper(word[0]))
        {
            return (language == Languages.English || writing != LetterCase.Mixed) && !form.IsVocabulary && form.NameKey is not null;
        }

        return language == Languages.English
            ? inSentence || !form.IsVocabulary
            : afterName || !form.IsVocabulary || word.Length > 1 && char.IsUpper(word[1]);
    }
}
