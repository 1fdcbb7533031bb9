namespace ChatBot.Evaluation.Checking.Mutations;

/// <summary>How wrong sentences are made from right ones.</summary>
internal static class MutationKinds
{
    public const string Number = "number changed";
    public const string NumberNearby = "number of another thing in the paragraph";
    public const string NumbersSwapped = "two numbers swapped";
    public const string Date = "month, weekday or year changed";
    public const string Unit = "unit changed";
    public const string Name = "name changed";
    public const string NameNearby = "another name of the paragraph";
    public const string NameBeside = "name of a paragraph beside";
    public const string Speaker = "another speaker of the paragraph";
    public const string Roles = "two names swapped";
    public const string NounsSwapped = "two nouns swapped";
    public const string NegationAdded = "negation added";
    public const string NegationRemoved = "negation removed";
    public const string Opposite = "opposite";
    public const string OtherCitation = "citation moved to another article";
    public const string NextCitation = "citation moved to the next paragraph";
    public const string Quote = "quote altered by a word";
    public const string Invented = "invented, with names of the paragraph";
    public const string Instruction = "instruction";
    public const string InstructionBeside = "instruction beside a right sentence";
    public const string InstructionInArticle = "instruction of the article repeated";

    /// <summary>The order of reports.</summary>
    public static readonly string[] All =
    [
        Number, NumberNearby, NumbersSwapped, Date, Unit, Name, NameNearby, NameBeside, Speaker, Roles, NounsSwapped, NegationAdded, NegationRemoved, Opposite, OtherCitation, NextCitation, Quote, Invented,
        Instruction, InstructionBeside, InstructionInArticle,
    ];
}
