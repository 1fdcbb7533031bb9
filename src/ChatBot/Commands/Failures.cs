using ChatBot.Collection;
using ChatBot.Core.Articles;
using ChatBot.Core.Prompts;
using ChatBot.Core.Retrieval;
using Microsoft.AspNetCore.Connections;

namespace ChatBot.Commands;

/// <summary>Tells which failures have a reason that the person at the command line can do something about.</summary>
internal static class Failures
{
    /// <summary>What to print; null for a failure that is a bug and shall show its trace.</summary>
    public static string? Explain(Exception exception) => exception switch
    {
        StoreException or IndexBusyException or CollectionException or PromptException or HttpRequestException => exception.Message,
        FileNotFoundException { FileName: { } file } => $"There is no file {file}.",
        DirectoryNotFoundException or UnauthorizedAccessException => exception.Message,
        IOException { InnerException: AddressInUseException } => exception.Message + " Stop the program that uses it, or choose another with --Urls=http://localhost:PORT.",
        InvalidDataException { InnerException: FormatException cause } => $"{exception.Message} {cause.GetBaseException().Message}",
        InvalidDataException => exception.Message,
        OperationCanceledException => "Cancelled.",
        IOException => exception.Message,
        _ => null,
    };
}
