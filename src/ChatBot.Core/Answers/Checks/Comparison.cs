namespace ChatBot.Core.Answers.Checks;

/// <summary>A sentence beside what it cites.</summary>
internal sealed class Comparison
{
    private const float Exact = 1;
    private readonly CheckText title;
    private readonly CheckText frame;
    private readonly float[] inTitle;
    private readonly float[] inFrame;
    private readonly Antecedents antecedents;
    private CheckText? context;
    private IReadOnlyList<PlacedName>? names;
    private AlignedWords? aligned;
    private IReadOnlyList<float>? likeness;
    private Dictionary<int, float>? said;

    /// <param name="sentence">The sentence's own words, without its quotations.</param>
    /// <param name="quoted">Its quotations.</param>
    /// <param name="cited">The cited paragraphs.</param>
    /// <param name="beside">The other paragraphs of their articles that were retrieved.</param>
    /// <param name="antecedents">Whom their pronouns may mean.</param>
    /// <param name="language">The sentence's language, "de" or "en".</param>
    public Comparison(CheckText sentence, IReadOnlyList<string> quoted, IReadOnlyList<CitedParagraph> cited, IEnumerable<CitedParagraph> beside, Antecedents antecedents, string language)
    {
        Sentence = sentence;
        Evidence = CheckText.Concat([.. cited.Select(paragraph => paragraph.Words)]);
        Quoted = QuotedWords.Of(quoted, cited, language);
        QuoteCount = quoted.Count;
        CitedCount = cited.Count;
        title = CheckText.Concat([.. cited.Select(paragraph => paragraph.Title)]);
        frame = CheckText.Concat([.. cited.Select(paragraph => paragraph.Frame(language))]);
        InEvidence = new(sentence, Evidence);
        InFull = new(sentence, Evidence, beside, antecedents);
        this.antecedents = antecedents;
        inTitle = Matches(sentence, title);
        inFrame = Matches(sentence, frame);
    }

    /// <summary>The sentence's own words.</summary>
    public CheckText Sentence { get; }

    /// <summary>The cited paragraphs.</summary>
    public CheckText Evidence { get; }

    /// <summary>The words of the evidence that the sentence quotes.</summary>
    public IReadOnlyList<QuotedWords> Quoted { get; }

    /// <summary>How many quotations the sentence has.</summary>
    public int QuoteCount { get; }

    /// <summary>How many paragraphs the sentence cites.</summary>
    public int CitedCount { get; }

    /// <summary>Their titles and headings.</summary>
    public CheckText Title => title;

    /// <summary>What stands around them and what the program knows of them: title, heading, date, language.</summary>
    public CheckText Context => context ??= CheckText.Concat([title, frame]);

    /// <summary>The sentence's words in the paragraphs.</summary>
    public Alignment InEvidence { get; }

    /// <summary>The sentence's names of which the paragraphs have one half.</summary>
    public NamesInFull InFull { get; }

    /// <summary>The words of both, for <see cref="Surroundings"/>.</summary>
    public AlignedWords Aligned => aligned ??= new(Sentence, Evidence, InEvidence);

    /// <summary>How much the sentence is like the translation of each sentence of the evidence, 0 to 1: <see cref="TranslatedSentence"/>.</summary>
    public IReadOnlyList<float> Likeness => likeness ??= TranslatedSentence.Likeness(this, Evidence, InEvidence);

    /// <summary>The likeness to the sentence of the evidence that it is most like; 0 when there is none.</summary>
    public float BestLikeness => Likeness.DefaultIfEmpty(0).Max();

    /// <summary>The sentences of the evidence that the sentence takes its words from, each with the share of its words that the sentence has; empty when there are none.</summary>
    public IReadOnlyDictionary<int, float> Said => said ??= SaidSentences.Of(this);

    /// <summary>Whether a word of the evidence may be translated by the sentence: it stands in one of the sentences that this one takes its words from, if any can be told.</summary>
    public bool MayBeTranslated(int at) => IsOneLanguage || Said.Count == 0 || Said.ContainsKey(Evidence.Words[at].Sentence);

    /// <summary>The sentence's names that the paragraphs have too.</summary>
    public IReadOnlyList<PlacedName> Names => names ??= NamePlaces.InSentence(this);

    /// <summary>Whether sentence and evidence are in one language: what was said is then said again rather than translated.</summary>
    public bool IsOneLanguage => Sentence.Words.Count == 0 || Evidence.Words.Count == 0 || Sentence.Words[0].Language == Evidence.Words[0].Language;

    /// <summary>How well a word of the sentence stands in the paragraphs or around them, 0 to 1.</summary>
    public float Match(int word) => IsFrame(word) ? Exact : Math.Max(InEvidence.Match(word), inTitle[word]);

    /// <summary>How well a word of the sentence stands there, where a name counts that is meant there, by its other half, by a pronoun, and "bought" for "sold to".</summary>
    public float MatchOfMeant(int word) => Match(word) is var match && match < Exact && (IsMeantByPronoun(word) || InFull.Has(word) || Converses.AreIn(word, this)) ? Exact : match;

    /// <summary>Whether a word names whom a pronoun of the paragraphs means.</summary>
    public bool IsMeantByPronoun(int word) => NameWords.MayBeName(Sentence.Words, word) && Match(word) < Exact && antecedents.Have(Sentence.Words, word);

    /// <summary>Whether a word stands in the titles.</summary>
    public bool IsInTitle(int word) => inTitle[word] >= Exact;

    /// <summary>Whether a word only leads in what an article says.</summary>
    public bool IsFrame(int word) => inFrame[word] >= Exact;

    /// <summary>How well each word of a sentence stands in a text, 0 to 1.</summary>
    private static float[] Matches(CheckText sentence, CheckText text)
    {
        var matches = new float[sentence.Words.Count];
        for (var i = 0; i < matches.Length; i++)
        {
            matches[i] = text.Index.Match(sentence.Words[i]);
        }

        return matches;
    }
}
