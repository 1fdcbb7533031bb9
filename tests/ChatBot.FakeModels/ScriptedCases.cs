using ChatBot.Core.Prompts.Cases;
using ChatBot.Core.Prompts.Running;
using Microsoft.AspNetCore.Http;

namespace ChatBot.FakeModels;

/// <summary>Replies to what a prompt sends for a case with the reply that the case scripts.</summary>
/// <param name="folders">Folders of prompts with cases. They are read anew for each request: a prompt may be changed while the server runs.</param>
public sealed class ScriptedCases(IReadOnlyList<string> folders)
{
    /// <summary>Replies to a request; with 404 when no case sends these messages.</summary>
    public async Task ReplyAsync(HttpContext context, ModelRequest request)
    {
        var reply = await FindAsync([.. request.Messages.Select(message => new PromptMessage(message.Role, message.Text))], context.RequestAborted) is { } text
            ? Replies.Answer([.. text.Chunk(7).Select(chunk => new string(chunk))])
            : Replies.Error(StatusCodes.Status404NotFound, "No case with a reply sends these messages.");
        await reply(context, request);
    }

    private async Task<string?> FindAsync(IReadOnlyList<PromptMessage> messages, CancellationToken cancellationToken)
    {
        foreach (var folder in folders)
        {
            var cases = CaseFile.Load(folder);
            var prompt = cases.Kind.Load(folder);
            foreach (var one in cases.Cases.Where(one => one.Reply is not null))
            {
                var call = await CaseRunner.CallAsync(cases.Kind, prompt, one, string.Empty, cancellationToken);
                if (call.Messages.SequenceEqual(messages))
                {
                    return one.Reply;
                }
            }
        }

        return null;
    }
}
