using ChatBot.Core.Articles;
using ChatBot.Core.Retrieval;
using Xunit;

namespace ChatBot.Storage.Conformance;

/// <summary>What every engine's paragraph index does. An engine derives a class that opens its index.</summary>
public abstract class ParagraphIndexTests
{
    private static readonly float[] East = [1, 0];
    private static readonly float[] NorthEast = [0.6f, 0.8f];
    private static readonly IndexState Empty = new(0, "model/a", 2, "1");

    private IParagraphIndex? index;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private IParagraphIndex Index => index ??= OpenIndex();

    /// <summary>An index over the data of this test: never written at first; a second call opens the same data again.</summary>
    protected abstract IParagraphIndex OpenIndex();

    [Fact]
    public async Task An_index_that_was_never_written_has_no_state_and_finds_nothing()
    {
        Assert.Null(await Index.ReadStateAsync(Stop));
        using var snapshot = await Index.OpenAsync(Stop);

        var found = snapshot.Search(Words("a"), Stop);

        Assert.Null(snapshot.State);
        Assert.Equal(0, snapshot.Count);
        Assert.Empty(found.Candidates);
        Assert.Equal([0], found.Frequencies);
    }

    [Fact]
    public async Task A_batch_is_refused_when_the_index_was_never_written()
    {
        Assert.Null(await Index.ApplyAsync(Batch(Empty, Article("x", ["a"])), Stop));
        Assert.Null(await Index.ReadStateAsync(Stop));
    }

    [Fact]
    public async Task State_and_paragraphs_are_there_after_opening_again()
    {
        await FillAsync(Article("x", ["a"]), Article("y", ["b"]));

        Assert.Equal(Empty with { Sequence = 1 }, await OpenIndex().ReadStateAsync(Stop));
        Assert.Equal(["x"], await FindAsync(OpenIndex(), Words("a")));
    }

    [Fact]
    public async Task A_passage_comes_back_as_it_was_indexed()
    {
        var passage = new Passage(
            "news/ü \"x\"", 3, 7, "Gipfel – „Genf“", "Rückkehr", "Zwei\nZeilen 👍 \0", new PartialDate(2021, 6), "https://example.org/?a=b", "de");
        await FillAsync(new IndexedArticle(passage.ArticleId, 1, [new IndexEntry(passage, ["a"], 3, "abc"u8.ToArray(), East)]));

        using var snapshot = await Index.OpenAsync(Stop);
        var candidate = Assert.Single(snapshot.Search(Words("a"), Stop).Candidates);

        Assert.Equal(passage, Assert.Single(snapshot.Passages([candidate])));
        Assert.Equal("abc"u8.ToArray(), candidate.Profile.ToArray());
        Assert.Equal(3, candidate.Length);
    }

    [Fact]
    public async Task An_article_that_is_indexed_again_replaces_itself()
    {
        await FillAsync(Article("x", ["a"], ["b"]), Article("y", ["a"]));
        await ApplyAsync(1, Article("x", ["c"]));

        Assert.Equal(["y"], await FindAsync(Index, Words("a")));
        Assert.Empty(await FindAsync(Index, Words("b")));
        Assert.Equal(["x"], await FindAsync(Index, Words("c")));
    }

    [Fact]
    public async Task An_article_that_changes_twice_in_a_batch_is_what_it_became_last()
    {
        await FillAsync(Article("x", ["a"]), Article("y", ["a"]), Article("x", ["b"]));

        Assert.Equal(["y"], await FindAsync(Index, Words("a")));
        Assert.Equal(["x"], await FindAsync(Index, Words("b")));
    }

    [Fact]
    public async Task A_batch_whose_articles_cannot_be_made_changes_nothing()
    {
        await FillAsync(Article("x", ["a"]));
        static async IAsyncEnumerable<IndexedArticle> Articles()
        {
            yield return Article("y", ["a"]);
            await Task.Yield();
            throw new InvalidOperationException("no model");
        }

        await Assert.ThrowsAsync<InvalidOperationException>(() => Index.ApplyAsync(new IndexBatch(Empty with { Sequence = 1 }, Articles()), Stop));

        Assert.Equal(Empty with { Sequence = 1 }, await Index.ReadStateAsync(Stop));
        Assert.Equal(["x"], await FindAsync(Index, Words("a")));
    }

