using Lucene.Net.Store;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>A folder of Lucene files that are read where the system maps them. Lucene.Net's own mapping asks for leave at every byte,
/// which is most of what a look-up in its dictionary costs.</summary>
internal sealed class MappedDirectory(string folder) : FSDirectory(new DirectoryInfo(folder))
{
    // The paragraphs themselves: a quarter of the index, of which a search reads its few results.
    private const string StoredFields = ".fdt";

    private readonly NIOFSDirectory unmapped = new(folder);

    public override IndexInput OpenInput(string name, IOContext context)
    {
        EnsureOpen();
        if (name.EndsWith(StoredFields, StringComparison.Ordinal))
        {
            return unmapped.OpenInput(name, context);
        }

        var path = Path.Combine(Directory.FullName, name);
        return new MappedInput($"MappedInput({path})", new MappedFile(path));
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            unmapped.Dispose();
        }

        base.Dispose(disposing);
    }
}
