namespace ChatBot.BotFramework;

/// <content>Mentions.</content>
public sealed partial class Activity
{
    /// <summary>The mention entities; those of another shape are left out.</summary>
    public IReadOnlyList<Mention> GetMentions() =>
        [.. (Entities ?? [])
            .Where(entity => string.Equals(entity.Type, Mention.EntityType, StringComparison.OrdinalIgnoreCase))
            .Select(entity => entity.TryGetAs<Mention>())
            .OfType<Mention>()];

    /// <summary>Takes what mentions the recipient out of <see cref="Text"/>, trims it and returns it; null when there is no text.</summary>
    public string? RemoveRecipientMention() => Recipient?.Id is { Length: > 0 } id ? RemoveMentionText(id) : Text;

    /// <summary>Takes what mentions the account <paramref name="id"/> out of <see cref="Text"/>, trims it and returns it; null when there is no text.</summary>
    public string? RemoveMentionText(string id)
    {
        foreach (var mention in GetMentions().Where(mention => mention.Mentioned?.Id == id))
        {
            var text = mention.Text ?? $"<at>{mention.Mentioned?.Name}</at>";
            if (text.Length > 0)
            {
                Text = Text?.Replace(text, "", StringComparison.OrdinalIgnoreCase).Trim();
            }
        }

        return Text;
    }
}
