using ChatBot;
using ChatBot.Commands;

return await CommandLine.RunAsync(args, Application.Build);
