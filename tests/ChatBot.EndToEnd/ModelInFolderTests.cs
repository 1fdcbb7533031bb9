using ChatBot.FakeModels;

namespace ChatBot.EndToEnd;

public sealed class ModelInFolderTests : IDisposable
{
    private const string Built = "The index is built";
    private const string Rebuilt = "The index is rebuilt";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_model_in_a_folder_embeds_and_another_one_in_it_embeds_again()
    {
        Write(1);
        Assert.Contains(Built, (await AnswersAsync()).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("The index is", (await AnswersAsync()).Error, StringComparison.Ordinal);

        Write(2);
        Assert.Contains(Rebuilt, (await AnswersAsync()).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("The index is", (await AnswersAsync()).Error, StringComparison.Ordinal);

        Assert.Contains(Rebuilt, (await AnswersAsync("--Embeddings:PassagePrefix=passage: ")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("model.onnx")]
    [InlineData("vocab.txt")]
    public async Task A_folder_that_lacks_a_file_stops_the_start_with_its_name(string file)
    {
        Write(1);
        File.Delete(Path.Combine(folder.Path, "model", file));

        var run = await AskAsync();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Embeddings:Folder", run.Error, StringComparison.Ordinal);
        Assert.Contains(file, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    private void Write(float value) => TinyOnnxModel.WriteBert(Path.Combine(folder.Path, "model"), ("umbau", [value, 1]), ("hafens", [1, 0]), ("der", [0, 1]));

    private async Task<ProgramRun> AnswersAsync(params string[] settings)
    {
        var run = await AskAsync(settings);
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains(Harbour.Lasts, Assert.Single(run.Json).GetProperty("answer").GetString(), StringComparison.Ordinal);
        return run;
    }

    private Task<ProgramRun> AskAsync(params string[] settings) => ProgramRun.StartAsync(
        folder.Path,
        ["ask", Harbour.HowLong, "--json", "--data", "data", Harbour.WriteTo(folder), "--Embeddings:Provider=onnx", "--Embeddings:Folder=" + Path.Combine(folder.Path, "model"), .. settings]);
}
