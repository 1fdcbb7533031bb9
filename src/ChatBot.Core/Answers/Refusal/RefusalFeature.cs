namespace ChatBot.Core.Answers.Refusal;

/// <summary>What tells whether evidence answers a question. "The best" is the sentence with the highest score; "near" it are the
/// sentences beside it; "around" it its paragraph, heading and title. What is no number is 0 or 1. Where question and article are in
/// two languages, the same features have weights of their own.</summary>
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

    /// <summary>The share of the question's words that it has; as the search saw the best paragraph, so with the seven that follow.</summary>
    SearchDistinct,

    /// <summary>The question's weight that stands closely together in it.</summary>
    SearchNarrow,

    /// <summary>Neighbouring words of the question that are neighbours in it.</summary>
    SearchOrder,

    /// <summary>The question's weight that it has by words or some of their letters.</summary>
    SearchSoft,

    /// <summary>The weight of the question's numbers that it has.</summary>
    SearchNumbers,

    /// <summary>The weight of the question's nouns that it has.</summary>
    SearchNouns,

    /// <summary>The question's weight that it has by words of like meaning.</summary>
    SearchMeaning,

    /// <summary>The same by words of very like meaning.</summary>
    SearchNearMeaning,

    /// <summary>The score of the second paragraph, as a share of the best.</summary>
    EvidenceNext,

    /// <summary>The logarithm of how much likelier the best sentence is than the next.</summary>
    Lead,

    /// <summary>The best sentence is of the best paragraph.</summary>
    IsFirst,

    /// <summary>A person, place or name is asked for, and it has none.</summary>
    NoName,

    /// <summary>A cause is asked for, and it has none.</summary>
    NoReason,

    /// <summary>What is asked for shows in words.</summary>
    Typed,

    /// <summary>How near what fits stands to a word of the question.</summary>
    FitsNear,

    /// <summary>The share of the question's words, by rarity in the language, that no dictionary translates into the article's language.</summary>
    Untranslated,

    /// <summary>How many words of content the question has, 1 over that.</summary>
    Brief,

    /// <summary>The share of the nouns and names near it; 0.7 when there is none.</summary>
    NearCapitals,

    /// <summary>The share of the question's weight that title and heading have.</summary>
    Heading,

    /// <summary>As <see cref="LanguageGap"/>, of the second rarest.</summary>
    SecondGap,

    /// <summary>The question has a name.</summary>
    HasName,

    /// <summary>The share of the question's words near it.</summary>
    NearCount,

    /// <summary>As <see cref="LanguageGap"/>, where a word of like meaning has some of a word; so with those that follow.</summary>
    MeaningGap,

    /// <summary>Of the second rarest.</summary>
    MeaningSecondGap,

    /// <summary>The mean logarithm of how well each word stands around it, by rarity in the language.</summary>
    MeaningEach,

    /// <summary>The share of the words, by rarity in the language, near it.</summary>
    MeaningNear,

    /// <summary>The share of the question's words around it.</summary>
    MeaningCount,

    /// <summary>Of German nouns.</summary>
    MeaningNounGap,

    /// <summary>Of words that are neither nouns nor names.</summary>
    MeaningOtherGap,

    /// <summary>Of words that none of the evidence has.</summary>
    MeaningAnywhereGap,

    /// <summary>The question has names and other words, and so badly does the best of the others stand near it: who is named is met, and what is asked of him is not.</summary>
    OnlyNames,

    /// <summary>Of a full name, how much better one part stands around it than another.</summary>
    NamePartial,

    /// <summary>Of a full name, how badly the worst part stands around it.</summary>
    NameGroupGap,

    /// <summary>A roman number of the question is not around it.</summary>
    RomanMissing,
}
