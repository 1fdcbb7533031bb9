namespace ChatBot.Core.Retrieval;

/// <summary>How much the kinds of words count, beside 1 for an ordinary content word; measured on question sets with known answers.</summary>
internal static class QueryWeights
{
    public static double Name = 1.3;
    public static double Number = 1.3;
    public static double Phrase = 0.7;

    /// <summary>A part of a compound that the question has, beside 1 for the compound.</summary>
    public static float OwnPart = 0.4f;

    /// <summary>A word of a translation of several words, beside the whole.</summary>
    public static float WordOfPhrase = 0.5f;
    public static float Power = 0.7f;
    public static float Min = 0.05f;
    public static float TitleBm = 0.4f;
}
