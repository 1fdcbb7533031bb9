using ChatBot.BotFramework;
using ChatBot.Core.Answers;

namespace ChatBot.Bot;

/// <summary>Renders answers in the shape of the channel they go to.</summary>
internal sealed class AnswerMessage(ReaderLinks links)
{
    /// <summary>True where readers can judge an answer.</summary>
    public static bool HasThumbs(Activity asked) => asked.ChannelId is Channels.Msteams or Channels.Directline or Channels.Webchat;

    /// <summary>The message that answers <paramref name="asked"/>.</summary>
    /// <param name="id">The answer's own id.</param>
    public Activity Render(Answer answer, string id, Activity asked) => asked.ChannelId switch
    {
        Channels.Msteams => TeamsAnswer.Render(answer, citation => links.To(citation, asked)),
        Channels.Directline or Channels.Webchat => WebChatAnswer.Render(answer, id, citation => links.To(citation, asked)),
        _ => PlainAnswer.Render(answer, citation => links.To(citation, asked)),
    };
}
