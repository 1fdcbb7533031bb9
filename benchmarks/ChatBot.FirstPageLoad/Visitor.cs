using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace ChatBot.FirstPageLoad;

/// <summary>What came over the network for one address; nothing of it when the browser had kept it.</summary>
/// <param name="Status">Of the response; 101 is a WebSocket.</param>
/// <param name="Bytes">Headers and compressed body.</param>
internal sealed record Response(string Path, int Status, int Bytes);

/// <summary>A reader who opens the page in Chromium and waits until the bot has said welcome.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private readonly IPlaywright playwright;
    private readonly IBrowserContext context;
    private readonly Uri address;

    private Visitor(IPlaywright playwright, IBrowserContext context, Uri address) =>
        (this.playwright, this.context, this.address) = (playwright, context, address);

    public static async Task<Visitor> ComeAsync(Uri address)
    {
        var path = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        return new(playwright, await browser.NewContextAsync(), address);
    }

    /// <summary>Loads the page in a new tab: as on a first visit, then with what the browser kept of the last one.</summary>
    public async Task<IReadOnlyList<Response>> LoadAsync()
    {
        var page = await context.NewPageAsync();
        var network = await context.NewCDPSessionAsync(page);
        var requests = new ConcurrentQueue<(string Id, string Url)>();
        var (statuses, bytes) = (new ConcurrentDictionary<string, int>(), new ConcurrentDictionary<string, int>());
        network.Event("Network.requestWillBeSent").OnEvent += (_, data) =>
            requests.Enqueue((data!.Value.GetProperty("requestId").GetString()!, data.Value.GetProperty("request").GetProperty("url").GetString()!));
        network.Event("Network.webSocketCreated").OnEvent += (_, data) =>
        {
            requests.Enqueue((data!.Value.GetProperty("requestId").GetString()!, data.Value.GetProperty("url").GetString()!));
            statuses[data.Value.GetProperty("requestId").GetString()!] = 101;
        };
        network.Event("Network.responseReceived").OnEvent += (_, data) =>
        {
            var response = data!.Value.GetProperty("response");
            var isKept = response.GetProperty("fromDiskCache").GetBoolean() || response.TryGetProperty("fromPrefetchCache", out var kept) && kept.GetBoolean();
            statuses[data.Value.GetProperty("requestId").GetString()!] = isKept ? 0 : response.GetProperty("status").GetInt32();
        };
        network.Event("Network.loadingFinished").OnEvent += (_, data) =>
            bytes[data!.Value.GetProperty("requestId").GetString()!] = data.Value.GetProperty("encodedDataLength").GetInt32();
        await network.SendAsync("Network.enable");
        await page.GotoAsync(address.ToString());
        await page.Locator(".webchat__bubble").First.WaitForAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.CloseAsync();
        return
        [
            .. from request in requests
               let status = statuses.GetValueOrDefault(request.Id)
               where status != 0 && !request.Url.StartsWith("blob:", StringComparison.Ordinal)
               select new Response(new Uri(request.Url).AbsolutePath, status, bytes.GetValueOrDefault(request.Id)),
        ];
    }

    public async ValueTask DisposeAsync()
    {
        await context.Browser!.CloseAsync();
        playwright.Dispose();
    }
}
