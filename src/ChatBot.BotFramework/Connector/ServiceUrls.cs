using System.Net;

namespace ChatBot.BotFramework;

/// <summary>The rules for the URLs that replies go to.</summary>
internal static class ServiceUrls
{
    /// <summary>What is wrong with <paramref name="serviceUrl"/>, as the end of a sentence; null when replies may go there.</summary>
    public static string? FindError(string serviceUrl)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http"))
        {
            return "is not an absolute http or https URL.";
        }

        if (uri.UserInfo.Length > 0 || uri.Query.Length > 0 || uri.Fragment.Length > 0)
        {
            return "may not carry a user, a query or a fragment.";
        }

        if (uri.Scheme == "http" && !IsLoopback(uri))
        {
            return "must be https unless it is on this machine.";
        }

        return null;
    }

    /// <summary>True for localhost and addresses of this machine that no other one reaches.</summary>
    public static bool IsLoopback(Uri uri) =>
        IPAddress.TryParse(uri.DnsSafeHost, out var address)
            ? IPAddress.IsLoopback(address)
            : uri.DnsSafeHost.Equals("localhost", StringComparison.OrdinalIgnoreCase);
}
