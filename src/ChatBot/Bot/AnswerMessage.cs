using ChatBot.BotFramework;
using ChatBot.Core.Answers;

namespace ChatBot.Bot;

/// <summary>Renders answers in the shape of the channel they go to.</summary>
internal sealed class AnswerMessage(ReaderLinks links)
{
    /// <summary>The message that answers <paramref name="asked"/>.</summary>
    public Activity Render(Answer answer, Activity asked) => asked.ChannelId switch
    {
        Channels.Msteams => TeamsAnswer.Render(answer, citation => links.To(citation, asked)),
        Channels.Directline or Channels.Webchat => WebChatAnswer.Render(answer, citation => links.To(citation, asked)),
        _ => PlainAnswer.Render(answer, citation => links.To(citation, asked)),
    };
}
