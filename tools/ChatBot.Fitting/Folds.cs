namespace ChatBot.Fitting;

/// <summary>Parts examples for cross-validation so that no article is in two parts.</summary>
internal static class Folds
{
    /// <summary>How many parts there are.</summary>
    public const int Count = 5;

    /// <summary>The part of an article, the same in every task.</summary>
    public static int Of(string article) => (int)(article.Aggregate(2166136261u, (hash, letter) => (hash ^ letter) * 16777619u) / 7 % Count);
}
