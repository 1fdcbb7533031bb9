using System.Buffers;
using System.Collections.Frozen;
using ChatBot.Core.Language;

namespace ChatBot.Core.Answers.Checks;

/// <summary>Reads texts for the checks.</summary>
internal sealed class CheckTextReader(TextAnalyzer analyzer, WordKeys keys)
{
    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create(",;:!?()[]–—\"“”„«»\n");

    private static readonly FrozenSet<string> Conjunctions = new[]
    {
        "und", "aber", "sondern", "oder", "weil", "dass", "obwohl", "wahrend", "doch",
        "and", "but", "or", "because", "that", "although", "though", "while", "who", "which", "whereas",
    }.ToFrozenSet(StringComparer.Ordinal);

    private const int LongestKept = 1000;
    private const int TextsKept = 500;

    // Titles, and what is said of any paragraph.
    private readonly WordCache<(string Text, string Language), CheckText> often = new(TextsKept, keepsFirst: true);

    /// <summary>Reads a short text that many paragraphs have.</summary>
    /// <param name="language">"de" or "en".</param>
    public CheckText ReadOften(string text, string language) => text.Length > LongestKept
        ? Read(text, language) : often.Of((text, language), (Reader: this, Text: text, Language: language), static of => of.Reader.Read(of.Text, of.Language));

    /// <summary>Reads a text of any length.</summary>
    /// <param name="language">"de" or "en".</param>
    public CheckText Read(string text, string language)
    {
        var terms = analyzer.Analyze(text, language);
        var sentences = SentenceSplitter.Split(text);
        var words = new List<CheckWord>(terms.Count);
        var (sentence, clause) = (0, 0);
        for (var i = 0; i < terms.Count; i++)
        {
            var term = terms[i];
            var before = sentence;
            while (sentence < sentences.Count - 1 && term.Token.Start >= sentences[sentence].End)
            {
                sentence++;
            }

            // A full stop within a sentence is an abbreviation's, "Dr. Meyer", and a conjunction with a capital is a name's, "Doctor Who".
            if (i > 0 && (sentence > before || (char.IsLower(term.Token.Text[0]) && Conjunctions.Contains(term.Folded)) || text.AsSpan(terms[i - 1].Token.End..term.Token.Start).ContainsAny(ClauseMarks)))
            {
                clause++;
            }

            var known = keys.Known(term, language);
            words.Add(new(term, language, sentence, clause, known.Keys, known) { IsJoined = i > 0 && term.Token.Start == terms[i - 1].Token.End + 1 && text[terms[i - 1].Token.End] == '-' });
        }

        AddPhrases(words, terms, language);
        return new(words, QuantityReader.Read(text, terms, language), CalendarReader.Read(text, terms, language), NegationReader.Read(text, terms, language));
    }

    private void AddPhrases(List<CheckWord> words, IReadOnlyList<Term> terms, string language)
    {
        foreach (var phrase in analyzer.Phrases(terms, language))
        {
            var more = keys.OfPhrase(phrase.Key, language);
            for (var i = phrase.Start; i < phrase.Start + phrase.Count; i++)
            {
                words[i] = words[i].IsContent ? words[i] with { Keys = [.. words[i].Keys, .. more] } : words[i];
            }
        }
    }
}
