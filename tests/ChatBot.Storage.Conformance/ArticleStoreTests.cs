using ChatBot.Core.Articles;
using Xunit;

namespace ChatBot.Storage.Conformance;

/// <summary>What every engine's article store does. An engine derives a class that opens its store.</summary>
public abstract class ArticleStoreTests
{
    private IArticleStore? store;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private IArticleStore Store => store ??= OpenStore();

    /// <summary>A store over the data of this test: empty at first; a second call opens the same data again.</summary>
    protected abstract IArticleStore OpenStore();

    [Fact]
    public async Task A_new_store_is_empty()
    {
        Assert.Equal(0, await Store.CountAsync(Stop));
        Assert.Empty(await Store.ListAsync(0, 10, Stop));
        Assert.Empty(await Store.ChangesAsync(0, 10, Stop));
        Assert.Equal(0, await Store.LastSequenceAsync(Stop));
        Assert.Null(await Store.FindAsync("a", null, Stop));
    }

    [Fact]
    public async Task An_article_comes_back_as_it_was_saved()
    {
        var article = new Article(
            "news/2021 \"Gipfel\" %2F ü", "Biden trifft Putin – in „Genf“", new PartialDate(2021, 6), "https://example.org/a?b=c", "de",
            [new(1, null, "Er sagte: \"Ja\" – und <ging>."), new(2, "Rückkehr der Botschafter", "Zwei\tWörter 👍 \\ 'x'; DROP TABLE articles")]);

        Assert.Equal([SaveOutcome.Added], await Store.SaveAsync([article], null, Stop));

        var found = await OpenStore().FindAsync(article.Id, null, Stop);
        Assert.NotNull(found);
        Assert.Equivalent(article, found.Article, strict: true);
        Assert.Equal((1, true, false), (found.Number, found.IsCurrent, found.IsWithdrawn));
    }

    [Theory]
    [InlineData("2021")]
    [InlineData("2021-06")]
    [InlineData("2021-06-16")]
    [InlineData(null)]
    public async Task A_date_keeps_its_precision(string? text)
    {
        var date = PartialDate.TryParse(text, out var parsed) ? parsed : (PartialDate?)null;
        await SaveAsync(Sample("a") with { Date = date });

        Assert.Equal(date, (await Store.FindAsync("a", null, Stop))!.Article.Date);
    }

    [Fact]
    public async Task Ids_are_told_apart_by_case_and_by_accent()
    {
        await Store.SaveAsync([Sample("Bär"), Sample("bär"), Sample("Bar"), Sample("Bar ")], null, Stop);

        Assert.Equal(4, await Store.CountAsync(Stop));
        Assert.Null(await Store.FindAsync("BÄR", null, Stop));
    }

    [Fact]
    public async Task Saving_the_same_content_again_writes_nothing()
    {
        await SaveAsync(Sample("a"));
        var sequence = await Store.LastSequenceAsync(Stop);

        Assert.Equal(SaveOutcome.Unchanged, await SaveAsync(Sample("a")));
        Assert.Equal(sequence, await Store.LastSequenceAsync(Stop));
    }

    [Fact]
    public async Task An_edit_adds_a_revision_and_the_one_before_stays_readable()
    {
        await SaveAsync(Sample("a", "Before."));

        Assert.Equal(SaveOutcome.Revised, await SaveAsync(Sample("a", "After.")));

        var current = await Store.FindAsync("a", null, Stop);
        var first = await Store.FindAsync("a", 1, Stop);
        Assert.Equal((2, true, "After."), (current!.Number, current.IsCurrent, current.Article.Paragraphs[0].Text));
        Assert.Equal((1, false, "Before."), (first!.Number, first.IsCurrent, first.Article.Paragraphs[0].Text));
        Assert.Null(await Store.FindAsync("a", 3, Stop));
        Assert.Equal(1, await Store.CountAsync(Stop));
    }

    public static TheoryData<string> Edits => ["title", "date", "url", "language", "heading", "text", "split"];

    [Theory]
    [MemberData(nameof(Edits))]
    public async Task Every_part_of_the_content_counts_as_an_edit(string edit)
    {
        var article = Sample("a", "One. Two.");
        await SaveAsync(article);

        var edited = edit switch
        {
            "title" => article with { Title = "Other" },
            "date" => article with { Date = new PartialDate(2021, 7) },
            "url" => article with { Url = "https://example.org/other" },
            "language" => article with { Language = "en" },
            "heading" => article with { Paragraphs = [new(1, "Heading", "One. Two.")] },
            "text" => article with { Paragraphs = [new(1, null, "One. Three.")] },
            _ => article with { Paragraphs = [new(1, null, "One."), new(2, null, "Two.")] },
        };

        Assert.Equal(SaveOutcome.Revised, await SaveAsync(edited));
    }

