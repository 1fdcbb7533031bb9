namespace ChatBot.Core.Retrieval;

/// <summary>What the reranker sees of a candidate. Each is a share of what the query could have, from 0 to 1, but for the cosine.</summary>
internal enum PassageFeature
{
    /// <summary>The weight of the terms that title or heading have.</summary>
    Title,

    /// <summary>The number of terms that the text has.</summary>
    Distinct,

    /// <summary>The weight of the terms that stand together in the best ten words.</summary>
    Window,

    /// <summary>The weight of the terms that stand together in the best thirty words.</summary>
    WideWindow,

    /// <summary>As <see cref="WideWindow"/>, with what title or heading have.</summary>
    Context,

    /// <summary>The weight of neighbouring terms that are neighbours in the text.</summary>
    Order,

    /// <summary>BM25 over the 4-grams.</summary>
    Letters,

    /// <summary>The weight of the terms that text, title or heading have, where a word with some of a term's 4-grams has some of the term.</summary>
    Soft,

    /// <summary>The cosine of the vectors.</summary>
    Dense,

    /// <summary>The weight of the terms that the text has, by how rare a word is in the language rather than in the collection.</summary>
    Background,

    /// <summary>The weight of the numbers that the text has.</summary>
    Numbers,

    /// <summary>The weight of the nouns, German ones, that text, title or heading have.</summary>
    Nouns,

    /// <summary>Whether the text has something of the kind asked for, such as a year.</summary>
    Asked,

    /// <summary>As <see cref="Soft"/>, but a word of like meaning has some of a term too.</summary>
    Meaning,

    /// <summary>As <see cref="Meaning"/>, but only words of very like meaning have any of a term.</summary>
    NearMeaning,
}
