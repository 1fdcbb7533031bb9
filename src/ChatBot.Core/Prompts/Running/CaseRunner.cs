using ChatBot.Core.Answers;
using ChatBot.Core.Answers.Writers;
using ChatBot.Core.Conversations;
using ChatBot.Core.Language;
using ChatBot.Core.Prompts.Cases;
using ChatBot.Core.Retrieval;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace ChatBot.Core.Prompts.Running;

/// <summary>Takes a case the way that a reader's question goes, but for retrieval: the case brings its evidence.</summary>
public sealed class CaseRunner(QueryFormulator formulator, EvidenceCheck check, QuoteSelector quotes, RuleRewriter rules, RewriteGuard guard)
{
    /// <summary>Runs a case with a prompt and a model.</summary>
    /// <exception cref="WriterUnavailableException">The model does not answer.</exception>
    /// <exception cref="PromptException">There is no recording, or no scripted reply.</exception>
    public async Task<CaseOutcome> RunAsync(PromptKind kind, Prompt prompt, PromptCase one, ModelTape model, CancellationToken cancellationToken)
    {
        var outcome = one.Failed is { } failed ? await CorrectAsync(prompt, one, failed, model, cancellationToken)
            : kind.TakesEvidence ? await AnswerAsync(prompt, one, model, cancellationToken)
            : await RewriteAsync(prompt, one, model, cancellationToken);
        return outcome with { Messages = model.Calls[0].Call.Messages, Reply = string.Join("\n\n", model.Calls.Select(call => call.Reply.Text)) };
    }

    /// <summary>The first call that a case makes, without asking a model.</summary>
    /// <param name="model">The model's name.</param>
    public static async Task<ModelCall> CallAsync(PromptKind kind, Prompt prompt, PromptCase one, string model, CancellationToken cancellationToken)
    {
        var tape = new ModelTape(new FixedReply(model, _ => new(string.Empty, ModelMetadata.Stopped, null)), model);
        await KernelWith(tape).InvokeAsync(prompt.ToFunction("call"), kind.Arguments(one), cancellationToken);
        return tape.Last!;
    }

    private async Task<CaseOutcome> AnswerAsync(Prompt prompt, PromptCase one, ModelTape model, CancellationToken cancellationToken)
    {
        var kernel = KernelWith(model);
        kernel.Plugins.Add(AnswerPlugin.Create(prompt, (_, _, _) => []));
        var writer = new DraftKeeper(new PromptWriter(kernel, prompt));
        var answerer = new EvidenceAnswerer(new(writer, writer), check, quotes, NullLogger<EvidenceAnswerer>.Instance);
        var query = formulator.Formulate(one.Question.Text, LanguageDetector.Detect(one.Question.Text, one.Question.Language));
        var answer = await answerer.AnswerAsync(one.Question, query, one.Evidence, null, cancellationToken);
        if (answer.Notice is { } notice)
        {
            throw new WriterUnavailableException(notice);
        }

        var text = answer.Refusal is { } reason ? Wording.For(answer.Language).Refuse(reason) : answer.Text;
        return new(one.Question.Text, [], string.Empty, text)
        {
            Evidence = one.Evidence,
            Draft = writer.Sentences,
            Dropped = writer.Sentences.Count - answer.Sentences.Count,
            Citations = answer.Citations,
            Refusal = answer.Refusal,
        };
    }

    private async Task<CaseOutcome> RewriteAsync(Prompt prompt, PromptCase one, ModelTape model, CancellationToken cancellationToken)
    {
        var rewriter = new PromptRewriter(KernelWith(model), prompt, rules, guard);
        return new(one.Question.Text, [], string.Empty, await rewriter.RewriteAsync(one.Question, cancellationToken));
    }

    /// <summary>What becomes of a sentence that is written again: it is shown, or nothing is.</summary>
    private async Task<CaseOutcome> CorrectAsync(Prompt prompt, PromptCase one, FailedSentence failed, ModelTape model, CancellationToken cancellationToken)
    {
        var found = check.Check(failed.Sentence, one.Evidence, one.Question.Language);
        if ((found.Result, found.Word) != (failed.Check.Result, failed.Check.Word))
        {
            throw new PromptException(
                $"The case says that the check finds {Shown(failed.Check)} in “{failed.Sentence.Text}”, but it finds {Shown(found)}: correct \"fails\" and \"word\".");
        }

        await prompt.ToFunction("correct").InvokeStreamingAsync<StreamingChatMessageContent>(
            KernelWith(model), PromptKind.RewriteSentence.Arguments(one), cancellationToken).LastOrDefaultAsync(cancellationToken);
        var written = SentenceRewriting.Read(model.Calls[0].Reply.Text, prompt.Instructions);
        var citations = new CitationList(quotes);
        var shown = written is not null && check.Check(written, one.Evidence, one.Question.Language) is { Result: CheckResult.Verified } passed
            ? citations.Add(passed) : null;
        var text = shown is null
            ? Wording.For(one.Question.Language).Refuse(RefusalReason.NothingVerified)
            : written!.Text + string.Concat(shown.Select(number => $" [{number}]"));
        return new(one.Question.Text, [], string.Empty, text)
        {
            Evidence = one.Evidence,
            Draft = written is null ? [] : [written],
            Dropped = written is null || shown is not null ? 0 : 1,
            Citations = citations.Citations,
            Refusal = shown is null ? RefusalReason.NothingVerified : null,
        };
    }

    private static string Shown(CheckedSentence found) => CaseSentence.NameOf(found.Result) + (found.Word is { } word ? $" (word: {word})" : string.Empty);

    private static Kernel KernelWith(ModelTape model)
    {
        var builder = Kernel.CreateBuilder();
        builder.Services.AddSingleton<IChatCompletionService>(model);
        return builder.Build();
    }

    /// <summary>Keeps what a writer wrote before the check.</summary>
    private sealed class DraftKeeper(PromptWriter writer) : IAnswerWriter
    {
        private readonly List<DraftSentence> sentences = [];

        public IReadOnlyList<DraftSentence> Sentences => sentences;

        public string Name => writer.Name;

        public string? PromptHash => writer.PromptHash;

        public IAsyncEnumerable<DraftSentence> WriteAsync(
            Question question, Query query, IReadOnlyList<Evidence> evidence, CancellationToken cancellationToken) =>
            writer.WriteAsync(question, query, evidence, cancellationToken).Select(sentence =>
            {
                sentences.Add(sentence);
                return sentence;
            });
    }
}
