using Microsoft.Extensions.Time.Testing;

namespace ChatBot.BotFramework.Tests;

internal static class FakeTimeExtensions
{
    /// <summary>Lets time go on in steps until <paramref name="task"/> is done, however long its code takes between two steps.</summary>
    public static async Task<T> AdvanceUntilAsync<T>(this FakeTimeProvider time, Task<T> task, TimeSpan step)
    {
        await AdvanceUntilAsync(time, (Task)task, step);
        return await task;
    }

    /// <inheritdoc cref="AdvanceUntilAsync{T}"/>
    public static async Task AdvanceUntilAsync(this FakeTimeProvider time, Task task, TimeSpan step)
    {
        while (!task.IsCompleted)
        {
            await Task.WhenAny(task, Task.Delay(5, TestContext.Current.CancellationToken));
            time.Advance(step);
        }

        await task;
    }
}
