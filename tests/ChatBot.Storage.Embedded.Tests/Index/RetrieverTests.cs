using Microsoft.Extensions.AI;
using Moq;

namespace ChatBot.Storage.Embedded.Tests.Index;

public sealed class RetrieverTests : IAsyncLifetime
{
    private readonly Collection collection = new();

    public async ValueTask InitializeAsync()
    {
        await collection.SaveAsync(
            Collection.Article("gipfel", "Treffen in Genf",
                "Die Gespräche seien konstruktiv verlaufen, erklärte Putin kurz nach Ende des Gipfels.",
                "Angesprochen auf Alexej Nawalny erwiderte Putin, er habe gegen nationale Gesetze verstoßen.",
                "Einladungen wurden aber nicht ausgesprochen, weder ins Weiße Haus noch in den Kreml."),
            Collection.Article("wetter", "Das Wetter", "Am 3. Juni 2021 regnete es in Genf 21 Stunden lang.", "Nationale Wetterdienste warnten vor Sturm."));
        await collection.CatchUpAsync();
    }

    public ValueTask DisposeAsync()
    {
        collection.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("Was sagte Putin über Nawalny?", "de", "gipfel#2")]
    [InlineData("what did Putin say about Navalny?", "en", "gipfel#2")]
    [InlineData("Навальный", "en", "gipfel#2")]
    [InlineData("Gab es Einladungen ins WEISSE HAUS?", "de", "gipfel#3")]
    [InlineData("Wetterdienst", "de", "wetter#2")]
    [InlineData("Genf, 3.6.2021: 21 Stunden Regen", "de", "wetter#1")]
    public async Task The_paragraph_that_answers_comes_first(string question, string language, string paragraph) =>
        Assert.Equal(paragraph, (await collection.SearchAsync(question, language))[0]);

    [Fact]
    public async Task A_title_brings_the_paragraphs_below_it() =>
        Assert.Equal("gipfel#1", (await collection.SearchAsync("Endete das Treffen in Genf konstruktiv?"))[0]);

    [Theory]
    [InlineData("Wann wurde der Hafen gebaut?", "hafen#2")]
    [InlineData("When was the Hafen gebaut?", "hafen#2")]
    [InlineData("Wie viele Schiffe liegen im Hafen?", "hafen#4")]
    public async Task A_paragraph_with_what_is_asked_for_comes_before_one_without(string question, string paragraph)
    {
        await collection.SaveAsync(Collection.Article("hafen", "Am See",
            "Der Hafen wurde von Fischern aus Lindau gebaut, aus Holz.", "Der Hafen wurde im Jahr 1856 gebaut, aus Holz.",
            "Die Schiffe liegen im Hafen, auch bei Sturm.", "Die 36 Schiffe liegen im Hafen, auch bei Sturm."));
        await collection.CatchUpAsync();

        Assert.Equal(paragraph, (await collection.SearchAsync(question, question[1] == 'h' ? "en" : "de"))[0]);
    }

    [Fact]
    public async Task What_the_title_says_need_not_stand_in_the_paragraph_again()
    {
        await collection.SaveAsync(Collection.Article("fest", "Hafenfest Lindau",
            "Das Hafenfest von Lindau ist ein Hafenfest, zu dem viele nach Lindau kommen.", "Die Blaskapelle spielte am Abend."));
        await collection.CatchUpAsync();

        Assert.Equal("fest#2", (await collection.SearchAsync("Wer dirigierte die Blaskapelle beim Hafenfest Lindau?"))[0]);
    }

    [Fact]
    public async Task A_misspelt_word_finds_the_paragraph_with_the_right_one() =>
        Assert.Equal("wetter#2", (await collection.SearchAsync("Wer warnt national vor Sturrm?"))[0]);

    [Fact]
    public async Task At_most_so_many_are_given_as_asked_for()
    {
        Assert.Single(await collection.SearchAsync("Putin", top: 1));
        Assert.Empty(await collection.SearchAsync("Putin", top: 0));
    }

    [Theory]
    [InlineData("")]
    [InlineData("e")]
    [InlineData("wer ist das")]
    [InlineData("*:*")]
    [InlineData("Putin AND (")]
    [InlineData("title:[* TO *] \\")]
    [InlineData("👍👩‍👩‍👧")]
    [InlineData("\0\u0007\u001b[2J\ufffe")]
    [InlineData("\ud83d lone surrogate \udc4d")]
    [InlineData("123456789012345678901234567890")]
    public async Task Any_question_is_harmless(string question)
    {
        foreach (var language in new[] { "de", "en" })
        {
            Assert.InRange((await collection.SearchAsync(question, language)).Count, 0, 5);
        }
    }

    [Fact]
    public async Task Ten_thousand_words_are_harmless() =>
        Assert.NotEmpty(await collection.SearchAsync(string.Join(' ', Enumerable.Repeat("Putin und Nawalny im Kreml", 2_000))));

    [Fact]
    public async Task When_the_embedding_model_does_not_answer_words_alone_decide()
    {
        var inner = collection.Model;
        var model = new Mock<IEmbeddingGenerator<string, Embedding<float>>>();
        model.Setup(generator => generator.GetService(It.IsAny<Type>(), null)).Returns((Type type, object? _) => inner.GetService(type));
        model.Setup(generator => generator.GenerateAsync(It.IsAny<IEnumerable<string>>(), It.IsAny<EmbeddingGenerationOptions>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(new HttpRequestException("no route"));
        collection.Model = model.Object;

        Assert.Equal("gipfel#2", (await collection.SearchAsync("Nawalny"))[0]);
    }
}
