using ChatBot.Core.Articles;

namespace ChatBot.Core.Conversations;

/// <summary>Keeps the state of conversations: texts by key. What was written survives the end of the process.
/// Every member throws <see cref="StoreException"/> when the store cannot be read or written.</summary>
public interface IStateStore
{
    /// <returns>The texts of the keys that are there; the others are left out.</returns>
    Task<IReadOnlyDictionary<string, string>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken);

    /// <summary>Writes all texts or, when it throws, none; a text that was there is replaced.</summary>
    Task WriteAsync(IReadOnlyDictionary<string, string> changes, CancellationToken cancellationToken);

    /// <summary>Deletes the texts of these keys; one that is not there is no error.</summary>
    Task DeleteAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken);
}