    [Fact]
    public async Task A_batch_has_an_outcome_for_each_article_in_order()
    {
        await Store.SaveAsync([Sample("same"), Sample("edited", "Before.")], null, Stop);

        var outcomes = await Store.SaveAsync(
            [Sample("new"), Sample("same"), Sample("edited", "After."), Sample("new", "Twice in a batch.")], null, Stop);

        Assert.Equal([SaveOutcome.Added, SaveOutcome.Unchanged, SaveOutcome.Revised, SaveOutcome.Revised], outcomes);
        Assert.Equal(2, (await Store.FindAsync("new", null, Stop))!.Number);
    }

    [Fact]
    public async Task A_batch_that_fails_leaves_nothing()
    {
        await SaveAsync(Sample("a", "Before."));
        var broken = Sample("c") with { Title = null! };

        await Assert.ThrowsAnyAsync<Exception>(() => Store.SaveAsync([Sample("b"), Sample("a", "After."), broken], null, Stop));

        Assert.Null(await Store.FindAsync("b", null, Stop));
        Assert.Equal(1, (await Store.FindAsync("a", null, Stop))!.Number);
        Assert.Equal(1, await Store.CountAsync(Stop));
    }

    [Fact]
    public async Task A_cancelled_save_leaves_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.SaveAsync([Sample("a")], null, cancelled.Token));
        Assert.Equal(0, await Store.CountAsync(Stop));
    }

    [Fact]
    public async Task What_vanished_from_a_folder_is_withdrawn_and_can_still_be_opened()
    {
        await Store.SaveAsync([Sample("a"), Sample("b")], "/folder", Stop);

        Assert.Equal(1, await Store.WithdrawMissingAsync("/folder", new HashSet<string> { "a" }, Stop));

        var withdrawn = await Store.FindAsync("b", null, Stop);
        Assert.Equal((1, true, true), (withdrawn!.Number, withdrawn.IsCurrent, withdrawn.IsWithdrawn));
        Assert.Equal(["a"], (await Store.ListAsync(0, 10, Stop)).Select(line => line.Id));
        Assert.Equal(1, await Store.CountAsync(Stop));
        Assert.Equal(0, await Store.WithdrawMissingAsync("/folder", new HashSet<string> { "a" }, Stop));
    }

    [Fact]
    public async Task A_folder_withdraws_nothing_that_came_from_elsewhere()
    {
        await Store.SaveAsync([Sample("a")], "/folder", Stop);
        await Store.SaveAsync([Sample("b")], "/other", Stop);
        await Store.SaveAsync([Sample("c")], null, Stop);

        Assert.Equal(1, await Store.WithdrawMissingAsync("/folder", new HashSet<string>(), Stop));
        Assert.Equal(2, await Store.CountAsync(Stop));
    }

    [Theory]
    [InlineData("Same.", SaveOutcome.Unchanged)]
    [InlineData("Other.", SaveOutcome.Conflict)]
    public async Task A_folder_neither_changes_nor_claims_what_was_saved_on_its_own(string text, SaveOutcome expected)
    {
        await Store.SaveAsync([Sample("a", "Same.")], null, Stop);

        Assert.Equal([expected], await Store.SaveAsync([Sample("a", text)], "/folder", Stop));
        Assert.Equal(0, await Store.WithdrawMissingAsync("/folder", new HashSet<string>(), Stop));
        Assert.Equal(1, (await Store.FindAsync("a", null, Stop))!.Number);
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("/moved", 1)]
    public async Task An_unchanged_article_takes_the_origin_of_its_last_save(string? origin, int withdrawnWithMoved)
    {
        await Store.SaveAsync([Sample("a")], "/folder", Stop);

        Assert.Equal([SaveOutcome.Unchanged], await Store.SaveAsync([Sample("a")], origin, Stop));
        Assert.Equal(0, await Store.WithdrawMissingAsync("/folder", new HashSet<string>(), Stop));
        Assert.Equal(withdrawnWithMoved, await Store.WithdrawMissingAsync("/moved", new HashSet<string>(), Stop));
    }

    [Theory]
    [InlineData("Same.", 1)]
    [InlineData("Other.", 2)]
    public async Task A_withdrawn_article_that_returns_is_added(string text, int revision)
    {
        await Store.SaveAsync([Sample("a", "Same.")], "/folder", Stop);
        await Store.WithdrawMissingAsync("/folder", new HashSet<string>(), Stop);

        Assert.Equal([SaveOutcome.Added], await Store.SaveAsync([Sample("a", text)], "/folder", Stop));

        var found = await Store.FindAsync("a", null, Stop);
        Assert.Equal((revision, true, false), (found!.Number, found.IsCurrent, found.IsWithdrawn));
        Assert.Equal(revision, Assert.Single(await Store.ListAsync(0, 10, Stop)).Revision);
    }

    [Fact]
    public async Task The_list_has_the_latest_first_then_by_title_and_undated_last()
    {
        await Store.SaveAsync(
            [
                Sample("undated") with { Date = null },
                Sample("old") with { Date = new PartialDate(1999) },
                Sample("b") with { Title = "B", Date = new PartialDate(2021, 6) },
                Sample("a") with { Title = "A", Date = new PartialDate(2021, 6) },
                Sample("new") with { Date = new PartialDate(2021, 6, 16) },
            ],
            null, Stop);

        Assert.Equal(["new", "a", "b", "old", "undated"], (await Store.ListAsync(0, 10, Stop)).Select(line => line.Id));
        Assert.Equal(["a", "b"], (await Store.ListAsync(1, 2, Stop)).Select(line => line.Id));
        Assert.Empty(await Store.ListAsync(5, 10, Stop));
    }

    [Fact]
    public async Task A_line_of_the_list_describes_the_current_revision()
    {
        await SaveAsync(Sample("a"));
        await SaveAsync(Sample("a") with { Title = "New title", Paragraphs = [new(1, null, "One."), new(2, null, "Two.")] });

        Assert.Equal(
            new("a", 2, "New title", new PartialDate(2021, 6), "https://example.org/a", "de", 2),
            Assert.Single(await Store.ListAsync(0, 10, Stop)));
    }

    [Fact]
    public async Task Changes_are_the_last_one_of_each_article_in_order()
    {
        await Store.SaveAsync([Sample("a", "Before."), Sample("b"), Sample("c")], "/folder", Stop);
        var seen = await Store.LastSequenceAsync(Stop);
        await Store.SaveAsync([Sample("a", "After."), Sample("d")], "/folder", Stop);
        await Store.WithdrawMissingAsync("/folder", new HashSet<string> { "a", "c", "d" }, Stop);

        var changes = await Store.ChangesAsync(seen, 10, Stop);

        Assert.Equal(["a", "d", "b"], changes.Select(change => change.ArticleId));
        Assert.Equal(["After.", "Text.", null], changes.Select(change => change.Revision?.Article.Paragraphs[0].Text));
        Assert.Equal(changes.Select(change => change.Sequence).Order(), changes.Select(change => change.Sequence));
        Assert.All(changes, change => Assert.True(change.Sequence > seen));
        Assert.Equal(changes[^1].Sequence, await Store.LastSequenceAsync(Stop));
        Assert.Equal(["c", "a", "d", "b"], (await Store.ChangesAsync(0, 10, Stop)).Select(change => change.ArticleId));
    }

    [Fact]
    public async Task Changes_come_in_portions()
    {
        await Store.SaveAsync([.. Enumerable.Range(0, 25).Select(number => Sample($"{number:00}"))], null, Stop);

        var ids = new List<string>();
        var after = 0L;
        while (await Store.ChangesAsync(after, 10, Stop) is { Count: > 0 } portion)
        {
            Assert.InRange(portion.Count, 1, 10);
            ids.AddRange(portion.Select(change => change.ArticleId));
            after = portion[^1].Sequence;
        }

        Assert.Equal(Enumerable.Range(0, 25).Select(number => $"{number:00}"), ids);
    }

    [Fact]
    public async Task A_store_that_is_opened_again_goes_on_where_it_was()
    {
        await SaveAsync(Sample("a"));
        var before = await Store.LastSequenceAsync(Stop);

        var again = OpenStore();
        await again.SaveAsync([Sample("b")], null, Stop);

        Assert.True(await again.LastSequenceAsync(Stop) > before);
        Assert.Equal(2, await Store.CountAsync(Stop));
    }

    [Fact]
    public async Task Writers_and_readers_go_on_side_by_side()
    {
        var writers = Enumerable.Range(0, 4).Select(writer => Task.Run(async () =>
        {
            var own = OpenStore();
            for (var batch = 0; batch < 10; batch++)
            {
                await own.SaveAsync([Sample($"{writer}/{batch}/0"), Sample($"{writer}/{batch}/1")], null, Stop);
            }
        }, Stop)).ToList();
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
        {
            while (!writers.TrueForAll(writer => writer.IsCompleted))
            {
                // A batch is seen whole or not at all.
                Assert.Equal(0, await Store.CountAsync(Stop) % 2);
            }
        }, Stop));

        await Task.WhenAll(writers.Concat(readers));

        var sequences = (await Store.ChangesAsync(0, 100, Stop)).Select(change => change.Sequence).ToList();
        Assert.Equal(80, sequences.Distinct().Count());
    }

    private static Article Sample(string id, string text = "Text.") =>
        new(id, "Title", new PartialDate(2021, 6), $"https://example.org/{id}", "de", [new(1, null, text)]);

    private async Task<SaveOutcome> SaveAsync(Article article) => Assert.Single(await Store.SaveAsync([article], null, Stop));
}
