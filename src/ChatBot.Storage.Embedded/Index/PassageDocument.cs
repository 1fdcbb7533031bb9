using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ChatBot.Core.Retrieval;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>Writes entries as Lucene documents. One instance serves one writer: it reuses its document.</summary>
internal sealed class PassageDocument : IDisposable
{
    // Letters as themselves, since no page is made from the file.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly FieldType TermsType = CreateTermsType();

    private readonly TermListTokenStream terms = new();
    private readonly StringField article = new(Fields.Article, "", Field.Store.NO);
    private readonly NumericDocValuesField length = new(Fields.Length, 0);
    private readonly BinaryDocValuesField profile = new(Fields.Profile, new BytesRef());
    private readonly BinaryDocValuesField vector = new(Fields.Vector, new BytesRef());
    private readonly BinaryDocValuesField signs = new(Fields.Signs, new BytesRef());
    private readonly StoredField passage = new(Fields.Passage, []);
    private readonly Document document;

    public PassageDocument() => this.document =
        [this.article, new Field(Fields.Terms, terms, TermsType), length, profile, vector, signs, this.passage];

    /// <summary>The term that all paragraphs of an article share.</summary>
    public static Term ArticleTerm(string articleId) =>
        new(Fields.Article, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(articleId))));

    /// <summary>The document of an entry, valid until the next call.</summary>
    public Document Fill(Term article, IndexEntry entry)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(entry.Profile.Length, IndexEntry.MaxProfileBytes);
        this.article.SetStringValue(article.Text);
        terms.SetTerms(entry.Terms);
        length.SetInt64Value(entry.Length);
        profile.SetBytesValue(new BytesRef(entry.Profile.ToArray()));
        vector.SetBytesValue(new BytesRef(QuantizedVector.Encode(entry.Vector.Span)));
        signs.SetBytesValue(new BytesRef(SignVector.Of(entry.Vector.Span)));
        this.passage.SetBytesValue(new BytesRef(JsonSerializer.SerializeToUtf8Bytes(entry.Passage, Json)));
        return this.document;
    }

    /// <summary>The passage of a stored document.</summary>
    public static Passage ReadPassage(Document document)
    {
        var bytes = document.GetBinaryValue(Fields.Passage);
        return JsonSerializer.Deserialize<Passage>(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length))
            ?? throw new CorruptIndexException("A document has no passage.");
    }

    public void Dispose() => terms.Dispose();

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
