using System.ClientModel;
using System.ClientModel.Primitives;
using ChatBot.Settings;
using OpenAI;

namespace ChatBot.Models;

/// <summary>Where a model is that speaks OpenAI's protocol: OpenAI itself, Azure OpenAI, Ollama, vLLM, LM Studio, llama.cpp.</summary>
/// <param name="Section">The settings it comes from: "Chat" or "Embeddings".</param>
/// <param name="Endpoint">The address before <c>/chat/completions</c> or <c>/embeddings</c>.</param>
/// <param name="Model">The model's name there; for Azure OpenAI the deployment's.</param>
/// <param name="ApiKey">Empty for a server that needs none.</param>
public sealed record ModelConnection(string Section, Uri Endpoint, string Model, string ApiKey)
{
    private const string OpenAI = "https://api.openai.com/v1";
    private const string NoKey = "none";

    /// <summary>Reads and checks the settings Endpoint, Model and ApiKey.</summary>
    /// <exception cref="SettingException">One of them is missing or wrong.</exception>
    public static ModelConnection Read(IConfigurationSection section)
    {
        var endpoint = section["Endpoint"];
        var key = section["ApiKey"]?.Trim() ?? string.Empty;
        if (string.IsNullOrWhiteSpace(section["Model"]))
        {
            throw new SettingException(
                $"{section.Path}:Model", $"{section.Path}:Model is missing: the name of the model, for Azure OpenAI that of the deployment.");
        }

        if (string.IsNullOrWhiteSpace(endpoint) && key.Length == 0)
        {
            throw new SettingException(
                $"{section.Path}:ApiKey",
                $"{section.Path}:ApiKey is missing: OpenAI needs a key. For another server set {section.Path}:Endpoint, such as http://localhost:11434/v1.");
        }

        return new(section.Path, string.IsNullOrWhiteSpace(endpoint) ? new(OpenAI) : Address(section.Path, endpoint.Trim()), section["Model"]!.Trim(), key);
    }

    /// <summary>A client that sends each request once, through <paramref name="transport"/>, and sets no time limit of its own.</summary>
    public OpenAIClient CreateClient(HttpClient transport) => new(
        new ApiKeyCredential(ApiKey.Length == 0 ? NoKey : ApiKey),
        new OpenAIClientOptions
        {
            Endpoint = Endpoint,
            Transport = new HttpClientPipelineTransport(transport),
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            NetworkTimeout = Timeout.InfiniteTimeSpan,
        });

    /// <summary>The text without the key, should it be in there.</summary>
    public string WithoutKey(string text) => ApiKey.Length == 0 ? text : text.Replace(ApiKey, "***", StringComparison.Ordinal);

    /// <summary>Model and address, never the key.</summary>
    public override string ToString() => $"{Model} at {Endpoint}";

    private static Uri Address(string section, string endpoint)
    {
        var name = $"{section}:Endpoint";
        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
        {
            throw new SettingException(name, $"{name} is no address of a server: it begins with http:// or https://, such as http://localhost:11434/v1.");
        }

        if (address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            throw new SettingException(name, $"{name} has more than host and path. A key belongs into {section}:ApiKey.");
        }

        if (address.Host.EndsWith(".openai.azure.com", StringComparison.OrdinalIgnoreCase) && address.AbsolutePath.TrimEnd('/') != "/openai/v1")
        {
            throw new SettingException(name, $"{name} of Azure OpenAI ends in /openai/v1: https://{address.Host}/openai/v1.");
        }

        return address;
    }
}
