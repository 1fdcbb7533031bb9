using ChatBot.Core.Language;

namespace ChatBot.LexiconTool;

/// <summary>Finds forms whose stem differs from that of their base form: met, men, getroffen, Museen.</summary>
internal sealed class IrregularForms(string language)
{
    private readonly Dictionary<string, Dictionary<string, int>> _bases = new(StringComparer.Ordinal);

    /// <summary>Reads one side of an entry: principal parts, and the groups that give a verb's forms or a noun's plural.</summary>
    public void Add(IReadOnlyList<DingGroup> groups, bool isVerb)
    {
        foreach (var phrase in groups.SelectMany(group => group.Alternatives).Where(phrase => phrase.IsVerb && IsWord(phrase.Text)))
        {
            foreach (var form in phrase.Forms)
                Count(form, phrase.Text);
        }

        var heads = groups[0].Alternatives;
        if (heads.Count == 0 || !heads.All(head => IsWord(head.Text)))
            return;
        foreach (var group in groups.Skip(1).Take(isVerb ? 8 : 1))
        {
            if (group.Alternatives.Count != heads.Count)
                continue;
            for (var i = 0; i < heads.Count; i++)
                AddForm(group.Alternatives[i], heads[i].Text, isVerb);
        }
    }

    /// <summary>Each form's stem with the stem of its commonest base form, in ordinal order.</summary>
    public IReadOnlyList<(string Form, string Base)> ToList() =>
        [.. _bases
            .Select(pair => (pair.Key, pair.Value.OrderByDescending(b => b.Value).ThenBy(b => b.Key, StringComparer.Ordinal).First().Key))
            .OrderBy(pair => pair.Item1, StringComparer.Ordinal)];

    private void AddForm(DingPhrase phrase, string head, bool isVerb)
    {
        if (!isVerb && !phrase.IsPlural && language == Languages.German)
            return;
        var word = isVerb ? LastWord(phrase.Text) : phrase.Text;
        if (word is not null && IsWord(word) && BelongTogether(word, head))
            Count(word, head);
    }

    /// <summary>"traf" of "ich/er/sie traf"; null when the words before it are no pronouns.</summary>
    private static string? LastWord(string text)
    {
        var words = text.Split(' ');
        var pronouns = words[..^1].All(word => word is "ich/er/sie" or "er/sie" or "er/sie/es" or "hat/hatte" or "ist/war" or "he/she" or "I/he/she" or "has/had");
        return pronouns ? words[^1] : null;
    }

    /// <summary>A form begins as its base form does, a participle's ge- aside.</summary>
    private static bool BelongTogether(string form, string head)
    {
        var a = TextFolding.Fold(form);
        var b = TextFolding.Fold(head);
        return a.Length > 1 && b.Length > 1 && (a[0] == b[0] || (a.StartsWith("ge", StringComparison.Ordinal) && a.Length > 4 && a[2] == b[0]));
    }

    private void Count(string form, string head)
    {
        var formStem = Stemmer.Stem(form, language);
        var baseStem = Stemmer.Stem(head, language);
        if (formStem == baseStem || FunctionWord.Is(form, language) || formStem.Length < 2)
            return;
        if (!_bases.TryGetValue(formStem, out var bases))
            _bases[formStem] = bases = new Dictionary<string, int>(StringComparer.Ordinal);
        bases[baseStem] = bases.GetValueOrDefault(baseStem) + 1;
    }

    private static bool IsWord(string text) => text.Length > 0 && text.All(char.IsLetter);
}
