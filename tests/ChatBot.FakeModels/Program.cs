using System.Globalization;
using ChatBot.FakeModels;

// A chat model without a model: dotnet run --project tests/ChatBot.FakeModels -- PORT PROMPT_FOLDER...
if (args.Length < 2 || !ushort.TryParse(args[0], NumberStyles.None, CultureInfo.InvariantCulture, out var port))
{
    Console.Error.WriteLine("Give a port and folders of prompts with cases: 5005 prompts/answer");
    return 2;
}

await using var server = (await ModelServer.StartAsync(port)).Will(new ScriptedCases(args[1..]).ReplyAsync);
Console.WriteLine($"Replies that cases script, at {server.Endpoint}");
await server.WaitAsync();
return 0;
