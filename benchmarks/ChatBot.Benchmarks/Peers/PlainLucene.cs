using System.Diagnostics;
using ChatBot.Core.Articles;
using Lucene.Net.Analysis.De;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace ChatBot.Benchmarks.Peers;

/// <summary>Lucene.Net as its documentation shows it: German analysis, BM25, the question's words OR-ed.</summary>
internal sealed class PlainLucene : IDisposable
{
    private const string Text = "text";
    private const int AddedAtOnce = 1_000;

    private readonly FSDirectory directory;
    private readonly GermanAnalyzer analyzer = new(LuceneVersion.LUCENE_48);
    private readonly DirectoryReader reader;
    private readonly IndexSearcher searcher;

    public PlainLucene(string folder)
    {
        directory = FSDirectory.Open(folder);
        reader = DirectoryReader.Open(directory);
        searcher = new IndexSearcher(reader) { Similarity = new BM25Similarity() };
    }

    /// <summary>Whether a folder has an index.</summary>
    public static bool Exists(string folder)
    {
        using var directory = FSDirectory.Open(folder);
        return DirectoryReader.IndexExists(directory);
    }

    /// <summary>Makes an index of articles, a document a paragraph.</summary>
    /// <returns>How long that took, without the making of the articles.</returns>
    public static TimeSpan Build(string folder, IEnumerable<Article> articles)
    {
        using var directory = FSDirectory.Open(folder);
        using var analyzer = new GermanAnalyzer(LuceneVersion.LUCENE_48);
        using var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer)
        {
            OpenMode = OpenMode.CREATE,
            RAMBufferSizeMB = 256,
            Similarity = new BM25Similarity(),
        });
        var watch = new Stopwatch();
        foreach (var some in articles.Chunk(AddedAtOnce))
        {
            watch.Start();
            foreach (var paragraph in some.SelectMany(article => article.Paragraphs))
            {
                writer.AddDocument([new TextField(Text, paragraph.Text, Field.Store.YES)]);
            }

            watch.Stop();
        }

        watch.Start();
        writer.Commit();
        return watch.Elapsed;
    }

    public TopDocs Search(string question, int top) => searcher.Search(Parse(question), top);

    public void Dispose()
    {
        reader.Dispose();
        analyzer.Dispose();
        directory.Dispose();
    }

    private BooleanQuery Parse(string question)
    {
        var query = new BooleanQuery();
        using var tokens = analyzer.GetTokenStream(Text, question);
        var term = tokens.GetAttribute<ICharTermAttribute>();
        tokens.Reset();
        while (tokens.IncrementToken())
        {
            query.Add(new TermQuery(new Term(Text, term.ToString())), Occur.SHOULD);
        }

        tokens.End();
        return query;
    }
}
