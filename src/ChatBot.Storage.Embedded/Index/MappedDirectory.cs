using Lucene.Net.Store;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>A folder of Lucene files that are read where the system maps them. Lucene.Net's own mapping asks for leave at every byte,
/// which is most of what a look-up in its dictionary costs.</summary>
internal sealed class MappedDirectory(string folder) : FSDirectory(new DirectoryInfo(folder))
{
    public override IndexInput OpenInput(string name, IOContext context)
    {
        EnsureOpen();
        var path = Path.Combine(Directory.FullName, name);
        return new MappedInput($"MappedInput({path})", new MappedFile(path));
    }
}
