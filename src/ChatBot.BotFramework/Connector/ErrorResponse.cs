namespace ChatBot.BotFramework;

/// <summary>The body of every error in the protocol.</summary>
internal sealed record ErrorResponse(Error? Error)
{
    public static ErrorResponse Create(string code, string message) => new(new Error(code, message));
}

/// <param name="Code">A word a program can tell errors apart by.</param>
/// <param name="Message">What is wrong and what to do, for a person.</param>
internal sealed record Error(string? Code, string? Message);
