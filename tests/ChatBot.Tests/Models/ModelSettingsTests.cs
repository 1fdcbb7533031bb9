using ChatBot.Core.Answers;
using ChatBot.Core.Answers.Writers;
using ChatBot.Core.Prompts;
using ChatBot.Models;
using ChatBot.Settings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel.ChatCompletion;

namespace ChatBot.Tests.Models;

public sealed class ModelSettingsTests
{
    [Theory]
    [InlineData("Chat:Provider", "chatgpt", "extractive")]
    [InlineData("Chat:Model", " ", "missing")]
    [InlineData("Chat:ApiKey", "", "Chat:Endpoint")]
    [InlineData("Chat:Endpoint", "localhost:11434/v1", "http://")]
    [InlineData("Chat:Endpoint", "ftp://localhost/v1", "http://")]
    [InlineData("Chat:Endpoint", "https://me:secret@localhost/v1", "Chat:ApiKey")]
    [InlineData("Chat:Endpoint", "https://localhost/v1?key=secret", "Chat:ApiKey")]
    [InlineData("Chat:Endpoint", "https://news.openai.azure.com/", "https://news.openai.azure.com/openai/v1")]
    [InlineData("Chat:FirstTokenTimeout", "soon", "00:00:30")]
    [InlineData("Chat:Timeout", "-00:00:01", "00:00:30")]
    [InlineData("Chat:Timeout", "5", "00:00:30")]
    [InlineData("Embeddings:Provider", "word2vec", "builtin")]
    [InlineData("Embeddings:Model", "", "missing")]
    [InlineData("Embeddings:ApiKey", "", "Embeddings:Endpoint")]
    [InlineData("Embeddings:Dimensions", "many", "whole number")]
    [InlineData("Embeddings:Dimensions", "0", "whole number")]
    [InlineData("Embeddings:Timeout", "1 minute", "00:00:30")]
    public void A_wrong_setting_is_named_with_what_it_may_be(string name, string value, string may)
    {
        var configuration = ModelHost.Configuration(
            ("Chat:Provider", "openai"), ("Chat:Model", "m"), ("Chat:ApiKey", "k"),
            ("Embeddings:Provider", "openai"), ("Embeddings:Model", "m"), ("Embeddings:ApiKey", "k"), (name, value));

        var failure = Assert.Throws<SettingException>(() => (ChatModelSettings.Read(configuration), EmbeddingModelSettings.Read(configuration)));

        Assert.Equal(name, failure.Setting);
        Assert.StartsWith(name, failure.Message, StringComparison.Ordinal);
        Assert.Contains(may, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Embeddings:Folder", " ", "missing")]
    [InlineData("Embeddings:Pooling", "max", "mean or cls")]
    [InlineData("Embeddings:Normalize", "yes", "true or false")]
    [InlineData("Embeddings:MaxTokens", "3", "8 to 8192")]
    [InlineData("Embeddings:Weight", "-1", "0 to 100")]
    [InlineData("Embeddings:Weight", "much", "0 to 100")]
    public void A_wrong_setting_of_a_model_in_a_folder_is_named_with_what_it_may_be(string name, string value, string may)
    {
        var configuration = ModelHost.Configuration(("Embeddings:Provider", "onnx"), ("Embeddings:Folder", "models/e5"), (name, value));

        var failure = Assert.Throws<SettingException>(() => EmbeddingModelSettings.Read(configuration));

        Assert.Equal(name, failure.Setting);
        Assert.Contains(may, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "key", "https://api.openai.com/v1")]
    [InlineData("https://news.openai.azure.com/openai/v1/", "key", "https://news.openai.azure.com/openai/v1/")]
    [InlineData("http://localhost:11434/v1", "", "http://localhost:11434/v1")]
    public void Three_settings_name_a_model(string endpoint, string key, string address)
    {
        var settings = ChatModelSettings.Read(ModelHost.Configuration(
            ("Chat:Provider", "OpenAI"), ("Chat:Model", "m"), ("Chat:Endpoint", endpoint), ("Chat:ApiKey", key)));

        Assert.Equal(new Uri(address), settings.Connection!.Endpoint);
        Assert.Equal($"m at {address}", settings.ToString());
    }

    [Fact]
    public void Nothing_prints_the_key()
    {
        var connection = new ModelConnection("Chat", new("http://localhost/v1"), "m", "secret");

        Assert.DoesNotContain("secret", $"{connection} {new ChatModelSettings(connection, default, default)} {new EmbeddingModelSettings(connection, 3, default)}", StringComparison.Ordinal);
    }

    [Fact]
    public void Model_settings_of_a_prompt_that_no_model_can_take_stop_the_start()
    {
        var root = Directory.CreateTempSubdirectory("prompts-");
        try
        {
            var folder = root.CreateSubdirectory("answer").FullName;
            File.Copy(Path.Combine(AppContext.BaseDirectory, "prompts", "answer", Prompt.TemplateFile), Path.Combine(folder, Prompt.TemplateFile));
            File.WriteAllText(Path.Combine(folder, Prompt.ConfigFile), """{"execution_settings":{"default":{"temperature":"hot"}}}""");
            var configuration = ModelHost.Configuration(("Chat:Provider", "openai"), ("Chat:Model", "m"), ("Chat:ApiKey", "k"));

            var failure = Assert.Throws<PromptException>(() => new ServiceCollection().AddAnswerWriters(configuration, root.FullName));

            Assert.Contains(Prompt.ConfigFile, failure.Message, StringComparison.Ordinal);
            Assert.Contains("temperature", failure.Message, StringComparison.Ordinal);
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Without_a_model_there_is_only_the_writer_that_quotes()
    {
        await using var host = ModelHost.With();

        var writer = host.Services.GetRequiredKeyedService<IAnswerWriter>(AnswerPlugin.Extract);
        var sentences = await writer.WriteAsync(new("Who?", "en", []), new("Who?", "en", []), [], TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal("Quoted.", Assert.Single(sentences).Text);
        Assert.Null(host.Services.GetKeyedService<IAnswerWriter>(AnswerPlugin.Write));
        Assert.Null(host.Services.GetService<IChatCompletionService>());
        Assert.Equal("quotes, no model", host.Services.GetRequiredService<ChatModelSettings>().ToString());
    }
}
