using System.Net;
using System.Net.Sockets;

namespace ChatBot.EndToEnd;

/// <summary>Ports for servers that are told theirs. They lie below those that systems give out by themselves, so that nobody else is given one between two servers' use of it.</summary>
internal static class FreePort
{
    private const int First = 20_000;
    private const int Last = 30_000;

    private static int next = Random.Shared.Next(First, Last - 1000);

    /// <summary>A port that nothing listens on, and that this process is given once.</summary>
    public static int Next()
    {
        while (true)
        {
            var port = Interlocked.Increment(ref next);
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Taken: the next one.
            }
        }
    }
}
