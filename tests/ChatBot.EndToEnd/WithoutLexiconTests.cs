namespace ChatBot.EndToEnd;

public sealed class WithoutLexiconTests : IDisposable
{
    private const string English = "How long does the conversion of the harbour in Lindau take?";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_program_works_without_lexicon_and_word_vectors_says_so_and_indexes_anew()
    {
        Assert.DoesNotContain("There is no lexicon", (await SearchAsync(Place.Program, Harbour.HowLong)).Error, StringComparison.Ordinal);
        var program = CopyWithout("lexicon", "vectors");

        var german = await SearchAsync(program, Harbour.HowLong);
        var english = await SearchAsync(program, English);

        Assert.Contains("There is no lexicon at", german.Error, StringComparison.Ordinal);
        Assert.Contains("There are no word vectors at", german.Error, StringComparison.Ordinal);
        Assert.Contains("The index is rebuilt", german.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("The index is", english.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_lexicon_makes_another_index()
    {
        var program = CopyWithout("lexicon");
        await SearchAsync(program, Harbour.HowLong);
        CopyFolder("lexicon");

        Assert.Contains("The index is rebuilt", (await SearchAsync(program, Harbour.HowLong)).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("The index is", (await SearchAsync(program, Harbour.HowLong)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_lexicon_stops_the_command_with_what_to_do()
    {
        var program = CopyWithout("lexicon");
        folder.Write("program/lexicon/de-en.lexicon", "LEX2 damaged");

        var run = await StartAsync(program, Harbour.HowLong);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("tools/ChatBot.Lexicon", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    private async Task<ProgramRun> SearchAsync(string program, string question)
    {
        var run = await StartAsync(program, question);
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal("hafen", Assert.Single(run.Json).GetProperty("results")[0].GetProperty("article").GetString());
        return run;
    }

    private Task<ProgramRun> StartAsync(string program, string question)
    {
        var start = ProgramRun.StartInfo(folder.Path, "search", question, "--json", "--data", "data", Harbour.WriteTo(folder));
        start.ArgumentList.Remove(Place.Program);
        start.ArgumentList.Insert(0, program);
        return ProgramRun.StartAsync(start);
    }

    /// <summary>The program in a folder of its own that lacks some folders. Its own files are copied, since the runtime looks beside the real ones; the others are linked.</summary>
    private string CopyWithout(params string[] lacking)
    {
        var source = new DirectoryInfo(Path.GetDirectoryName(Place.Program)!);
        var target = Directory.CreateDirectory(Path.Combine(folder.Path, "program")).FullName;
        foreach (var file in source.GetFiles())
        {
            if (file.Name.StartsWith("ChatBot.", StringComparison.Ordinal))
            {
                file.CopyTo(Path.Combine(target, file.Name));
            }
            else
            {
                File.CreateSymbolicLink(Path.Combine(target, file.Name), file.FullName);
            }
        }

        foreach (var other in source.GetDirectories().Where(other => !lacking.Contains(other.Name)))
        {
            Directory.CreateSymbolicLink(Path.Combine(target, other.Name), other.FullName);
        }

        return Path.Combine(target, Path.GetFileName(Place.Program));
    }

    private void CopyFolder(string name) =>
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "program", name), Path.Combine(Path.GetDirectoryName(Place.Program)!, name));
}
