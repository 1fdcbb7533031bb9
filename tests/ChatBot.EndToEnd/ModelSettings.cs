using ChatBot.FakeModels;

namespace ChatBot.EndToEnd;

/// <summary>The arguments that give the program a model server, and replies that cite what they were sent.</summary>
internal static class ModelSettings
{
    public const string Key = "sk-secret-1234567890";

    public static string[] Chat(string endpoint) =>
        ["--Chat:Provider=openai", "--Chat:Endpoint=" + endpoint, "--Chat:Model=test-model", "--Chat:ApiKey=" + Key];

    public static string[] Embeddings(string endpoint, string model) =>
        ["--Embeddings:Provider=openai", "--Embeddings:Endpoint=" + endpoint, "--Embeddings:Model=" + model, "--Embeddings:ApiKey=" + Key];

    /// <summary>An answer in which <c>[words]</c> of a paragraph stand for the number under which the model was sent it.</summary>
    public static ModelReply Writes(params string[] chunks) => (context, request) =>
        Replies.Answer([.. chunks.Select(chunk => WithNumbers(chunk, request))])(context, request);

    /// <summary>As <see cref="Writes"/>, but the second part comes only once it may.</summary>
    public static ModelReply WritesInTwo(string first, Task mayGoOn, string second) => (context, request) =>
        Replies.AnswerInTwo(WithNumbers(first, request), mayGoOn, WithNumbers(second, request))(context, request);

    /// <summary>As <see cref="Writes"/>, but the stream ends without a word that it was the end.</summary>
    public static ModelReply StopsWithoutEnd(params string[] chunks) => (context, request) =>
        Replies.StopsWithoutEnd([.. chunks.Select(chunk => WithNumbers(chunk, request))])(context, request);

    private static string WithNumbers(string chunk, ModelRequest request)
    {
        var number = string.Empty;
        foreach (var line in request.Messages[^1].Text.Split('\n'))
        {
            number = line is ['[', .. var digits, ']'] ? digits : number;
            if (line.StartsWith("Text: ", StringComparison.Ordinal))
            {
                chunk = chunk.Replace($"[{line[6..]}]", $"[{number}]", StringComparison.Ordinal);
            }
        }

        return chunk;
    }
}
