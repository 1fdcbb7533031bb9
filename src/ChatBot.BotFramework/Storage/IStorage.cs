using System.Text.Json;

namespace ChatBot.BotFramework;

/// <summary>Where the library keeps its state: JSON values by key. Register one of your own to keep it longer than the process.</summary>
public interface IStorage
{
    /// <returns>The values of the keys that are there; the others are left out.</returns>
    Task<IReadOnlyDictionary<string, JsonElement>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken = default);

    /// <summary>Writes all values or, when it throws, none; a value that was there is replaced.</summary>
    Task WriteAsync(IReadOnlyDictionary<string, JsonElement> changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes the values of these keys; one that is not there is no error.</summary>
    Task DeleteAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken = default);
}
