namespace ChatBot.Core.Language;

/// <summary>The tables of <see cref="LexiconData"/> in the form they are searched in.</summary>
internal sealed record LexiconTables(
    KeyTable German,
    byte[] GermanFrequency,
    KeyTable English,
    byte[] EnglishFrequency,
    PairTable GermanOfEnglish,
    IReadOnlyList<(string Form, string Base)> GermanForms,
    IReadOnlyList<(string Form, string Base)> EnglishForms)
{
    public static LexiconTables From(LexiconData data) => new(
        KeyTable.From(data.German),
        [.. data.GermanFrequency],
        KeyTable.From(data.English),
        [.. data.EnglishFrequency],
        PairTable.From(data.Translations),
        data.GermanForms,
        data.EnglishForms);
}
