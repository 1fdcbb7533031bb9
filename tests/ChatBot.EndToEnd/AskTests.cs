using System.Text.Json;

namespace ChatBot.EndToEnd;

public sealed class AskTests
{
    [Theory]
    [InlineData("what did Putin say about Navalny?", "en", "gegen nationale Gesetze bewusst verstoßen", "Er habe gemacht, was er wollte")]
    [InlineData("Was sagte Putin über Nawalny?", "de", "gegen nationale Gesetze bewusst verstoßen", "Er habe gemacht, was er wollte")]
    [InlineData("How long did the summit last?", "en", "drei Stunden und 21 Minuten")]
    [InlineData("Wie lange dauerte das Treffen?", "de", "drei Stunden und 21 Minuten")]
    [InlineData("Where did they meet?", "en", "Villa La Grange am Genfer See")]
    [InlineData("Who is Russia's ambassador?", "en", "Anatoli Antonow")]
    [InlineData("What did they agree on cyber security?", "en", "Cybersicherheit")]
    [InlineData("Worauf einigten sie sich bei den Botschaftern?", "de", "Rückkehr ihrer Botschafter nach Moskau und Washington")]
    [InlineData("Did Biden call Putin a killer?", "en", "bejaht")]
    [InlineData("Was sagte Biden über Menschenrechte?", "de", "Menschenrechte immer auf dem Tisch")]
    [InlineData("When did Biden meet Putin in Geneva?", "en", "Genfer See")]
    [InlineData("Gab es Einladungen ins Weiße Haus?", "de", "Einladungen wurden aber nicht ausgesprochen")]
    public async Task The_first_article_answers(string question, string language, params string[] quoted)
    {
        using var folder = new TemporaryFolder();
        var answer = await AskAsync(folder, question);

        Assert.False(answer.GetProperty("refused").GetBoolean());
        Assert.Equal(language, answer.GetProperty("language").GetString());
        var quotes = string.Join('\n', answer.GetProperty("citations").EnumerateArray().Select(citation => citation.GetProperty("quote").GetString()));
        Assert.All(quoted, words => Assert.Contains(words, quotes, StringComparison.Ordinal));
        Assert.All(answer.GetProperty("sentences").EnumerateArray(), sentence => Assert.Equal("verified", sentence.GetProperty("check").GetString()));
    }

    [Theory]
    [InlineData("Who won the European football championship?", "en", "no-evidence")]
    [InlineData("Was sagte Merkel über Nawalny?", "de", "no-evidence")]
    [InlineData("What is the capital of France?", "en", "no-evidence")]
    [InlineData("Who won the world cup?", "en", "no-evidence")]
    [InlineData("What did Trump say about Putin?", "en", "no-evidence")]
    [InlineData("What did Biden say about climate change?", "en", "no-evidence")]
    [InlineData("Who is the president of Brazil?", "en", "no-evidence")]
    [InlineData("When did Biden meet Macron?", "en", "no-evidence")]
    [InlineData("Wann traf sich Biden mit Macron?", "de", "no-evidence")]
    [InlineData("Sprach Putin in Genf mit Merkel?", "de", "no-evidence")]
    [InlineData("Wo wurde Putin geboren?", "de", "no-evidence")]
    [InlineData("Wann wurde Nawalny vergiftet?", "de", "no-evidence")]
    [InlineData("", "en", "no-question")]
    public async Task What_the_articles_do_not_say_is_refused(string question, string language, string reason)
    {
        using var folder = new TemporaryFolder();
        var answer = await AskAsync(folder, question);

        Assert.True(answer.GetProperty("refused").GetBoolean());
        Assert.Equal(reason, answer.GetProperty("reason").GetString());
        Assert.Equal(language, answer.GetProperty("language").GetString());
        Assert.Empty(answer.GetProperty("citations").EnumerateArray());
        Assert.Contains("Putin verteidigt Umgang mit Nawalny", answer.GetProperty("answer").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twenty_thousand_characters_of_noise_are_refused()
    {
        var noise = new Random(1);
        using var folder = new TemporaryFolder();
        var answer = await AskAsync(folder, string.Concat(Enumerable.Range(0, 20_000).Select(_ => (char)noise.Next('!', '~'))));

        Assert.Equal("too-long", answer.GetProperty("reason").GetString());
    }

    [Fact]
    public async Task A_folder_with_settings_of_its_own_needs_nothing_else()
    {
        using var folder = new TemporaryFolder();
        folder.Write("appsettings.json", """{"Articles":{"Folder":"mine"}}""");
        folder.Write("mine/zeppelin.txt", "Der Zeppelin landete am Montag in Friedrichshafen.");
        var answer = await AskAsync(folder, "Wo landete der Zeppelin?");

        Assert.Equal("zeppelin", answer.GetProperty("citations")[0].GetProperty("article").GetString());
    }

    private static async Task<JsonElement> AskAsync(TemporaryFolder folder, string question)
    {
        var run = await ProgramRun.StartAsync(folder.Path, "ask", question, "--json", "--data", folder.Path);
        Assert.True(run.ExitCode == 0, run.Error);
        return Assert.Single(run.Json);
    }
}
