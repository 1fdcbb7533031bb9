using ChatBot.Core.Answers;
using ChatBot.Core.Answers.Extraction;
using ChatBot.Core.Articles;
using ChatBot.Core.Language;
using ChatBot.Core.Retrieval;
using ChatBot.Storage.Embedded;
using ChatBot.Storage.Embedded.Index;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatBot.Core.Tests.Answers.Refusal;

/// <summary>What is answered and what is refused of a few articles, found by a search as the program's.</summary>
public sealed class RefusalTests : IAsyncLifetime
{
    private static readonly Article[] Articles =
    [
        Article("hafen", "Der Hafen von Lindau wird umgebaut",
            "Der Stadtrat von Lindau beschloss am Dienstag den Umbau des Hafens.",
            "Der Umbau des Hafens dauert vier Jahre und kostet neun Millionen Euro.",
            "Die Fährgesellschaft will während des Umbaus zwei Schiffe nach Bregenz verlegen."),
        Article("museum", "Neues Museum für alte Instrumente",
            "In Freiberg eröffnete ein Museum für alte Musikinstrumente.",
            "Das Museum zeigt 300 Geigen, Flöten und eine Orgel aus dem Jahr 1714.",
            "Der Eintritt in das Museum ist für Kinder frei."),
        Article("imker", "Imker zählen ihre Völker",
            "Die Imker im Allgäu haben nach dem Winter ihre Bienenvölker gezählt.",
            "Ein Drittel der Bienenvölker hat den Winter nicht überlebt.",
            "Schuld ist nach Ansicht der Imker eine Milbe."),
        Article("bahn", "Die Straßenbahn fährt länger",
            "In Rostock fährt die Straßenbahn vom Herbst an auch in der Nacht.",
            "Die Straßenbahn kommt in der Nacht jede halbe Stunde.",
            "Das Rathaus zahlt dafür eine Million Euro im Jahr."),
        Article("warte", "Sternwarte sucht Nachwuchs",
            "Die Sternwarte in Görlitz bietet Kurse für Schüler an.",
            "Mit dem Fernrohr der Sternwarte lassen sich die Monde des Jupiter sehen.",
            "Die Kurse der Sternwarte beginnen im März."),
    ];

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("chatbot-refusal-");
    private ServiceProvider services = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        services = new ServiceCollection()
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
            .AddSingleton(TimeProvider.System)
            .AddSingleton(Lexicon.Load(Path.Combine(AppContext.BaseDirectory, "lexicon", "de-en.lexicon")))
            .AddSingleton(WordVectors.Empty)
            .AddSingleton<TextAnalyzer>()
            .AddSingleton<IEmbeddingGenerator<string, Embedding<float>>, BuiltinEmbeddingGenerator>()
            .AddEmbeddedStorage(data.FullName).AddEmbeddedIndex(data.FullName)
            .AddRetrieval()
            .AddSingleton<SentenceScorer>().AddSingleton<SentenceExtractor>().AddSingleton<EvidenceNeighbours>()
            .BuildServiceProvider();
        await services.GetRequiredService<IArticleStore>().SaveAsync(Articles, null, Stop);
        await services.GetRequiredService<Indexer>().CatchUpAsync(null, Stop);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        data.Delete(recursive: true);
    }

    [Theory]
    [InlineData("Wie lange dauert der Umbau des Hafens?", "de", "vier Jahre")]
    [InlineData("How long does the rebuilding of the harbour take?", "en", "vier Jahre")]
    [InlineData("Aus welchem Jahr stammt die Orgel im Museum?", "de", "1714")]
    [InlineData("How many violins does the museum show?", "en", "300 Geigen")]
    [InlineData("Wann beginnen die Kurse der Sternwarte?", "de", "im März")]
    public async Task What_an_article_tells_is_answered(string question, string language, string answer) =>
        Assert.Contains(answer, string.Join(' ', await AnswerAsync(question, language)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Wie viele Einwohner hat die Hauptstadt von Peru?", "de")]
    [InlineData("Which team won the football championship in 1998?", "en")]
    [InlineData("Wer schrieb den Roman über die Insel Helgoland?", "de")]
    [InlineData("Who was the first president of the university of Chicago?", "en")]
    [InlineData("Welches Gas entsteht beim Verbrennen von Kohle?", "de")]
    public async Task What_no_article_is_about_is_refused(string question, string language) => Assert.Empty(await AnswerAsync(question, language));

    private async Task<IReadOnlyList<string>> AnswerAsync(string question, string language)
    {
        var found = await services.GetRequiredService<Retriever>().SearchAsync(question, language, Answerer.EvidenceCount, Stop);
        var evidence = await services.GetRequiredService<EvidenceNeighbours>().AddAsync(found.Evidence, Stop);
        return [.. services.GetRequiredService<SentenceExtractor>().Extract(new(question, language, []), found.Query, evidence).Select(sentence => sentence.Text)];
    }

    private static Article Article(string id, string title, params string[] paragraphs) =>
        new(id, title, new(2024, 5, 3), null, "de", [.. paragraphs.Select((text, i) => new Paragraph(i + 1, null, text))]);
}
