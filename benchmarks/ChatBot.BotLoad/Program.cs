using System.CommandLine;
using ChatBot.BotLoad;

var program = new Option<FileInfo>("--program") { Description = "ChatBot.dll of the published program", Required = true };
var conversations = new Option<int>("--conversations") { Description = "How many conversations speak at once", DefaultValueFactory = _ => 32 };
var seconds = new Option<int>("--seconds") { Description = "How long a bot is measured in a round", DefaultValueFactory = _ => 10 };
var rounds = new Option<int>("--rounds") { Description = "How many rounds; each measures every bot", DefaultValueFactory = _ => 3 };
var peer = new Option<DirectoryInfo>("--peer") { Description = "The folder of the JavaScript echo bot, after 'npm ci' there", Required = true };
var sockets = new Option<int>("--sockets") { Description = "How many Direct Line sockets are opened", DefaultValueFactory = _ => 1000 };

var echo = new Command("echo", "Serves an echo bot on this project's library (the turns command starts it)");
echo.SetAction((_, cancellationToken) => EchoHost.RunAsync(cancellationToken));

var turns = new Command("turns", "Answered turns a second and their latency, beside echo bots") { program, peer, conversations, seconds, rounds };
turns.SetAction((parsed, cancellationToken) => TurnsRun.RunAsync(
    parsed.GetRequiredValue(program), parsed.GetRequiredValue(peer), parsed.GetValue(conversations), TimeSpan.FromSeconds(parsed.GetValue(seconds)),
    parsed.GetValue(rounds), cancellationToken));

var memory = new Command("sockets", "Memory of the program with open Direct Line sockets") { program, sockets };
memory.SetAction((parsed, cancellationToken) => SocketsRun.RunAsync(parsed.GetRequiredValue(program), parsed.GetValue(sockets), cancellationToken));

return await new RootCommand("Puts load on bots over the Bot Framework protocol.") { echo, turns, memory }.Parse(args).InvokeAsync();
