using ChatBot.Core.Answers;

namespace ChatBot.Core.Tests.Answers.Checks;

/// <summary>Paragraphs, and sentences that are checked against one.</summary>
internal static class Statements
{
    public const string Harbour =
        "Der Rat der Stadt Lindau hat am Freitag mit 17 zu 9 Stimmen den Umbau des Hafens beschlossen. Er kostet 12,4 Millionen Euro, dauert vier Jahre "
        + "und beginnt im März. Edda Brinkmann kritisierte den Zeitplan, Bürgermeister Paul Wieland verteidigte ihn. Der Leuchtturm wird nicht abgerissen.";

    public const string Construction =
        "„Der Bau wird teuer“, so Aalders. Er werde länger als ein Jahr dauern, sagte Aalders. Die Bürgermeisterin Wilma Kolm sagte, der Rat habe lange gezögert.";

    public const string Library =
        "The library will open on Sundays from January, the director Maud Okafor said. It does not close on holidays. Opening costs rise to 250,000 pounds.";

    /// <summary>What the check finds in a sentence that cites a text, and the word that it fails for.</summary>
    public static (CheckResult Result, string? Word) Check(string sentence, string language, string text, string textLanguage)
    {
        var check = TestEvidence.Check.Check(new(sentence, [new(1, null)]), [new(TestEvidence.Passage(text, language: textLanguage), 1)], language);
        return (check.Result, check.Word);
    }

    /// <summary>That the check finds this in a sentence that cites a text in the other language.</summary>
    public static void Finds(string language, string sentence, string text, CheckResult result) => Assert.Equal(result, Check(sentence, language, text, language == "en" ? "de" : "en").Result);
}
