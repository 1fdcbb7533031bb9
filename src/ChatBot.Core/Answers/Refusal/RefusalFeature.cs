namespace ChatBot.Core.Answers.Refusal;

/// <summary>What tells whether evidence answers a question. "The best" is the sentence with the highest score; "near" it are the
/// sentences beside it; "around" it its paragraph, heading and title. What is no number is 0 or 1. Where question and article are in
/// two languages, the same features have weights of their own.</summary>
internal enum RefusalFeature
{
    /// <summary>Always 1: evidence answers when the weighted sum is 0 or more.</summary>
    Constant,

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

    /// <summary>The mean logarithm of how well each word stands near it, by rarity in the language: all of them count, not only most.</summary>
    EachNear,

    /// <summary>The share of the words, by rarity in the language, that any of the evidence has.</summary>
    Anywhere,

    /// <summary>The share of the German nouns near it; 0.7 when there is none.</summary>
    NearNouns,

    /// <summary>How rare the rarest name is that is not around it.</summary>
    NameGap,

    /// <summary>As <see cref="NameGap"/>, of German nouns.</summary>
    NounGap,

    /// <summary>How many names none of the evidence has, at most 3.</summary>
    NamesMissing,

    /// <summary>How many names no paragraph of the collection has, nor anything spelt like them, at most 3.</summary>
    NamesAbsent,

    /// <summary>A number of the question is not around it.</summary>
    NumberMissing,

    /// <summary>The share of neighbouring words of the question that are neighbours in it.</summary>
    Pairs,

    /// <summary>A time is asked for, and it has none.</summary>
    NoTime,

    /// <summary>A number is asked for, and it has none.</summary>
    NoNumber,

    /// <summary>How well the best paragraph has the question's letters, as the search saw it; so with the five that follow.</summary>
    SearchLetters,

    /// <summary>The likeness of the vectors.</summary>
    SearchDense,

    /// <summary>The question's weight that stands together in it, with what title and heading have.</summary>
    SearchContext,

    /// <summary>The question's weight that it has, by rarity in the language.</summary>
    SearchBackground,

    /// <summary>The question's weight that title and heading have.</summary>
    SearchTitle,

    /// <summary>It has something of the kind asked for.</summary>
    SearchAsked,

    /// <summary>How rare in the language the rarest word is that is not near the best sentence.</summary>
    NearGap,

    /// <summary>The question's weight that the best paragraph has by words of like meaning, as the search saw it.</summary>
    SearchMeaning,

    /// <summary>The logarithm of how much likelier the best sentence is than the next.</summary>
    Lead,

    /// <summary>A cause is asked for, and it has none.</summary>
    NoReason,

    /// <summary>What is asked for shows in words.</summary>
    Typed,

    /// <summary>How near what fits stands to a word of the question.</summary>
    FitsNear,

    /// <summary>The share of the question's words, by rarity in the language, that no dictionary translates into the article's language.</summary>
    Untranslated,

    /// <summary>The share of the question's weight that title and heading have.</summary>
    Heading,

    /// <summary>How rare in the language the second rarest word is that is not around it.</summary>
    SecondGap,

    /// <summary>As <see cref="SecondGap"/>, where a word of like meaning has some of a word; so with the two that follow.</summary>
    MeaningSecondGap,

    /// <summary>The mean logarithm of how well each word stands around it, by rarity in the language.</summary>
    MeaningEach,

    /// <summary>How rare in the language the rarest German noun is that is not around it.</summary>
    MeaningNounGap,

    /// <summary>The question has names and other words, and so badly does the best of the others stand near it: who is named is met, and what is asked of him is not.</summary>
    OnlyNames,

    /// <summary>A roman number of the question is not around it.</summary>
    RomanMissing,

    /// <summary>The mean logarithm of how well each word stands in what was found of the best sentence's article, by rarity in the language.</summary>
    ArticleEach,

    /// <summary>The share of the scores of all found paragraphs that is of the best paragraph's article; so with those that follow.</summary>
    ArticleShare,

    /// <summary>The mean score of its paragraphs, as a share of the best.</summary>
    ArticleMean,

    /// <summary>The score of the best paragraph of another article, as a share of the best.</summary>
    RivalScore,

    /// <summary>The mean score of the paragraphs of other articles, as a share of the best.</summary>
    RivalMean,

    /// <summary>By how much the score of the best paragraph is above that mean.</summary>
    Ahead,

    /// <summary>By how much more of the question's letters it has than they have in the mean; so with the three that follow.</summary>
    AheadLetters,

    /// <summary>The likeness of the vectors.</summary>
    AheadDense,

    /// <summary>The question's weight, by words or some of their letters.</summary>
    AheadSoft,

    /// <summary>The question's weight, by words of like meaning.</summary>
    AheadMeaning,
}
