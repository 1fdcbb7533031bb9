using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ChatBot.Core.Retrieval;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>Writes entries as Lucene documents. One instance serves one writer: it reuses its document.</summary>
internal sealed class PassageDocument : IDisposable
{
    private static readonly FieldType TermsType = CreateTermsType();

    private readonly TermListTokenStream _terms = new();
    private readonly StringField _article = new(Fields.Article, "", Field.Store.NO);
    private readonly NumericDocValuesField _length = new(Fields.Length, 0);
    private readonly BinaryDocValuesField _profile = new(Fields.Profile, new BytesRef());
    private readonly BinaryDocValuesField _vector = new(Fields.Vector, new BytesRef());
    private readonly StoredField _passage = new(Fields.Passage, []);
    private readonly Document _document;

    public PassageDocument() => _document =
        [_article, new Field(Fields.Terms, _terms, TermsType), _length, _profile, _vector, _passage];

    /// <summary>The term that all paragraphs of an article share.</summary>
    public static Term ArticleTerm(string articleId) =>
        new(Fields.Article, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(articleId))));

    /// <summary>The document of an entry, valid until the next call.</summary>
    public Document Fill(Term article, IndexEntry entry)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(entry.Profile.Length, IndexEntry.MaxProfileBytes);
        _article.SetStringValue(article.Text);
        _terms.SetTerms(entry.Terms);
        _length.SetInt64Value(entry.Length);
        _profile.SetBytesValue(new BytesRef(entry.Profile.ToArray()));
        _vector.SetBytesValue(new BytesRef(QuantizedVector.Encode(entry.Vector.Span)));
        _passage.SetBytesValue(new BytesRef(JsonSerializer.SerializeToUtf8Bytes(entry.Passage)));
        return _document;
    }

    /// <summary>The passage of a stored document.</summary>
    public static Passage ReadPassage(Document document)
    {
        var bytes = document.GetBinaryValue(Fields.Passage);
        return JsonSerializer.Deserialize<Passage>(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length))
            ?? throw new CorruptIndexException("A document has no passage.");
    }

    public void Dispose() => _terms.Dispose();

    private static FieldType CreateTermsType()
    {
        var type = new FieldType
        {
            IsIndexed = true,
            IsTokenized = true,
            OmitNorms = true,
            IndexOptions = IndexOptions.DOCS_AND_FREQS,
        };
        type.Freeze();
        return type;
    }
}
