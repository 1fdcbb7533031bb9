using System.Numerics.Tensors;
using ChatBot.Core.Language;
using ChatBot.Core.Retrieval;
using Microsoft.Extensions.AI;

namespace ChatBot.Core.Tests.Retrieval;

/// <summary>The word vectors of the repository, and what they make of texts.</summary>
public sealed class ShippedWordVectorsTests : IDisposable
{
    private static readonly Lexicon Lexicon = Lexicon.Load(Path.Combine(AppContext.BaseDirectory, "lexicon", "de-en.lexicon"));
    private static readonly string FilePath = Path.Combine(AppContext.BaseDirectory, "vectors", "de.vectors");
    private static readonly WordVectors Shipped = WordVectors.Load(FilePath);

    private readonly BuiltinEmbeddingGenerator generator = new(new TextAnalyzer(Lexicon), Lexicon, Shipped);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose()
    {
        generator.Dispose();
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("Krieg", "Schlacht", "Musik")]
    [InlineData("Arzt", "Klinik", "Fluss")]
    [InlineData("Parlament", "Abgeordnete", "Insel")]
    [InlineData("Komponist", "Oper", "Minister")]
    public void Words_of_one_matter_are_closer_than_others(string word, string related, string other) =>
        Assert.True(Cosine(word, related) > Cosine(word, other) + 0.2);

    [Theory]
    [InlineData("Which fish live near the bank of the river?", "Ufer", "Kreditinstitut")]
    [InlineData("Which bank lent the money for the credit?", "Kreditinstitut", "Ufer")]
    public void What_a_word_of_an_English_question_means_is_told_by_its_other_words(string question, string meant, string other)
    {
        var bank = Assert.Single(new QueryFormulator(new TextAnalyzer(Lexicon), Lexicon, Shipped).Formulate(question, "en").Terms, term => term.Surface == "bank").Stems["de"];
        var alone = Assert.Single(new QueryFormulator(new TextAnalyzer(Lexicon), Lexicon, Shipped).Formulate("bank", "en").Terms).Stems["de"];

        Assert.True(Share(bank, alone, meant) > Share(bank, alone, other));

        static double Share(IReadOnlyDictionary<string, float> weights, IReadOnlyDictionary<string, float> before, string word) =>
            weights[Lexicon.Key(word, "de")] / before[Lexicon.Key(word, "de")];
    }

    [Fact]
    public async Task A_question_in_other_words_and_another_language_is_closer_to_its_paragraph()
    {
        var question = await EmbedAsync("Which doctors treated the patient?");
        var answer = await EmbedAsync("Chirurgen operierten ihn in einer Klinik in Omsk.");
        var other = await EmbedAsync("Das Orchester spielte eine Sinfonie von Mahler.");

        Assert.True(TensorPrimitives.Dot(question, answer) > TensorPrimitives.Dot(question, other) + 0.1);
    }

    [Fact]
    public void The_file_is_at_most_ten_megabytes() => Assert.True(new FileInfo(FilePath).Length <= 10_000_000);

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(1000)]
    public void A_damaged_file_is_told(int length)
    {
        var damaged = Path.Combine(folder.FullName, "damaged");
        File.WriteAllBytes(damaged, File.ReadAllBytes(FilePath)[..length]);

        Assert.Contains("tools/ChatBot.Vectors", Assert.Throws<InvalidDataException>(() => WordVectors.Load(damaged)).Message, StringComparison.Ordinal);
    }

    private static float Cosine(string one, string other) => WordVectors.Cosine(VectorOf(one), VectorOf(other));

    private static ReadOnlySpan<sbyte> VectorOf(string word) => Shipped.Vector(Shipped.Find(Lexicon.Key(word, "de")));

    private async Task<float[]> EmbedAsync(string text) =>
        (await generator.GenerateVectorAsync(text, cancellationToken: TestContext.Current.CancellationToken)).ToArray();
}
