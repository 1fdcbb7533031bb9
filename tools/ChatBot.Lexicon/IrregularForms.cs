using ChatBot.Core.Language;

namespace ChatBot.LexiconTool;

/// <summary>Finds forms whose stem differs from that of their base form: met, men, getroffen, einigte, Museen.</summary>
internal sealed class IrregularForms(string language)
{
    private static readonly string[] GermanPrefixes =
    [
        "ab", "an", "auf", "aus", "bei", "bereit", "dar", "durch", "ein", "entgegen", "fest", "fort", "frei", "gegenuber", "heim", "her",
        "heraus", "herein", "hervor", "hin", "hinaus", "hinein", "hinter", "hinzu", "los", "mit", "nach", "nieder", "statt", "teil",
        "um", "unter", "vor", "voran", "voraus", "vorbei", "weg", "weiter", "wieder", "zu", "zuruck", "zusammen", "zwischen",
    ];

    private readonly Dictionary<string, Dictionary<string, int>> _bases = new(StringComparer.Ordinal);
    private readonly HashSet<string> _verbs = new(StringComparer.Ordinal);

    /// <summary>Reads one side of an entry: principal parts, and the groups that give a verb's forms or a noun's plural.</summary>
    public void Add(IReadOnlyList<DingGroup> groups, bool isVerb)
    {
        foreach (var phrase in groups.SelectMany(group => group.Alternatives).Where(phrase => phrase.IsVerb && IsWord(phrase.Text)))
        {
            foreach (var form in phrase.Forms)
                Count(form, phrase.Text);
        }

        var heads = groups[0].Alternatives;
        foreach (var head in heads.Where(head => isVerb && head.IsVerb))
            AddRegularForms(head.Text.Split(' ')[^1]);
        foreach (var group in groups.Skip(1).Take(isVerb ? DingEntry.VerbForms : 1).Where(group => group.Alternatives.Count == heads.Count))
        {
            for (var i = 0; i < heads.Count; i++)
                AddForm(group.Alternatives[i], heads[i].Text, isVerb);
        }
    }

    /// <summary>Each form's stem with the stem of its commonest base form.</summary>
    public IReadOnlyDictionary<string, string> ToDictionary() => _bases.ToDictionary(
        pair => pair.Key,
        pair => pair.Value.OrderByDescending(b => b.Value).ThenBy(b => b.Key, StringComparer.Ordinal).First().Key,
        StringComparer.Ordinal);

    private void AddForm(DingPhrase phrase, string head, bool isVerb)
    {
        if (!isVerb && !phrase.IsPlural && language == Languages.German)
            return;
        var word = isVerb ? WithoutPronoun(phrase.Text) : phrase.Text;
        if (word is not null && IsWord(word) && IsWord(head) && BelongTogether(word, head))
            Count(word, head);
    }

    /// <summary>The forms a weak German verb makes: einigt(e), geeinigt, vorausgesagt.</summary>
    private void AddRegularForms(string infinitive)
    {
        if (language != Languages.German || !IsWord(infinitive) || char.IsUpper(infinitive[0]) || !_verbs.Add(infinitive) || !infinitive.EndsWith('n'))
            return;
        var verb = TextFolding.Fold(infinitive);
        var root = verb.EndsWith("en", StringComparison.Ordinal) ? verb[..^2] : verb[..^1];
        var ending = root.Length > 0 && root[^1] is 't' or 'd' ? "et" : "t";
        Count(root + ending, infinitive);
        Count($"ge{root}{ending}", infinitive);
        foreach (var prefix in GermanPrefixes.Where(prefix => root.StartsWith(prefix, StringComparison.Ordinal) && root.Length >= prefix.Length + 3))
            Count($"{prefix}ge{root[prefix.Length..]}{ending}", infinitive);
    }

    /// <summary>"traf" of "ich/er/sie traf"; null when the words before it are no pronouns.</summary>
    private static string? WithoutPronoun(string text)
    {
        var words = text.Split(' ');
        var pronouns = words[..^1].All(word => word is "ich/er/sie" or "er/sie" or "er/sie/es" or "ich" or "er" or "hat/hatte" or "ist/war"
            or "he/she" or "I/he/she" or "has/had");
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
        if (formStem == baseStem || formStem.Length < 2 || FunctionWord.Is(form, language))
            return;
        if (!_bases.TryGetValue(formStem, out var bases))
            _bases[formStem] = bases = new Dictionary<string, int>(StringComparer.Ordinal);
        bases[baseStem] = bases.GetValueOrDefault(baseStem) + 1;
    }

    private static bool IsWord(string text) => text.Length > 0 && text.All(char.IsLetter);
}
