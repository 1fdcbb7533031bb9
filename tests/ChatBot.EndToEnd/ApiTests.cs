using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace ChatBot.EndToEnd;

public sealed class ApiTests(ServedHarbour served) : IClassFixture<ServedHarbour>
{
    private readonly RunningProgram program = served.Program;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_has_its_fields_in_their_order()
    {
        var answer = await PostAsync("api/ask", new { id = "q1", question = Harbour.HowLong });

        Assert.Equal(
            ["id", "question", "answer", "refused", "language", "reason", "notice", "citations", "sentences", "checks", "writer", "promptHash", "elapsedMs"], Names(answer));
        Assert.Equal("q1", answer.GetProperty("id").GetString());
        Assert.Equal(Harbour.HowLong, answer.GetProperty("question").GetString());
        Assert.Equal($"Im Artikel vom 3. Mai 2024 heißt es: „{Harbour.Lasts}“ [1]", answer.GetProperty("answer").GetString());
        Assert.False(answer.GetProperty("refused").GetBoolean());
        Assert.Equal("de", answer.GetProperty("language").GetString());
        Assert.Equal("extract", answer.GetProperty("writer").GetString());
        Assert.True(answer.GetProperty("elapsedMs").GetDouble() > 0);
        Assert.All(["reason", "notice", "promptHash"], name => Assert.Equal(JsonValueKind.Null, answer.GetProperty(name).ValueKind));
    }

    [Fact]
    public async Task Citations_and_sentences_have_their_fields_in_their_order()
    {
        var answer = await PostAsync("api/ask", new { question = Harbour.HowLong });

        var citation = Assert.Single(answer.GetProperty("citations").EnumerateArray());
        Assert.Equal(["number", "article", "revision", "paragraph", "title", "date", "url", "quote"], Names(citation));
        Assert.Equal((1, 1, 1), (citation.GetProperty("number").GetInt32(), citation.GetProperty("revision").GetInt32(), citation.GetProperty("paragraph").GetInt32()));
        Assert.Equal(
            ("hafen", "2024-05-03", null, Harbour.Lasts),
            (Text(citation, "article"), Text(citation, "date"), Text(citation, "url"), Text(citation, "quote")));
        var sentence = Assert.Single(answer.GetProperty("sentences").EnumerateArray());
        Assert.Equal(["text", "citations", "check"], Names(sentence));
        Assert.Equal("verified", Text(sentence, "check"));
        Assert.Equal([1], sentence.GetProperty("citations").EnumerateArray().Select(number => number.GetInt32()));
        var check = Assert.Single(answer.GetProperty("checks").EnumerateArray());
        Assert.Equal(["result", "word", "rewritten", "shown"], Names(check));
        Assert.Equal("""{"result":"verified","word":null,"rewritten":false,"shown":true}""", check.GetRawText());
    }

    [Fact]
    public async Task A_refusal_has_a_reason_and_cites_nothing()
    {
        var answer = await PostAsync("api/ask", new { question = "Wer gewann den Marathon in Tokio?" });

        Assert.True(answer.GetProperty("refused").GetBoolean());
        Assert.Equal("no-evidence", Text(answer, "reason"));
        Assert.Empty(answer.GetProperty("citations").EnumerateArray());
        Assert.All(answer.GetProperty("sentences").EnumerateArray(), sentence =>
            Assert.Equal(("no-claim", 0), (Text(sentence, "check"), sentence.GetProperty("citations").GetArrayLength())));
    }

    [Theory]
    [InlineData("", "no-question")]
    [InlineData(" ?! ", "no-question")]
    [InlineData("\ud83d\ude00", "no-question")]
    public async Task A_question_without_a_word_is_answered_with_a_refusal(string question, string reason) =>
        Assert.Equal(reason, Text(await PostAsync("api/ask", new { question }), "reason"));

    [Fact]
    public async Task A_question_of_twenty_thousand_letters_is_answered_with_a_refusal() =>
        Assert.Equal("too-long", Text(await PostAsync("api/ask", new { question = new string('ö', 20_000) }), "reason"));

    [Fact]
    public async Task The_language_of_the_answer_can_be_chosen() =>
        Assert.StartsWith(
            "The article of 3 May 2024 says, in German:", Text(await PostAsync("api/ask", new { question = Harbour.HowLong, language = "en" }), "answer"), StringComparison.Ordinal);

    [Fact]
    public async Task Found_paragraphs_have_their_fields_in_their_order_and_the_best_comes_first()
    {
        var found = await PostAsync("api/search", new { id = "q2", question = "Brinkmann Zeitplan" });

        Assert.Equal(["id", "results", "elapsedMs"], Names(found));
        Assert.Equal("q2", Text(found, "id"));
        var results = found.GetProperty("results").EnumerateArray().ToList();
        Assert.All(results, result => Assert.Equal(["article", "paragraph", "score"], Names(result)));
        Assert.Equal(("hafen", 2), (Text(results[0], "article"), results[0].GetProperty("paragraph").GetInt32()));
        Assert.Equal(results.Select(result => result.GetProperty("score").GetDouble()).OrderDescending(), results.Select(result => result.GetProperty("score").GetDouble()));
    }

