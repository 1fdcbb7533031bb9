using ChatBot.FakeModels;
using Microsoft.Extensions.AI;

namespace ChatBot.Models.Onnx.Tests;

public sealed class OnnxEmbeddingGeneratorTests : IDisposable
{
    private static readonly (string, float[])[] WordPieces =
        [("hafen", [1, 0, 0, 0]), ("umbau", [0, 1, 0, 0]), ("##s", [0, 0, 1, 0]), ("schön", [0, 0, 0, 1]), ("schon", [0, 0, 0, 9])];

    private static readonly (string, float[])[] SentencePieces =
        [("▁hafen", [1, 0, 0, 0]), ("▁umbau", [0, 1, 0, 0]), ("s", [0, 0, 1, 0]), ("▁schön", [0, 0, 0, 1])];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose() => folder.Delete(recursive: true);

    public static TheoryData<string> Tokenizers => ["bert", "xlm-roberta"];

    [Theory]
    [MemberData(nameof(Tokenizers))]
    public async Task A_text_has_the_mean_of_its_tokens_vectors_whatever_else_is_in_the_batch(string kind)
    {
        using var model = Load(kind, normalize: false);

        var vectors = await EmbedAsync(model, "umbau hafens", "hafen", "hafen umbau hafen umbau hafen umbau hafen", "");

        // Start and end of a text are tokens too, with null vectors.
        Assert.Equal(new float[] { 1 / 5f, 1 / 5f, 1 / 5f, 0 }, vectors[0]);
        Assert.Equal(new float[] { 1 / 3f, 0, 0, 0 }, vectors[1]);
        Assert.Equal(new float[] { 4 / 9f, 3 / 9f, 0, 0 }, vectors[2]);
        Assert.Equal(new float[] { 0, 0, 0, 0 }, vectors[3]);
    }

    [Theory]
    [MemberData(nameof(Tokenizers))]
    public async Task Vectors_have_unit_length_if_not_told_otherwise(string kind)
    {
        using var model = Load(kind);

        var vector = Assert.Single(await EmbedAsync(model, "umbau hafens"));

        Assert.Equal(1, vector.Sum(component => component * component), 4);
    }

    [Fact]
    public async Task Pooling_by_the_first_token_takes_its_vector_alone()
    {
        TinyOnnxModel.WriteBert(folder.FullName, WordPieces);
        using var model = OnnxEmbeddingGenerator.Load(new OnnxModelOptions(folder.FullName, Pooling.Cls, Normalize: false));

        Assert.Equal(new float[] { 0, 0, 0, 0 }, (await EmbedAsync(model, "hafen"))[0]);
    }

    [Theory]
    [MemberData(nameof(Tokenizers))]
    public async Task Of_a_long_text_as_much_is_read_as_the_model_can(string kind)
    {
        using var model = Load(kind, normalize: false, maxTokens: 8);

        var vectors = await EmbedAsync(model, string.Join(' ', Enumerable.Repeat("hafen", 1000)) + " umbau");

        Assert.Equal(new float[] { 6 / 8f, 0, 0, 0 }, vectors[0]);
    }

    [Theory]
    [InlineData("""{"do_lower_case":true,"strip_accents":false}""", 1)]
    [InlineData("""{"do_lower_case":true,"strip_accents":null}""", 9)]
    [InlineData("""{"do_lower_case":false}""", 0)]
    public async Task Capitals_and_umlauts_are_read_as_the_tokenizers_configuration_says(string config, float value)
    {
        TinyOnnxModel.WriteBert(folder.FullName, WordPieces);
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "tokenizer_config.json"), config, TestContext.Current.CancellationToken);
        using var model = OnnxEmbeddingGenerator.Load(new OnnxModelOptions(folder.FullName, Normalize: false));

        Assert.Equal(value / 3, (await EmbedAsync(model, "Schön"))[0][3], 4);
    }

    [Fact]
    public void Another_model_in_the_folder_has_another_name()
    {
        var before = NameOf(WordPieces);

        Assert.Equal(before, NameOf(WordPieces));
        Assert.NotEqual(before, NameOf([.. WordPieces[..4], ("schon", [0, 0, 0, 8])]));
        Assert.NotEqual(before, NameOf([.. WordPieces[..4], ("schan", [0, 0, 0, 9])]));
    }

    [Fact]
    public void The_length_of_vectors_is_known_before_any_is_made()
    {
        using var model = Load("bert");

        var metadata = Assert.IsType<EmbeddingGeneratorMetadata>(model.GetService(typeof(EmbeddingGeneratorMetadata)));
        Assert.Equal(("onnx", 4), (metadata.ProviderName, metadata.DefaultModelDimensions));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told() => Assert.Contains("There is no folder", Failure("nowhere"), StringComparison.Ordinal);

    [Fact]
    public void A_folder_without_a_model_is_told() => Assert.Contains("model.onnx", Failure(""), StringComparison.Ordinal);

    [Fact]
    public void A_folder_without_a_tokenizer_is_told_which_are_known()
    {
        TinyOnnxModel.WriteBert(folder.FullName, WordPieces);
        File.Delete(Path.Combine(folder.FullName, "vocab.txt"));
        File.WriteAllText(Path.Combine(folder.FullName, "tokenizer.json"), "{}");

        Assert.Contains("vocab.txt", Failure(""), StringComparison.Ordinal);
        Assert.Contains("sentencepiece.bpe.model", Failure(""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("model.onnx")]
    [InlineData("sentencepiece.bpe.model")]
    public void A_damaged_file_is_named(string file)
    {
        TinyOnnxModel.WriteXlmRoberta(folder.FullName, SentencePieces);
        File.WriteAllText(Path.Combine(folder.FullName, file), "damaged");

        Assert.Contains(file, Failure(""), StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_with_other_inputs_is_told_which_an_embedding_model_has()
    {
        TinyOnnxModel.WriteBert(folder.FullName, WordPieces);
        TinyOnnxModel.Write(folder.FullName, 5, WordPieces, "pixel_values");

        Assert.Contains("pixel_values", Failure(""), StringComparison.Ordinal);
        Assert.Contains("input_ids", Failure(""), StringComparison.Ordinal);
    }

    private OnnxEmbeddingGenerator Load(string kind, bool normalize = true, int maxTokens = 512)
    {
        if (kind == "bert")
        {
            TinyOnnxModel.WriteBert(folder.FullName, WordPieces);
        }
        else
        {
            TinyOnnxModel.WriteXlmRoberta(folder.FullName, SentencePieces);
        }

        return OnnxEmbeddingGenerator.Load(new OnnxModelOptions(folder.FullName, Normalize: normalize, MaxTokens: maxTokens));
    }

    private string? NameOf((string, float[])[] pieces)
    {
        TinyOnnxModel.WriteBert(folder.FullName, pieces);
        using var model = OnnxEmbeddingGenerator.Load(new OnnxModelOptions(folder.FullName));
        return ((EmbeddingGeneratorMetadata)model.GetService(typeof(EmbeddingGeneratorMetadata))!).DefaultModelId;
    }

    private string Failure(string subfolder) => Assert.Throws<OnnxModelException>(
        () => OnnxEmbeddingGenerator.Load(new OnnxModelOptions(Path.Combine(folder.FullName, subfolder)))).Message;

    private static async Task<List<float[]>> EmbedAsync(OnnxEmbeddingGenerator model, params string[] texts) =>
        [.. (await model.GenerateAsync(texts, cancellationToken: TestContext.Current.CancellationToken)).Select(embedding => embedding.Vector.ToArray())];
}
