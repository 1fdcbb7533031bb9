using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ChatBot.BotFramework.Tests;

/// <summary>Keeps what the library logs.</summary>
internal sealed class RecordingLogger : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<(LogLevel Level, string Message)> entries = new();

    public IEnumerable<string> Warnings => entries.Where(entry => entry.Level == LogLevel.Warning).Select(entry => entry.Message);

    public IEnumerable<string> Errors => entries.Where(entry => entry.Level >= LogLevel.Error).Select(entry => entry.Message);

    public ILogger CreateLogger(string categoryName) => this;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        entries.Enqueue((logLevel, formatter(state, exception)));

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Dispose()
    {
    }
}
