using ChatBot.Core.Prompts;

namespace ChatBot.Core.Tests.Prompts;

public sealed class PromptTests : IDisposable
{
    private const string Template = "<message role=\"user\">{{$evidence}}\n{{$question}}</message>";
    private readonly string folder = Directory.CreateTempSubdirectory("prompt").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_shipped_prompt_can_be_used()
    {
        var prompt = AnswerPrompt.Load(Path.Combine(AppContext.BaseDirectory, "prompts", "answer"));

        Assert.Matches("^[0-9a-f]{12}$", prompt.Hash);
        Assert.Equal("write", prompt.ToFunction("write").Name);
    }

    [Fact]
    public void The_hash_tells_versions_apart()
    {
        var first = Load(Template, "{}").Hash;

        Assert.Equal(first, Load(Template, "{}").Hash);
        Assert.NotEqual(first, Load(Template + " ", "{}").Hash);
        Assert.NotEqual(first, Load(Template, "{\"description\":\"x\"}").Hash);
    }

    [Fact]
    public void The_hash_is_the_same_with_the_line_ends_of_another_system() =>
        Assert.Equal(Load(Template, "{\n}").Hash, Load(Template.ReplaceLineEndings("\r\n"), "{\r\n}").Hash);

    [Fact]
    public void Files_beside_the_prompt_do_not_change_its_hash()
    {
        var before = Load(Template, "{}").Hash;
        File.WriteAllText(Path.Combine(folder, "cases.yaml"), "cases: []");

        Assert.Equal(before, Load(Template, "{}").Hash);
    }

    [Theory]
    [InlineData(Prompt.TemplateFile)]
    [InlineData(Prompt.ConfigFile)]
    public void A_missing_file_is_named(string file)
    {
        Load(Template, "{}");
        File.Delete(Path.Combine(folder, file));

        Assert.Contains(file, Refusal(() => Prompt.Load(folder, ["evidence", "question"], [])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_configuration_that_is_no_json_is_refused_with_its_line()
    {
        var refusal = Refusal(() => Load(Template, "{\n  \"schema\": 1,\n  oops\n}"));

        Assert.Contains(Prompt.ConfigFile, refusal, StringComparison.Ordinal);
        Assert.Contains("LineNumber: 2", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_cannot_be_read_is_refused() =>
        Assert.Contains(Prompt.TemplateFile, Refusal(() => Load("{{$evidence}} {{$question", "{}")), StringComparison.Ordinal);

    [Fact]
    public void A_template_with_a_variable_that_nothing_supplies_is_refused() =>
        Assert.Contains("audience", Refusal(() => Load(Template + "{{$audience}}", "{}")), StringComparison.Ordinal);

    [Fact]
    public void A_variable_with_a_default_need_not_be_supplied() => Assert.NotNull(Load(
        Template + "{{$audience}}", """{"input_variables":[{"name":"audience","is_required":false,"default":"readers"}]}"""));

    [Fact]
    public void A_variable_that_the_configuration_requires_must_be_supplied() => Assert.Contains("audience", Refusal(() => Load(
        Template, """{"input_variables":[{"name":"audience","is_required":true}]}""")), StringComparison.Ordinal);

    [Fact]
    public void A_template_without_the_evidence_is_refused() =>
        Assert.Contains("{{$evidence}}", Refusal(() => Load("{{$question}}", "{}")), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"allow_dangerously_set_content":true}""")]
    [InlineData("""{"input_variables":[{"name":"evidence","allow_dangerously_set_content":true}]}""")]
    public void A_configuration_that_lets_articles_write_messages_is_refused(string config) =>
        Assert.Contains("allow_dangerously_set_content", Refusal(() => Load(Template, config)), StringComparison.Ordinal);

    private Prompt Load(string template, string config)
    {
        File.WriteAllText(Path.Combine(folder, Prompt.TemplateFile), template);
        File.WriteAllText(Path.Combine(folder, Prompt.ConfigFile), config);
        return Prompt.Load(folder, supplied: ["evidence", "question"], needed: ["evidence", "question"]);
    }

    private static string Refusal(Func<Prompt> load) => Assert.Throws<PromptException>(load).Message;
}