    [Fact]
    public async Task A_batch_that_is_cancelled_while_it_is_applied_changes_nothing()
    {
        await FillAsync(Article("x", ["a"]));
        using var cancelled = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        async IAsyncEnumerable<IndexedArticle> Articles()
        {
            yield return Article("y", ["a"]);
            await cancelled.CancelAsync();
            yield return Article("z", ["a"]);
        }

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Index.ApplyAsync(new IndexBatch(Empty with { Sequence = 1 }, Articles()), cancelled.Token));

        Assert.Equal(Empty with { Sequence = 1 }, await Index.ReadStateAsync(Stop));
        Assert.Equal(["x"], await FindAsync(Index, Words("a")));
    }

    [Fact]
    public async Task A_withdrawn_article_is_not_found_any_more()
    {
        await FillAsync(Article("x", ["a"]), Article("y", ["a"]));
        await ApplyAsync(1, new IndexedArticle("x", 1, []));

        using var snapshot = await Index.OpenAsync(Stop);
        Assert.Equal(1, snapshot.Count);
        Assert.Equal(["y"], await FindAsync(Index, Words("a")));
        Assert.Equal(["y"], await FindAsync(Index, new CandidateQuery([], East, 10, 10)));
    }

    [Fact]
    public async Task A_batch_from_another_state_changes_nothing()
    {
        await FillAsync(Article("x", ["a"]));

        Assert.Null(await Index.ApplyAsync(Batch(Empty, Article("y", ["a"])), Stop));
        Assert.Null(await Index.ApplyAsync(
            Batch(Empty with { Sequence = 1, EmbeddingModel = "model/b" }, Article("y", ["a"])), Stop));

        Assert.Equal(Empty with { Sequence = 1 }, await Index.ReadStateAsync(Stop));
        Assert.Equal(["x"], await FindAsync(Index, Words("a")));
    }

    [Fact]
    public async Task A_reset_empties_the_index_and_sets_its_state()
    {
        await FillAsync(Article("x", ["a"]));
        var other = new IndexState(0, "model/b", 3, "2");

        await Index.ResetAsync(other, Stop);

        Assert.Equal(other, await Index.ReadStateAsync(Stop));
        Assert.Empty(await FindAsync(Index, Words("a")));
    }

    [Fact]
    public async Task A_snapshot_does_not_change()
    {
        await FillAsync(Article("x", ["a"]));
        using var snapshot = await Index.OpenAsync(Stop);

        await ApplyAsync(1, new IndexedArticle("x", 1, []), Article("y", ["a"]));
        await Index.ResetAsync(Empty, Stop);

        var candidate = Assert.Single(snapshot.Search(Words("a"), Stop).Candidates);
        Assert.Equal("x", snapshot.Passages([candidate])[0].ArticleId);
    }

    [Fact]
    public async Task Terms_of_a_class_count_as_one_word()
    {
        await FillAsync(Article("x", ["a", "z", "z"]), Article("y", ["b", "z", "z"]), Article("c", ["z", "z", "z"]));

        using var snapshot = await Index.OpenAsync(Stop);
        var found = snapshot.Search(
            new CandidateQuery([Class(1, ("a", 1), ("b", 1)), Class(1, ("none", 1))], default, 10, 0), Stop);

        Assert.Equal([2, 0], found.Frequencies);
        Assert.Equal(found.Candidates[0].Lexical, found.Candidates[1].Lexical);
    }

    [Fact]
    public async Task A_term_that_hardly_stands_for_a_word_hardly_makes_it_frequent()
    {
        await FillAsync(Article("x", ["a"]), Article("y", ["b"]), Article("z", ["b"]), Article("c", ["b", "b"]));

        using var snapshot = await Index.OpenAsync(Stop);
        var found = snapshot.Search(new CandidateQuery([Class(1, ("a", 1), ("b", 0.25f))], default, 10, 0), Stop);

        // One paragraph with a word that stands for it, three with one that does so by a quarter.
        Assert.Equal([2], found.Frequencies);
    }

    [Fact]
    public async Task Scores_are_those_of_BM25()
    {
        await FillAsync(Article("x", ["a", "a", "z", "z"]), Article("y", ["z", "z"]));

        using var snapshot = await Index.OpenAsync(Stop);
        var candidate = Assert.Single(snapshot.Search(Words("a"), Stop).Candidates);

        // One of two paragraphs has the word, twice; it is 4/3 as long as the mean. k1 = 1.2, b = 0.75.
        Assert.Equal(Math.Log(1 + (1.5 / 1.5)) * (2 * 2.2 / (2 + (1.2 * (0.25 + (0.75 * 4 / 3))))), candidate.Lexical, 5);
    }

    [Fact]
    public async Task Weights_of_terms_and_classes_decide_the_order()
    {
        await FillAsync(Article("x", ["a"]), Article("y", ["b"]), Article("z", ["c"]));

        Assert.Equal(["y", "x", "z"], await FindAsync(Index, new CandidateQuery(
            [Class(1, ("a", 0.5f), ("b", 1)), Class(0.1, ("c", 1))], default, 10, 0)));
    }

    [Fact]
    public async Task Vectors_bring_paragraphs_that_have_none_of_the_words()
    {
        await FillAsync(Article("x", [1, 0], "a"), Article("y", [3, 4], "b"), Article("z", [0, -2], "c"));

        using var snapshot = await Index.OpenAsync(Stop);
        var found = snapshot.Search(new CandidateQuery([Class(1, ("c", 1))], NorthEast, 10, 1), Stop);

        Assert.Equal(["z", "y"], snapshot.Passages(found.Candidates).Select(passage => passage.ArticleId));
        Assert.Equal(-0.8, found.Candidates[0].Dense, 2);
        Assert.Equal(1, found.Candidates[1].Dense, 2);
        Assert.Equal(0, found.Candidates[1].Lexical);
    }

    [Fact]
    public async Task The_nearest_of_vectors_with_many_components_is_found_even_when_it_is_not_near()
    {
        float[] Vector(int differing) => [.. Enumerable.Range(0, 3072).Select(i => i < differing ? -1f : 1f)];
        await Index.ResetAsync(Empty with { Dimensions = 3072 }, Stop);
        Assert.NotNull(await Index.ApplyAsync(Batch(Empty with { Dimensions = 3072 }, Article("x", Vector(1400)), Article("y", Vector(1200)), Article("z", Vector(1300))), Stop));

        Assert.Equal(["y"], await FindAsync(Index, new CandidateQuery([], Vector(0), 10, 1)));
    }

    [Theory]
    [InlineData(new float[0])]
    [InlineData(new float[] { 0, 0 })]
    [InlineData(new[] { float.NaN, 1 })]
    [InlineData(new float[] { 1, 2, 3 })]
    public async Task A_vector_that_cannot_be_compared_does_no_harm(float[] vector)
    {
        await FillAsync(Article("x", vector, "a"), Article("y", [1, 0], "b"));

        Assert.Equal(["x"], await FindAsync(Index, new CandidateQuery([Class(1, ("a", 1))], East, 10, 0)));
        Assert.Equal(["y"], (await FindAsync(Index, new CandidateQuery([], East, 10, 10))).Take(1));
        Assert.Equal(["x"], (await FindAsync(Index, new CandidateQuery([Class(1, ("a", 1))], vector, 10, 10))).Take(1));
    }

    [Fact]
    public async Task The_best_few_of_many_are_the_first_of_all()
    {
        // Enough for an index to learn, before it has seen all, what can be passed over.
        const int All = 40_000;

        // Three words of a question are about as rare, and one is so common that what has it alone can be passed over.
        var random = new Random(7);
        string[] Words() => [.. Enumerable.Range(0, 3 + random.Next(9)).Select(_ => random.Next(40) switch { < 20 => "common", var other => $"w{other}" })];
        await FillAsync([.. Enumerable.Range(0, All).Select(i => Article($"{i:00000}", [random.NextSingle() - 0.5f, random.NextSingle()], Words()))]);
        TermClass[] classes = [Class(1, ("common", 1)), Class(1, ("w30", 1)), Class(1, ("w31", 1)), Class(1, ("w32", 1), ("w33", 0.5f))];

        using var snapshot = await Index.OpenAsync(Stop);
        var all = snapshot.Search(new CandidateQuery(classes, East, All, 0), Stop);
        var few = snapshot.Search(new CandidateQuery(classes, East, 400, 50), Stop);

        Assert.Equal(all.Frequencies, few.Frequencies);
        Assert.Equal(all.Candidates.Take(400).Select(one => one.Key), few.Candidates.Take(400).Select(one => one.Key));
        var scores = all.Candidates.ToDictionary(one => one.Key, one => one.Lexical);
        Assert.InRange(few.Candidates.Count, 401, 450);
        Assert.All(few.Candidates, one => Assert.Equal(scores.GetValueOrDefault(one.Key), one.Lexical, 4));
    }

    [Fact]
    public async Task Equal_scores_come_in_the_order_of_indexing()
    {
        await FillAsync([.. Enumerable.Range(0, 50).Select(i => Article($"{i:00}", ["a"]))]);

        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"{i:00}"), await FindAsync(Index, Words("a") with { Lexical = 20 }));
    }

    [Fact]
    public async Task Terms_ids_and_profiles_of_any_length_are_taken()
    {
        var id = new string('ü', 40_000);
        var terms = new[] { "a", "", new string('b', 100_000), "\0", "😀", "*:*" };
        await FillAsync(new IndexedArticle(id, 1,
            [new IndexEntry(Sample(id), terms, 6, new byte[IndexEntry.MaxProfileBytes], default)]));

        Assert.Equal([id], await FindAsync(Index, Words("a")));
        Assert.Equal([id], await FindAsync(Index, Words("*:*")));
        Assert.Empty(await FindAsync(Index, Words("")));
        Assert.Empty(await FindAsync(Index, Words("a AND (")));
    }

    private static CandidateQuery Words(params string[] terms) => new([.. terms.Select(term => Class(1, (term, 1)))], default, 10, 0);

    private static TermClass Class(double weight, params (string Term, float Weight)[] terms) =>
        new(weight, [.. terms.Select(term => KeyValuePair.Create(term.Term, term.Weight))]);

    private static Passage Sample(string article, int paragraph = 1) =>
        new(article, 1, paragraph, "Titel", null, "Text", null, null, "de");

    private static IndexedArticle Article(string id, params string[][] paragraphs) => new(id, 1,
        [.. paragraphs.Select((terms, i) => new IndexEntry(Sample(id, i + 1), terms, terms.Length, default, East))]);

    private static IndexedArticle Article(string id, float[] vector, params string[] terms) => new(id, 1,
        [new IndexEntry(Sample(id), terms, terms.Length, default, vector)]);

    private static async Task<IEnumerable<string>> FindAsync(IParagraphIndex index, CandidateQuery query)
    {
        using var snapshot = await index.OpenAsync(Stop);
        return snapshot.Passages(snapshot.Search(query, Stop).Candidates).Select(passage => passage.ArticleId).ToList();
    }

    private static IndexBatch Batch(IndexState before, params IndexedArticle[] articles) =>
        new(before, articles.Select(article => article with { Sequence = before.Sequence + 1 }).ToAsyncEnumerable());

    private async Task FillAsync(params IndexedArticle[] articles)
    {
        await Index.ResetAsync(Empty, Stop);
        await ApplyAsync(0, articles);
    }

    private async Task ApplyAsync(long before, params IndexedArticle[] articles) =>
        Assert.NotNull(await Index.ApplyAsync(Batch(Empty with { Sequence = before }, articles), Stop));
}
