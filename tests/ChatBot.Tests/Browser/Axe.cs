using Deque.AxeCore.Playwright;

namespace ChatBot.Tests.Browser;

/// <summary>What axe finds on a page.</summary>
internal static class Axe
{
    /// <summary>Its serious and critical findings, frames included.</summary>
    public static async Task<IReadOnlyList<string>> SeriousFaultsAsync(this Window window) =>
    [
        .. from violation in (await window.Page.RunAxe()).Violations
           where violation.Impact is "serious" or "critical"
           select $"{violation.Id}: {violation.Help} {string.Join(' ', violation.Nodes.Select(node => node.Html))}",
    ];
}
