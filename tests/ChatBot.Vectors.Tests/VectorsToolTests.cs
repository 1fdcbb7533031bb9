using System.Reflection;
using System.Text.RegularExpressions;
using ChatBot.Core.Retrieval;

namespace ChatBot.VectorsTool.Tests;

/// <summary>The tool from its arguments to the file it writes, on a few sentences that repeat.</summary>
public sealed partial class VectorsToolTests : IDisposable
{
    private static readonly string[] Corpus =
    [
        "Der Kapitän steuert das Schiff durch den Hafen.",
        "Der Steuermann lenkt das Boot durch den Hafen.",
        "Die Köchin würzt die Suppe mit Pfeffer.",
        "Der Koch kocht den Eintopf mit Pfeffer.",
    ];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Words_in_like_company_are_closer_than_others()
    {
        var vectors = Build("out.vectors");

        Assert.True(Cosine(vectors, "schiff", "hafen") > Cosine(vectors, "schiff", "pfeff") + 0.3);
        Assert.True(Cosine(vectors, "supp", "pfeff") > Cosine(vectors, "supp", "hafen") + 0.3);
    }

    [Fact]
    public void A_word_that_does_not_occur_has_no_vector() => Assert.Equal(-1, Build("out.vectors").Find("gitarr"));

    [Fact]
    public void The_commoner_a_word_the_less_it_tells()
    {
        var vectors = Build("out.vectors");

        Assert.True(vectors.Weight(vectors.Find("pfeff")) < vectors.Weight(vectors.Find("supp")));
    }

    [Fact]
    public void Equal_input_gives_equal_bytes()
    {
        Build("one.vectors");
        Build("two.vectors");

        Assert.Equal(File.ReadAllBytes(PathOf("one.vectors")), File.ReadAllBytes(PathOf("two.vectors")));
    }

    [Fact]
    public void A_missing_text_is_wrong_and_nothing_is_written()
    {
        Assert.Equal(1, Run(PathOf("nowhere"), Lexicon, PathOf("out.vectors")));
        Assert.False(File.Exists(PathOf("out.vectors")));
    }

    [Fact]
    public void Too_few_arguments_are_wrong_usage() => Assert.Equal(2, Run("corpus"));

    [Fact]
    public void The_command_of_the_vectors_readme_builds_the_file_that_the_program_reads()
    {
        var readme = File.ReadAllText(Path.Combine(RepositoryRoot, "vectors", "README.md"));
        var command = Assert.Single(CodeBlock().Matches(readme)).Groups[1].Value.Trim();
        var (build, files) = command.Split(" -- ") is [var left, var right] ? (left, right.Split(' ')) : throw new InvalidDataException(command);

        Assert.Equal("dotnet run -c Release --project tools/ChatBot.Vectors", build);
        Assert.Equal(["corpus.de.txt", "lexicon/de-en.lexicon", "vectors/de.vectors"], files);
        Assert.True(File.Exists(Path.Combine(RepositoryRoot, files[2])));
        Assert.True(Build(files[2]).Count > 0);
    }

    private static string Lexicon => Path.Combine(AppContext.BaseDirectory, "lexicon", "de-en.lexicon");

    private static string RepositoryRoot { get; } = typeof(VectorsToolTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!;

    private static float Cosine(WordVectors vectors, string one, string other) =>
        WordVectors.Cosine(vectors.Vector(vectors.Find(one)), vectors.Vector(vectors.Find(other)));

    private WordVectors Build(string output)
    {
        File.WriteAllLines(PathOf("corpus"), Enumerable.Repeat(Corpus, 20).SelectMany(lines => lines));
        Assert.Equal(0, Run(PathOf("corpus"), Lexicon, PathOf(output)));
        return WordVectors.Load(PathOf(output));
    }

    private static int Run(params string[] args) => (int)Assembly.Load("ChatBot.Vectors").EntryPoint!.Invoke(null, [args])!;

    [GeneratedRegex(@"^```sh\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CodeBlock();

    private string PathOf(string file) => Path.Combine(folder.FullName, file);
}
