using System.Net.WebSockets;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace ChatBot.BotFramework;

/// <summary>The WebSocket of a Direct Line client: sends what the conversation shows, with empty frames in between that keep proxies from closing it.</summary>
internal sealed class DirectLineSocket(TurnQueue turns, TimeProvider time)
{
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan ClosePatience = TimeSpan.FromSeconds(2);

    /// <summary>Runs until the client goes, another socket takes its place, or the server stops.</summary>
    public async Task RunAsync(HttpContext context, DirectLineConversation conversation, long watermark)
    {
        // Before the handshake ends: a client may speak as soon as it has, and typing that it is shown then is not sent again.
        var frames = conversation.Connect(watermark);
        try
        {
            using var socket = await context.WebSockets.AcceptWebSocketAsync();
            using var gone = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
            using var stopping = turns.Drained.Register(() => frames.Writer.TryComplete());
            var receiving = ReceiveAsync(socket, gone);
            var keepingAlive = KeepAliveAsync(frames.Writer, gone.Token);
            await SendAsync(socket, frames.Reader, gone.Token);
            // A client that hears of the end answers it; cancelling at once would cut it off.
            await Task.WhenAny(receiving, Task.Delay(ClosePatience, time, gone.Token));
            await gone.CancelAsync();
            await Task.WhenAll(receiving, keepingAlive);
        }
        finally
        {
            conversation.Disconnect(frames);
        }
    }

    private static async Task SendAsync(WebSocket socket, ChannelReader<byte[]> frames, CancellationToken gone)
    {
        try
        {
            await foreach (var frame in frames.ReadAllAsync(gone))
            {
                await socket.SendAsync(frame, WebSocketMessageType.Text, endOfMessage: true, gone);
            }

            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, statusDescription: null, gone);
        }
        catch (Exception error) when (IsEnd(error))
        {
            // The client reconnects with its watermark and gets what it missed.
        }
    }

    // What a client sends are signs of life; its activities come over HTTP.
    private static async Task ReceiveAsync(WebSocket socket, CancellationTokenSource gone)
    {
        var buffer = new byte[1024];
        try
        {
            while ((await socket.ReceiveAsync(buffer, gone.Token)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception error) when (IsEnd(error))
        {
            // The sending side ends with it.
        }

        await gone.CancelAsync();
    }

    private async Task KeepAliveAsync(ChannelWriter<byte[]> frames, CancellationToken gone)
    {
        using var timer = new PeriodicTimer(KeepAlive, time);
        try
        {
            while (await timer.WaitForNextTickAsync(gone))
            {
                frames.TryWrite([]);
            }
        }
        catch (OperationCanceledException)
        {
            // The socket closed.
        }
    }

    private static bool IsEnd(Exception error) => error is OperationCanceledException or WebSocketException or ObjectDisposedException or IOException;
}
