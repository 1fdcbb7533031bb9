using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ChatBot.BotFramework;

/// <summary>Where the server listens.</summary>
internal sealed class ListeningAddresses(IServer server)
{
    /// <summary>The first address that other machines reach; null when there is none.</summary>
    public string? FindOpenAddress() =>
        // A server without the feature, as in tests, has no sockets at all.
        server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault(address => !IsLocal(address));

    // "http://+:80" and "http://*:80" are no URIs, and mean every address.
    private static bool IsLocal(string address) =>
        address.Contains("://unix:", StringComparison.OrdinalIgnoreCase)
        || address.Contains("://pipe:", StringComparison.OrdinalIgnoreCase)
        || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && ServiceUrls.IsLoopback(uri));
}
