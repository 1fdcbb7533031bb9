namespace ChatBot.BotFramework;

/// <summary>Things that live as long as a turn, one of each type.</summary>
public sealed class TurnContextState
{
    private readonly Dictionary<Type, object> items = [];

    /// <summary>The one of type <typeparamref name="T"/>; null when none was set.</summary>
    public T? Get<T>()
        where T : class => items.TryGetValue(typeof(T), out var item) ? (T)item : null;

    public void Set<T>(T item)
        where T : class => items[typeof(T)] = item;
}
