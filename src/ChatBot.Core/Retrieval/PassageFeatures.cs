namespace ChatBot.Core.Retrieval;

/// <summary>What the reranker sees of a candidate. Each is a share of what the query could have, from 0 to 1, but for the cosine.</summary>
/// <param name="Lexical">BM25 over the classes of the query.</param>
/// <param name="Text">The weight of the query's terms that the text has.</param>
/// <param name="Anywhere">The weight of the terms that text, title or heading have.</param>
/// <param name="Title">The weight of the terms that title or heading have.</param>
/// <param name="Distinct">The number of terms that the text has.</param>
/// <param name="Window">The weight of the terms that stand together in the best ten words.</param>
/// <param name="Order">The weight of neighbouring terms that are neighbours in the text.</param>
/// <param name="Letters">BM25 over the 4-grams.</param>
/// <param name="Dense">The cosine of the vectors.</param>
internal readonly record struct PassageFeatures(
    double Lexical, double Text, double Anywhere, double Title, double Distinct, double Window, double Order, double Letters, double Dense)
{
    /// <summary>The sum with weights of a linear model.</summary>
    public double Weighted(PassageFeatures weights) =>
        (Lexical * weights.Lexical) + (Text * weights.Text) + (Anywhere * weights.Anywhere) + (Title * weights.Title)
        + (Distinct * weights.Distinct) + (Window * weights.Window) + (Order * weights.Order)
        + (Letters * weights.Letters) + (Dense * weights.Dense);
}
