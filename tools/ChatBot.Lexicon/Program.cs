using ChatBot.Core.Language;
using ChatBot.LexiconTool;

if (args is not [var dictionary, var output, .. var rest] || rest.Length > 1)
{
    Console.Error.WriteLine("usage: ChatBot.Lexicon DICTIONARY OUTPUT [CORPUS]");
    Console.Error.WriteLine("  DICTIONARY  the Ding dictionary (Debian package trans-de-en: /usr/share/trans/de-en)");
    Console.Error.WriteLine("  OUTPUT      the lexicon file to write");
    Console.Error.WriteLine("  CORPUS      German text, one paragraph a line, to count words in");
    return 2;
}

foreach (var input in rest.Prepend(dictionary))
{
    if (!File.Exists(input))
    {
        Console.Error.WriteLine($"{input}: no such file");
        return 1;
    }
}

var entries = File.ReadLines(dictionary).Select(DingEntry.Parse).OfType<DingEntry>().Concat(CountryNames.Entries()).Concat(CityNames.Entries()).Concat(NewsNames.Entries()).ToList();
var builder = new LexiconBuilder(entries);
var corpus = rest is [var path] ? GermanCorpus.Count(File.ReadLines(path), builder.GermanKeyOf, builder.GermanPhrases) : GermanCorpus.Empty;
var data = builder.Build(corpus);
Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
using (var stream = File.Create(output))
{
    LexiconWriter.Write(stream, data);
}

Console.WriteLine(
    $"{output}: {data.German.Count:N0} German and {data.English.Count:N0} English keys, "
    + $"{data.Translations.Sum(translations => translations.Count):N0} translations, "
    + $"{data.GermanForms.Count:N0} and {data.EnglishForms.Count:N0} irregular forms, {new FileInfo(output).Length:N0} bytes");
return 0;
