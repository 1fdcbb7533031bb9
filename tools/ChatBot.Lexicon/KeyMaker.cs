using System.Buffers;
using ChatBot.Core.Language;

namespace ChatBot.LexiconTool;

/// <summary>Makes the keys of one language: stems, irregular ones brought to their base form.</summary>
internal sealed class KeyMaker
{
    private const int LongestKey = 3;
    private const int ShortestRoot = 4;
    private const int MuchOftener = 2;
    private const int FarOftener = 3;
    private static readonly SearchValues<char> NoPartOfAKey = SearchValues.Create("!?…/0123456789");
    private readonly string language;
    private readonly IReadOnlyDictionary<string, (string Base, int Times)> forms;
    private readonly Dictionary<string, int> heads = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Stem, bool IsFunctionWord)> words = new(StringComparer.Ordinal);

    /// <param name="language">"de" or "en".</param>
    /// <param name="forms">Stems of irregular forms with those of their base forms.</param>
    /// <param name="heads">The headwords of the dictionary.</param>
    public KeyMaker(string language, IReadOnlyDictionary<string, (string Base, int Times)> forms, IEnumerable<DingPhrase> heads)
    {
        this.language = language;
        this.forms = forms;
        foreach (var stem in heads.Where(head => head.Text.Length > 0 && head.Text.All(char.IsLetter)).Select(head => Known(head.Text).Stem))
        {
            this.heads[stem] = this.heads.GetValueOrDefault(stem) + 1;
        }
    }

    /// <summary>
    /// Whether a form is hardly a word of its own: a headword's stem in fewer entries than it is a form in ("traf"), or
    /// a participle as close to its verb as "vereinbart" is to "vereinbaren". English keeps both: left is also leave.
    /// </summary>
    public bool IsOnlyForm(string form)
    {
        var (baseForm, times) = this.forms[form];
        var heads = this.heads.GetValueOrDefault(form);
        return heads <= 1
            || (this.language == Languages.German && times > heads)
            || (IsClose(form, baseForm) && (this.language != Languages.German || heads < MuchOftener * times || form == baseForm + "n"));
    }

    /// <summary>Whether a German form is one only where it is written small: "macht" is of "machen", "Macht" is not. "Recht" is in so many more entries than "recht" is a form in
    /// that it always is a word of its own.</summary>
    public bool IsFormWhereSmall(string form)
    {
        var (baseForm, times) = this.forms[form];
        return IsOnlyForm(form) || (this.language == Languages.German && IsClose(form, baseForm) && this.heads.GetValueOrDefault(form) < FarOftener * times);
    }

    /// <summary>
    /// The key of a phrase of at most three words; null for a longer one, for one that begins or ends with a function
    /// word other than a verb's particle, and for a German one that does not end with a noun: its words seldom stand side by side in a text.
    /// A verb's preposition is left out: "agree on" is a translation of "sich auf etw. einigen".
    /// </summary>
    /// <param name="phrase">An alternative.</param>
    /// <param name="isForm">Whether it stands where a verb's forms are given, and so is the base form's.</param>
    public string? Of(DingPhrase phrase, bool isForm)
    {
        if (phrase.Text.AsSpan().ContainsAny(NoPartOfAKey))
        {
            return null;
        }

        var words = Tokenizer.Words(phrase.Text).Select(token => token.Text).ToList();
        if (words.Count > 1 && (phrase.IsVerb || isForm))
        {
            RemovePreposition(words);
        }

        if (words.Count is 0 or > LongestKey || IsFunctionWord(words[0]) || (IsFunctionWord(words[^1]) && !((phrase.IsVerb || isForm) && PhrasalVerbs.IsParticle(words[^1], this.language))))
        {
            return null;
        }

        if (words.Count > 1 && this.language == Languages.German && !char.IsUpper(words[^1][0]))
        {
            return null;
        }

        return string.Join(' ', words.Select(word => BaseOf(word, isForm)));
    }

    /// <summary>The stem and the key of a word of any text.</summary>
    public (string Stem, string Key) Of(string word) => (Known(word).Stem, BaseOf(word, isForm: false));

    /// <summary>The content words of a phrase or sentence.</summary>
    public string[] ContentOf(DingPhrase phrase, bool isForm) =>
        [.. Tokenizer.Words(phrase.Text)
            .Where(word => !char.IsAsciiDigit(word.Text[0]) && !IsFunctionWord(word.Text))
            .Select(word => BaseOf(word.Text, isForm))];

    private void RemovePreposition(List<string> words)
    {
        if (this.language == Languages.English && words[^1] is "on" or "to" or "about" or "with" or "for" or "of" or "at" or "against" or "from")
        {
            words.RemoveAt(words.Count - 1);
        }
        else if (this.language == Languages.German && words[0] is "auf" or "über" or "mit" or "von" or "zu" or "für" or "an" or "gegen" or "um" or "nach")
        {
            words.RemoveAt(0);
        }
    }

    private bool IsFunctionWord(string word) => Known(word).IsFunctionWord;

    private string BaseOf(string word, bool isForm)
    {
        var stem = Known(word).Stem;
        return this.forms.TryGetValue(stem, out var form) && (isForm || (char.IsUpper(word[0]) ? IsOnlyForm(stem) : IsFormWhereSmall(stem))) ? form.Base : stem;
    }

    private static bool IsClose(string form, string baseForm) => baseForm.Length >= ShortestRoot && form.Contains(baseForm, StringComparison.Ordinal);

    private (string Stem, bool IsFunctionWord) Known(string word)
    {
        if (!this.words.TryGetValue(word, out var known))
        {
            this.words[word] = known = (Stemmer.Stem(word, this.language), FunctionWord.Is(word, this.language));
        }

        return known;
    }
}
