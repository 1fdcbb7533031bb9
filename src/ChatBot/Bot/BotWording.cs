using ChatBot.Core.Language;

namespace ChatBot.Bot;

/// <summary>What the bot says besides answers, in one language.</summary>
internal sealed record BotWording
{
    /// <summary>"de" or "en".</summary>
    public required string Language { get; init; }

    /// <summary>Who the bot is and what it does.</summary>
    public required string Greeting { get; init; }

    /// <summary>Said for a collection without articles.</summary>
    public required string EmptyCollection { get; init; }

    /// <summary>Said to a message without text.</summary>
    public required string TextOnly { get; init; }

    /// <summary>Shown while an answer is looked for.</summary>
    public required string Working { get; init; }

    /// <summary>Said with the welcome where several people talk.</summary>
    public required string MentionMe { get; init; }

    /// <summary>Said when a turn failed.</summary>
    public required string Failed { get; init; }

    /// <summary>Says that a machine wrote the message.</summary>
    public required string AiGenerated { get; init; }

    /// <summary>The word that asks for help.</summary>
    public required string Help { get; init; }

    /// <summary>Messages that only greet.</summary>
    public required IReadOnlyList<string> Greetings { get; init; }

    /// <summary>Messages that want what was said forgotten.</summary>
    public required IReadOnlyList<string> Resets { get; init; }

    /// <summary>Said when it is forgotten.</summary>
    public required string Forgotten { get; init; }

    public static BotWording English { get; } = new()
    {
        Language = Languages.English,
        Greeting = "Hello! Ask me about the articles of this collection. I answer with what they say, and name the paragraph behind every sentence.",
        EmptyCollection = "The collection has no articles yet, so there is nothing I could answer from.",
        TextOnly = "I can only read text. Please write your question.",
        Working = "Looking through the articles…",
        MentionMe = "Here I answer when you mention me.",
        Failed = "Something went wrong, and I have no answer. Please ask again.",
        AiGenerated = "AI-generated",
        Help = "help",
        Greetings = ["hello", "hi", "hey", "good morning", "good afternoon", "good evening"],
        Resets = ["reset", "start over", "start again", "new conversation", "forget everything"],
        Forgotten = "I have forgotten what we talked about. What would you like to know?",
    };

    public static BotWording German { get; } = new()
    {
        Language = Languages.German,
        Greeting = "Guten Tag! Fragen Sie mich zu den Artikeln dieser Sammlung. Ich antworte mit dem, was darin steht, und nenne zu jedem Satz den Absatz.",
        EmptyCollection = "Die Sammlung hat noch keine Artikel; es gibt also nichts, woraus ich antworten könnte.",
        TextOnly = "Ich kann nur Text lesen. Bitte schreiben Sie Ihre Frage.",
        Working = "Ich suche in den Artikeln …",
        MentionMe = "Hier antworte ich, wenn Sie mich erwähnen.",
        Failed = "Etwas ist schiefgegangen, und ich habe keine Antwort. Bitte fragen Sie noch einmal.",
        AiGenerated = "KI-generiert",
        Help = "hilfe",
        Greetings = ["hallo", "guten tag", "guten morgen", "guten abend", "grüß gott", "servus", "moin"],
        Resets = ["reset", "neu anfangen", "neu beginnen", "von vorn", "von vorne", "zurücksetzen", "neues gespräch", "vergiss alles"],
        Forgotten = "Ich habe vergessen, worüber wir gesprochen haben. Was möchten Sie wissen?",
    };

    /// <summary>German for "de", English for everything else.</summary>
    public static BotWording For(string language) => language == Languages.German ? German : English;

    /// <summary>The wording in which a message wants what was said forgotten; null when it does not.</summary>
    /// <param name="language">The language to answer in when the word is one of several.</param>
    public static BotWording? WhenReset(string message, string language)
    {
        var words = message.Trim('/', '!', '.', ' ');
        return Array.Find(
            [For(language), English, German], wording => wording.Resets.Contains(words, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The wording in which a message asks for help or only greets; null when it does neither.</summary>
    public static BotWording? WhenHelp(string message)
    {
        var word = message.Trim('/', '!', '?', '.', ' ');
        return Array.Find(
            [English, German], wording => wording.Greetings.Prepend(wording.Help).Contains(word, StringComparer.OrdinalIgnoreCase));
    }
}