    [Fact]
    public async Task No_more_paragraphs_are_found_than_asked_for() =>
        Assert.Single((await PostAsync("api/search", new { question = "Umbau Hafen", top = 1 })).GetProperty("results").EnumerateArray());

    [Theory]
    [InlineData("api/ask")]
    [InlineData("api/search")]
    public async Task Fields_that_nobody_knows_are_ignored(string route) =>
        Assert.Equal("x", Text(await PostAsync(route, new { id = "x", question = "Umbau", colour = "blue" }), "id"));

    public static TheoryData<string, string> BadBodies() => new()
    {
        { "", "JSON object" },
        { "   ", "JSON object" },
        { "null", "JSON object" },
        { "\"Wer?\"", "JSON object" },
        { "[]", "JSON object" },
        { "[{\"question\":\"Wer?\"}]", "JSON object" },
        { "{\"question\":\"Wer?\"", "line 1" },
        { "{\"question\":\n \"Wer?\",}", "line 2" },
        { "{\"question\":\"Wer?\"} {}", "line 1" },
        { "question=Wer", "line 1" },
        { new string('[', 500), "JSON object" },
        { "{}", "needs a \"question\"" },
        { "{\"question\":null}", "needs a \"question\"" },
        { "{\"question\":17}", "\"question\" has a value of the wrong kind" },
        { "{\"question\":[\"Wer?\"]}", "\"question\" has a value of the wrong kind" },
        { "{\"question\":\"\\ud800\"}", "\"question\"" },
        { "{\"id\":1,\"question\":\"Wer?\"}", "\"id\" has a value of the wrong kind" },
        { "{\"question\":\"Wer?\",\"language\":\"fr\"}", "\"language\" is" },
        { "{\"question\":\"Wer?\",\"language\":true}", "\"language\" has a value of the wrong kind" },
        { "{\"question\":\"Wer?\",\"history\":\"none\"}", "\"history\" has a value of the wrong kind" },
        { "{\"question\":\"Wer?\",\"history\":[{\"question\":\"Wo?\"}]}", "\"history\" is a list of objects" },
        { "{\"question\":\"Wer?\",\"history\":[null]}", "\"history\" is a list of objects" },
        { "{\"question\":\"Wer?\",\"top\":0}", "\"top\" is a whole number from 1 to 100" },
        { "{\"question\":\"Wer?\",\"top\":101}", "\"top\" is a whole number from 1 to 100" },
        { "{\"question\":\"Wer?\",\"top\":2.5}", "\"top\" has a value of the wrong kind" },
        { "{\"question\":\"Wer?\",\"top\":\"5\"}", "\"top\" has a value of the wrong kind" },
        { "{\"question\":\"Wer?\",\"top\":99999999999999999999}", "\"top\" has a value of the wrong kind" },
    };

    [Theory]
    [MemberData(nameof(BadBodies), DisableDiscoveryEnumeration = true)]
    public async Task A_body_that_is_no_question_is_refused_with_what_is_wrong(string body, string told)
    {
        foreach (var route in new[] { "api/ask", "api/search" })
        {
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            await RefusedAsync(route, content, HttpStatusCode.BadRequest, told);
        }
    }

    [Fact]
    public async Task A_body_with_broken_letters_is_refused_with_what_is_wrong()
    {
        using var content = new ByteArrayContent([.. "{\"question\":\""u8, 0xC3, 0x28, 0xFF, .. "\"}"u8]) { Headers = { ContentType = new("application/json") } };
        await RefusedAsync("api/ask", content, HttpStatusCode.BadRequest, "\"question\"");
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/json; charset=nonsense")]
    [InlineData(null)]
    public async Task A_body_of_another_type_is_refused_with_the_type_that_is_wanted(string? type)
    {
        using var content = new ByteArrayContent("{\"question\":\"Wer?\"}"u8.ToArray());
        content.Headers.ContentType = type is null ? null : System.Net.Http.Headers.MediaTypeHeaderValue.Parse(type);
        await RefusedAsync("api/ask", content, HttpStatusCode.UnsupportedMediaType, "application/json");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_that_is_too_long_is_refused_with_the_limit(bool chunked)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/ask") { Content = JsonContent.Create(new { question = new string('a', 300_000) }) };
        request.Headers.TransferEncodingChunked = chunked;
        await RefusedAsync(await program.Client.SendAsync(request, Stop), HttpStatusCode.RequestEntityTooLarge, "262144 bytes");
    }

    [Theory]
    [InlineData("health/live")]
    [InlineData("health/ready")]
    public async Task A_program_that_has_loaded_its_articles_is_healthy(string route) =>
        Assert.Equal("Healthy", await program.Client.GetStringAsync(route, Stop));

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    private async Task<JsonElement> PostAsync(string route, object body)
    {
        var response = await program.Client.PostAsJsonAsync(route, body, Stop);
        response.EnsureSuccessStatusCode();
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        return await response.Content.ReadFromJsonAsync<JsonElement>(Stop);
    }

    private async Task RefusedAsync(string route, HttpContent body, HttpStatusCode status, string told) =>
        await RefusedAsync(await program.Client.PostAsync(route, body, Stop), status, told);

    private static async Task RefusedAsync(HttpResponseMessage response, HttpStatusCode status, string told)
    {
        Assert.Equal((status, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(Stop);
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.Contains(told, Text(problem, "detail"), StringComparison.Ordinal);
    }
}
