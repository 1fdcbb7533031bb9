using ChatBot.Core.Language;
using ChatBot.Core.Retrieval;
using ChatBot.VectorsTool;

if (args is not [var text, var lexicon, var output])
{
    Console.Error.WriteLine("usage: ChatBot.Vectors CORPUS LEXICON OUTPUT");
    Console.Error.WriteLine("  CORPUS   German text, one paragraph a line, to learn from");
    Console.Error.WriteLine("  LEXICON  the file of the lexicon, which knows irregular forms and compounds");
    Console.Error.WriteLine("  OUTPUT   the file of word vectors to write");
    return 2;
}

foreach (var input in new[] { text, lexicon })
{
    if (!File.Exists(input))
    {
        Console.Error.WriteLine($"{input}: no such file");
        return 1;
    }
}

var corpus = Corpus.Read(File.ReadLines(text), new TextAnalyzer(Lexicon.Load(lexicon)));
Console.Error.WriteLine($"{corpus.Words.Count:N0} words, {corpus.Ids.Length:N0} occurrences");
var associations = AssociationMatrix.Of(corpus);
Console.Error.WriteLine($"{associations.Count:N0} associations");
var vectors = SpectralEmbedding.Of(associations, WordVectors.Dimensions);
Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
using (var stream = File.Create(output))
{
    WordVectorsWriter.Write(stream, corpus.Words, vectors);
}

Console.WriteLine($"{output}: {corpus.Words.Count:N0} words, {new FileInfo(output).Length:N0} bytes");
return 0;
