using System.Numerics.Tensors;
using ChatBot.Core.Language;
using ChatBot.Core.Retrieval;
using ChatBot.Core.Tests.Language;
using Microsoft.Extensions.AI;

namespace ChatBot.Core.Tests.Retrieval;

public sealed class BuiltinEmbeddingGeneratorTests : IDisposable
{
    private readonly BuiltinEmbeddingGenerator generator = Create();

    public void Dispose() => generator.Dispose();

    [Fact]
    public async Task A_text_and_its_translation_are_closer_than_two_texts_of_one_language()
    {
        var german = await EmbedAsync("Kontrolle der Häuser bei dem Treffen");
        var english = await EmbedAsync("The control of the houses at the meeting");
        var other = await EmbedAsync("Die Katze schläft auf dem Sofa und träumt");

        Assert.True(TensorPrimitives.Dot(german, english) > TensorPrimitives.Dot(german, other) + 0.2);
    }

    [Fact]
    public async Task Spellings_of_a_name_are_close()
    {
        var german = await EmbedAsync("Nawalny");
        var english = await EmbedAsync("Navalny");

        Assert.True(TensorPrimitives.Dot(german, english) > 0.5);
    }

    [Fact]
    public async Task A_text_has_one_vector_of_unit_length_whatever_was_embedded_before()
    {
        using var other = Create();
        var warm = await EmbedAsync("Biden und Putin trafen sich 2021 in Genf.");
        await EmbedAsync("Etwas anderes");

        Assert.Equal(warm, await EmbedAsync("Biden und Putin trafen sich 2021 in Genf."));
        Assert.Equal(warm, await EmbedAsync("Biden und Putin trafen sich 2021 in Genf.", other));
        Assert.Equal(1, TensorPrimitives.Norm<float>(warm), 4);
        Assert.Equal(BuiltinEmbeddingGenerator.Dimensions, warm.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("👍 … !!")]
    [InlineData("und das ist es")]
    public async Task A_text_without_content_words_has_the_null_vector(string text) =>
        Assert.All(await EmbedAsync(text), component => Assert.Equal(0, component));

    [Fact]
    public async Task A_text_is_read_in_the_language_that_is_named()
    {
        var meeting = await EmbedAsync("Treffen", "de");
        var english = await EmbedAsync("met", "en");
        var german = await EmbedAsync("met", "de");

        Assert.True(TensorPrimitives.Dot(meeting, english) > TensorPrimitives.Dot(meeting, german) + 0.2);
    }

    [Fact]
    public void It_tells_its_name_and_the_length_of_its_vectors()
    {
        var metadata = generator.GetService(typeof(EmbeddingGeneratorMetadata)) as EmbeddingGeneratorMetadata;

        Assert.Equal("builtin", metadata?.ProviderName);
        Assert.Equal(BuiltinEmbeddingGenerator.Dimensions, metadata?.DefaultModelDimensions);
    }

    private static BuiltinEmbeddingGenerator Create() => new(new TextAnalyzer(SmallLexicon.Instance), SmallLexicon.Instance, WordVectors.Empty);

    private async Task<float[]> EmbedAsync(string text, BuiltinEmbeddingGenerator? other = null) =>
        (await (other ?? generator).GenerateVectorAsync(text, cancellationToken: TestContext.Current.CancellationToken)).ToArray();

    private async Task<float[]> EmbedAsync(string text, string language) => (await generator.GenerateVectorAsync(
        text,
        new EmbeddingGenerationOptions { AdditionalProperties = new() { [BuiltinEmbeddingGenerator.Language] = language } },
        TestContext.Current.CancellationToken)).ToArray();
}
