namespace ChatBot.BotLoad;

/// <summary>Questions about the articles that the program starts with.</summary>
internal static class Questions
{
    public static IReadOnlyList<string> All { get; } =
    [
        "what did Putin say about Navalny?",
        "Was sagte Putin über Nawalny?",
        "How long did the summit last?",
        "Wie lange dauerte das Treffen?",
        "Where did they meet?",
        "Who is Russia's ambassador?",
        "Worauf einigten sie sich bei den Botschaftern?",
        "Was sagte Biden über Menschenrechte?",
        "Gab es Einladungen ins Weiße Haus?",
        "Who won the European football championship?",
    ];
}
