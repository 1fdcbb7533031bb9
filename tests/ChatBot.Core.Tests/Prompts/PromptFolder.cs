using ChatBot.Core.Answers.Extraction;
using ChatBot.Core.Conversations;
using ChatBot.Core.Prompts;
using ChatBot.Core.Prompts.Cases;
using ChatBot.Core.Prompts.Running;
using ChatBot.Core.Tests.Answers;

namespace ChatBot.Core.Tests.Prompts;

/// <summary>A copy of the shipped answer prompt with the cases of a test.</summary>
internal sealed class PromptFolder : IDisposable
{
    private const string Articles = """
        prompt: answer
        articles:
          harbour:
            title: Rat beschließt Umbau
            paragraphs:
              - Der Umbau des Hafens dauert vier Jahre.
              - Edda Brinkmann nannte den Zeitplan "eine Wette auf gutes Wetter".
        cases:

        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("prompt-");

    public PromptFolder()
    {
        foreach (var file in new[] { Prompt.TemplateFile, Prompt.ConfigFile })
        {
            File.Copy(System.IO.Path.Combine(Shipped("answer"), file), System.IO.Path.Combine(Path, file));
        }
    }

    public string Path => folder.FullName;

    public static CaseRunner Runner { get; } = new(
        TestEvidence.Formulator, TestEvidence.Check, TestEvidence.Quotes, new RuleRewriter(TestEvidence.Analyzer), new RewriteGuard(TestEvidence.Analyzer));

    /// <summary>The folder of a prompt that ships.</summary>
    public static string Shipped(string name) => System.IO.Path.Combine(AppContext.BaseDirectory, "prompts", name);

    /// <summary>Writes the file of cases and reads it.</summary>
    public CaseFile Write(string yaml)
    {
        File.WriteAllText(System.IO.Path.Combine(Path, CaseFile.Name), yaml);
        return CaseFile.Load(Path);
    }

    /// <summary>A case about the harbour.</summary>
    public PromptCase Case(string reply, string expectations, string question = "Wie lange dauert der Umbau?") => Write(
        $"""
        {Articles}  - id: one
            question: "{question}"
            evidence: harbour
            reply: {reply}
            expect: {expectations}
        """).Cases[0];

    /// <summary>What does not hold when the model replies as the case scripts.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync(string reply, string expectations) =>
        (await ResultAsync(Case(reply, expectations), _ => new(Case(reply, expectations).Reply!, "Stop", null))).Faults;

    /// <summary>How a case goes with a model.</summary>
    public Task<CaseResult> ResultAsync(PromptCase one, Func<ModelCall, ModelReply> reply) => CaseResult.RunAsync(
        Runner, PromptKind.Answer, AnswerPrompt.Load(Path), one, new ModelTape(new FixedReply("model", reply), "model"), TimeProvider.System,
        TestContext.Current.CancellationToken);

    public void Dispose() => folder.Delete(recursive: true);
}
