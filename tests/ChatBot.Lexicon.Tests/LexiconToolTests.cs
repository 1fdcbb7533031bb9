using System.Reflection;
using System.Text.RegularExpressions;
using ChatBot.Core.Language;

namespace ChatBot.LexiconTool.Tests;

/// <summary>The tool from its arguments to the file it writes, on a dictionary of a few lines in Ding's form.</summary>
public sealed partial class LexiconToolTests : IDisposable
{
    private const string Dictionary = """
        # Version :: test
        Begegnung {f}; Treffen {n} | Begegnungen {pl}; Treffen {pl} | Klassentreffen {n} :: encounter; meeting | encounters; meetings | class reunion
        jdn. treffen; jdm. begegnen {vt} | treffend; begegnend | getroffen; begegnet | ich/er/sie traf; ich/er/sie begegnete :: to meet sb. {met; met} | meeting | met | I/he/she met
        sich auf etw. einigen {vr} | sich einigend | sich geeinigt :: to agree on sth. | agreeing | agreed
        die Maus {f} [zool.] | Mäuse {pl} :: mouse | mice
        das Weiße Haus (Amtssitz) [pol.] :: The White House (residence)
        Nebel {m}; Dunst {m} [veraltet] :: fog; haze
        links und rechts :: left | right
        etw. aufgeben {vt} | aufgebend | aufgegeben :: to give up sth. {gave; given} | giving up | given up
        Sie trafen sich im Nebel. :: They met in the fog.
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("meet", "treffen")]
    [InlineData("met", "begegnen")]
    [InlineData("agreed", "einigen")]
    [InlineData("mice", "Maus")]
    [InlineData("fog", "Nebel")]
    [InlineData("White House", "Weißes Haus")]
    [InlineData("give up", "aufgeben")]
    public void Words_phrases_and_irregular_forms_are_translated(string english, string german)
    {
        var lexicon = Build();
        Assert.Contains(lexicon.Key(german, "de"), lexicon.Translate(english, "en").Select(translation => translation.Stem));
    }

    [Theory]
    [InlineData("getroffen", "treffen")]
    [InlineData("traf", "treffen")]
    [InlineData("geeinigt", "einigen")]
    public void German_forms_lead_to_their_verb(string form, string verb)
    {
        var lexicon = Build();
        Assert.Equal(lexicon.Key(verb, "de"), lexicon.Key(form, "de"));
    }

    [Fact]
    public void What_comes_first_and_is_in_use_weighs_most() =>
        Assert.Equal("nebel", Build().Translate("fog", "en")[0].Stem);

    [Fact]
    public void Countries_are_known_without_the_dictionary() =>
        Assert.Contains(Build().Translate("Hungary", "en"), translation => translation.Stem == Build().Key("Ungarn", "de"));

    [Fact]
    public void Short_forms_are_known_without_the_dictionary_though_they_are_spelt_like_other_words() =>
        Assert.Contains(Build().Translate("US", "en"), translation => translation.Stem == Build().Key("USA", "de"));

    [Fact]
    public void Equal_input_gives_equal_bytes()
    {
        Run("dictionary", "one.lexicon");
        Run("dictionary", "two.lexicon");
        Assert.Equal(File.ReadAllBytes(PathOf("one.lexicon")), File.ReadAllBytes(PathOf("two.lexicon")));
    }

    [Fact]
    public void With_a_corpus_phrases_that_never_occur_are_left_out()
    {
        File.WriteAllText(PathOf("corpus"), "Der Nebel kam.\nDer Nebel ging.\n");
        Run("dictionary", "out.lexicon", "corpus");
        var lexicon = Lexicon.Load(PathOf("out.lexicon"));
        Assert.Empty(lexicon.Translate("White House", "en"));
        Assert.True(lexicon.GermanFrequency("nebel") > lexicon.GermanFrequency("maus"));
    }

    [Fact]
    public void A_missing_dictionary_is_named()
    {
        Assert.Equal(1, Run("nowhere", "out.lexicon"));
        Assert.False(File.Exists(PathOf("out.lexicon")));
    }

    [Fact]
    public void Too_few_arguments_are_wrong_usage() => Assert.Equal(2, Run("dictionary"));

    [Fact]
    public void The_command_of_the_lexicons_readme_builds_the_file_that_the_program_reads()
    {
        var readme = File.ReadAllText(Path.Combine(RepositoryRoot, "lexicon", "README.md"));
        var command = Assert.Single(CodeBlock().Matches(readme)).Groups[1].Value.Trim();
        var (build, files) = command.Split(" -- ") is [var left, var right] ? (left, right.Split(' ')) : throw new InvalidDataException(command);
        File.WriteAllText(PathOf("corpus.de.txt"), "Der Nebel kam.\nDer Nebel ging.\n");

        Assert.Equal("dotnet run -c Release --project tools/ChatBot.Lexicon", build);
        Assert.True(Directory.Exists(Path.Combine(RepositoryRoot, build.Split(' ')[^1])));
        // A dictionary of a few lines stands in for the one of the package.
        Assert.Equal(0, Run(["dictionary", .. files.Skip(1)]));
        Assert.True(File.Exists(Path.Combine(RepositoryRoot, files[1])));
        Assert.Contains(Lexicon.Load(PathOf(files[1])).Translate("fog", "en"), translation => translation.Stem == "nebel");
    }

    private Lexicon Build()
    {
        Assert.Equal(0, Run("dictionary", "out.lexicon"));
        return Lexicon.Load(PathOf("out.lexicon"));
    }

    private int Run(params string[] files)
    {
        File.WriteAllText(PathOf("dictionary"), Dictionary);
        var main = Assembly.Load("ChatBot.Lexicon").EntryPoint!;
        return (int)main.Invoke(null, [Array.ConvertAll(files, PathOf)])!;
    }

    private static string RepositoryRoot { get; } = typeof(LexiconToolTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!;

    [GeneratedRegex(@"^```sh\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CodeBlock();

    private string PathOf(string file) => Path.Combine(folder.FullName, file);
}
