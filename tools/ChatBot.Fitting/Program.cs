using System.CommandLine;
using ChatBot.Fitting;
using ChatBot.Fitting.Rerank;

var root = new RootCommand("Fits the weights that the program ranks by, on questions with known answers.") { RerankCommand.Create() };
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
