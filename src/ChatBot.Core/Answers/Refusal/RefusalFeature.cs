namespace ChatBot.Core.Answers.Refusal;

/// <summary>What tells whether evidence answers a question. "The best" is the sentence with the highest score; "near" it are the
/// sentences beside it; "around" it its paragraph, heading and title. What is no number is 0 or 1.</summary>
internal enum RefusalFeature
{
    /// <summary>Always 1: evidence answers when the weighted sum is 0 or more.</summary>
    Constant,

    /// <summary>The score of the best paragraph.</summary>
    Evidence,

    /// <summary>The mean score of the paragraphs, as a share of the best.</summary>
    EvidenceMean,

    /// <summary>The probability of the best sentence among all.</summary>
    Probability,

    /// <summary>The share of the question's weight that the best has.</summary>
    Own,

    /// <summary>The share of the question's words that it has.</summary>
    OwnCount,

    /// <summary>The share of the question's weight that it has by words or by letters.</summary>
    Letters,

    /// <summary>The share of the question's words around it.</summary>
    AroundCount,

    /// <summary>The rarity in the collection of the words that it has, together.</summary>
    Mass,

    /// <summary>The rarity in the collection of the words around it, together.</summary>
    MassAround,

    /// <summary>The rarity in the language of the words near it, squared, together.</summary>
    MassNear,

    /// <summary>The mean logarithm of how well each word stands around it, by rarity in the language: all of them count, not only most.</summary>
    EachAround,

    /// <summary>As <see cref="EachAround"/>, near it.</summary>
    EachNear,

    /// <summary>The share of the words, by rarity in the language, that any of the evidence has.</summary>
    Anywhere,

    /// <summary>The share of the German nouns near it; 0.7 when there is none.</summary>
    NearNouns,

    /// <summary>How rare the rarest name is that is not around it.</summary>
    NameGap,

    /// <summary>As <see cref="NameGap"/>, of German nouns.</summary>
    NounGap,

    /// <summary>As <see cref="NameGap"/>, of other words.</summary>
    OtherGap,

    /// <summary>How rare in the language the rarest word is that is not around it.</summary>
    LanguageGap,

    /// <summary>How many names none of the evidence has, at most 3.</summary>
    NamesMissing,

    /// <summary>How many names no paragraph of the collection has, nor anything spelt like them, at most 3.</summary>
    NamesAbsent,

    /// <summary>As <see cref="NamesAbsent"/>, German nouns.</summary>
    NounsAbsent,

    /// <summary>A number of the question is not around it.</summary>
    NumberMissing,

    /// <summary>The share of neighbouring words of the question that are neighbours in it.</summary>
    Pairs,

    /// <summary>A time is asked for, and it has none.</summary>
    NoTime,

    /// <summary>A number is asked for, and it has none.</summary>
    NoNumber,

    /// <summary>Question and article are in two languages.</summary>
    Foreign,

    /// <summary><see cref="Own"/> where they are.</summary>
    ForeignOwn,

    /// <summary>The share of the question's weight around it, where they are.</summary>
    ForeignAround,

    /// <summary>How well the best paragraph has the question's letters, as the search saw it; so with the six that follow.</summary>
    SearchLetters,

    /// <summary>The likeness of the vectors.</summary>
    SearchDense,

    /// <summary>The question's weight that stands together in it, with what title and heading have.</summary>
    SearchContext,

    /// <summary>The question's weight that stands together in it.</summary>
    SearchWindow,

    /// <summary>The question's weight that it has, by rarity in the language.</summary>
    SearchBackground,

    /// <summary>The question's weight that title and heading have.</summary>
    SearchTitle,

    /// <summary>It has something of the kind asked for.</summary>
    SearchAsked,

    /// <summary>How rare in the language the rarest word is that is not near the best sentence.</summary>
    NearGap,

    /// <summary><see cref="EachNear"/> where question and article are in two languages.</summary>
    ForeignEachNear,

    /// <summary><see cref="NamesMissing"/> where they are.</summary>
    ForeignNamesMissing,
}
