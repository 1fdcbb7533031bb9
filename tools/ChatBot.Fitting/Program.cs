using System.CommandLine;
using ChatBot.Fitting;
using ChatBot.Fitting.Refusal;
using ChatBot.Fitting.Rerank;
using ChatBot.Fitting.Sentences;

var root = new RootCommand("Fits the weights that the program ranks, quotes and refuses by, on questions with known answers.")
{
    RerankCommand.Create(), SentencesCommand.Create(), RefusalCommand.Create(),
};
try
{
    var code = await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    return code == 0 ? 0 : 2;
}
catch (Exception exception) when (exception is IOException or InvalidDataException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
