using ChatBot.Benchmarks;

return await Arguments.RunAsync(args);
