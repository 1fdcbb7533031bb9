using System.Collections.Concurrent;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>Arrays of zeros, a number for each document: to fill one with zeros takes as long as half a search.</summary>
internal sealed class ScratchPool(int length)
{
    private readonly ConcurrentBag<float[]> free = [];

    public float[] Rent() => free.TryTake(out var array) ? array : new float[length];

    /// <param name="array">All zeros again.</param>
    public void Return(float[] array) => free.Add(array);
}
