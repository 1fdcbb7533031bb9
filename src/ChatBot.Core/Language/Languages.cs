namespace ChatBot.Core.Language;

/// <summary>The languages the analysis knows, by their ISO 639-1 codes.</summary>
public static class Languages
{
    /// <summary>"de".</summary>
    public const string German = "de";

    /// <summary>"en".</summary>
    public const string English = "en";
}
