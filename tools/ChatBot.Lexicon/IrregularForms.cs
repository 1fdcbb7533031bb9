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

    private readonly Dictionary<string, Dictionary<string, int>> bases = new(StringComparer.Ordinal);
    private readonly HashSet<string> verbs = new(StringComparer.Ordinal);

    /// <summary>Reads one side of an entry: principal parts, and the groups that give a verb's forms, a noun's plural or an adjective's degrees.</summary>
    public void Add(IReadOnlyList<DingGroup> groups, bool isVerb, bool hasPlural)
    {
        foreach (var phrase in groups.SelectMany(group => group.Alternatives).Where(phrase => phrase.IsVerb && IsWord(phrase.Text)))
        {
            foreach (var form in phrase.Forms)
            {
                Count(form, phrase.Text);
            }
        }

        var heads = groups[0].Alternatives;
        foreach (var head in heads.Where(head => isVerb && head.IsVerb))
        {
            AddRegularForms(head.Text.Split(' ')[^1]);
        }

        foreach (var group in groups.Skip(1).Take(isVerb ? DingEntry.VerbForms : hasPlural ? 1 : 2))
        {
            AddForms(group.Alternatives, heads, isVerb, hasPlural);
        }
    }

    /// <summary>For each form's stem the stem of its commonest base form, and how often the dictionary gives it.</summary>
    public IReadOnlyDictionary<string, (string Base, int Times)> ToDictionary() => this.bases.ToDictionary(
        pair => pair.Key,
        pair =>
        {
            var (baseStem, times) = pair.Value.OrderByDescending(b => b.Value).ThenBy(b => b.Key, StringComparer.Ordinal).First();
            return (baseStem, times);
        },
        StringComparer.Ordinal);

    /// <summary>Forms stand in the order of their heads; a verb's irregular forms are often given for the first head alone.</summary>
    private void AddForms(IReadOnlyList<DingPhrase> forms, IReadOnlyList<DingPhrase> heads, bool isVerb, bool hasPlural)
    {
        if (forms.Count != heads.Count && !(isVerb && forms.Count == 1 && heads.Count > 0))
        {
            return;
        }

        for (var i = 0; i < forms.Count; i++)
        {
            AddForm(forms[i].Text, heads[i].Text, isVerb, hasPlural);
        }
    }

    private void AddForm(string form, string head, bool isVerb, bool hasPlural)
    {
        if (!isVerb && !hasPlural && !IsDegree(form))
        {
            return;
        }

        var word = isVerb ? WithoutPronoun(form) : form;
        if (word is not null && IsWord(word) && IsWord(head) && BelongTogether(word, head))
        {
            Count(word, head);
        }
    }

    /// <summary>"happier", "happiest": German degrees have the stem of the adjective.</summary>
    private bool IsDegree(string form) =>
        language == Languages.English && (form.EndsWith("er", StringComparison.Ordinal) || form.EndsWith("est", StringComparison.Ordinal));

    /// <summary>The forms a weak German verb makes: einigt(e), geeinigt, vorausgesagt.</summary>
    private void AddRegularForms(string infinitive)
    {
        if (language != Languages.German || !IsWord(infinitive) || char.IsUpper(infinitive[0]) || !verbs.Add(infinitive) || !infinitive.EndsWith('n'))
        {
            return;
        }

        var verb = TextFolding.Fold(infinitive);
        var root = verb.EndsWith("en", StringComparison.Ordinal) ? verb[..^2] : verb[..^1];
        var ending = root.Length > 0 && root[^1] is 't' or 'd' ? "et" : "t";
        Count(root + ending, infinitive);
        Count($"ge{root}{ending}", infinitive);
        foreach (var prefix in GermanPrefixes.Where(prefix => root.StartsWith(prefix, StringComparison.Ordinal) && root.Length >= prefix.Length + 3))
        {
            Count($"{prefix}ge{root[prefix.Length..]}{ending}", infinitive);
        }
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
        {
            return;
        }

        if (!this.bases.TryGetValue(formStem, out var bases))
        {
            this.bases[formStem] = bases = new Dictionary<string, int>(StringComparer.Ordinal);
        }

        bases[baseStem] = bases.GetValueOrDefault(baseStem) + 1;
    }

    private static bool IsWord(string text) => text.Length > 0 && text.All(char.IsLetter);
}
