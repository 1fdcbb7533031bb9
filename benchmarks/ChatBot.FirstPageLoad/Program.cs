using ChatBot.FirstPageLoad;

var folder = Directory.CreateTempSubdirectory("chatbot-first-page-load-");
try
{
    await Console.Error.WriteLineAsync("Publishing the program ...");
    await using var program = await PublishedProgram.StartAsync(folder.FullName);
    await Console.Error.WriteLineAsync($"Loading {program.Address} ...");
    await using var visitor = await Visitor.ComeAsync(program.Address);
    foreach (var (name, load) in new[] { ("First visit", await visitor.LoadAsync()), ("Second visit", await visitor.LoadAsync()) })
    {
        Console.WriteLine($"{name}: {load.Count} requests, {load.Sum(response => response.Bytes):N0} bytes received\n");
        Console.WriteLine("| Address | Status | Bytes |\n|---|---:|---:|");
        foreach (var response in load)
        {
            Console.WriteLine($"| {response.Path} | {response.Status} | {response.Bytes:N0} |");
        }

        Console.WriteLine();
    }
}
finally
{
    folder.Delete(recursive: true);
}
