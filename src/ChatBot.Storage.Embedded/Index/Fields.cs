namespace ChatBot.Storage.Embedded.Index;

/// <summary>The fields of a Lucene document, which is a paragraph.</summary>
internal static class Fields
{
    /// <summary>The hash of the article's id, so that an id of any length is one term.</summary>
    public const string Article = "article";

    /// <summary>The index terms, with frequencies, without positions.</summary>
    public const string Terms = "terms";

    public const string Length = "length";
    public const string Profile = "profile";

    /// <summary>The embedding, by <see cref="QuantizedVector"/>.</summary>
    public const string Vector = "vector";

    /// <summary>The embedding's signs, by <see cref="SignVector"/>.</summary>
    public const string Signs = "signs";

    /// <summary>The passage as JSON.</summary>
    public const string Passage = "passage";
}
