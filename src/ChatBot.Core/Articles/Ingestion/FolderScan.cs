using System.Text;

namespace ChatBot.Core.Articles.Ingestion;

/// <summary>Finds the files of a folder and of the folders in it. Hidden ones (a dot in front) are passed over without a word.</summary>
/// <remarks>Links to folders come last, each real folder is read once: a link that leads to a folder that was read, such as one it
/// stands in, is a note.</remarks>
internal sealed class FolderScan(string root)
{
    private readonly HashSet<string> read = new(StringComparer.Ordinal);
    private readonly Queue<(DirectoryInfo Link, string Prefix)> links = new();

    /// <summary>The files in the order of their names; what cannot be looked into is a <see cref="FoundFile"/> with a problem.</summary>
    public IEnumerable<FoundFile> Files()
    {
        foreach (var file in Folder(new DirectoryInfo(root), prefix: ""))
        {
            yield return file;
        }

        while (links.TryDequeue(out var link))
        {
            foreach (var file in Folder(link.Link, link.Prefix))
            {
                yield return file;
            }
        }
    }

    private IEnumerable<FoundFile> Folder(DirectoryInfo folder, string prefix)
    {
        if (Entries(folder, prefix, out var entries) is { } problem)
        {
            yield return problem;
        }

        foreach (var entry in entries)
        {
            var name = prefix + entry.Name;
            if (entry is not DirectoryInfo inner)
            {
                var id = Path.ChangeExtension(name, null).Normalize(NormalizationForm.FormC);
                yield return new(PathFromRoot(name), id, Problem: null);
            }
            else if (inner.LinkTarget is not null)
            {
                links.Enqueue((inner, name + '/'));
            }
            else
            {
                foreach (var file in Folder(inner, name + '/'))
                {
                    yield return file;
                }
            }
        }
    }

    private FoundFile? Entries(DirectoryInfo folder, string prefix, out IReadOnlyList<FileSystemInfo> entries)
    {
        entries = [];
        try
        {
            if (!read.Add(RealPath(folder.FullName)))
            {
                return Problem(prefix, ProblemSeverity.Note, "was skipped: it is a link to a folder that is read anyway.", "");
            }

            entries = [.. folder.EnumerateFileSystemInfos()
                .Where(entry => !entry.Name.StartsWith('.'))
                .OrderBy(entry => entry.Name, StringComparer.Ordinal)];
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Problem(prefix, ProblemSeverity.Error, $"cannot be listed: {exception.Message}", "Check its permissions.");
        }
    }

    private FoundFile Problem(string prefix, ProblemSeverity severity, string reason, string remedy)
    {
        var path = PathFromRoot(prefix.TrimEnd('/'));
        return new(path, prefix, new ArticleProblem(new(path), severity, reason, remedy));
    }

    private string PathFromRoot(string name) => name.Length == 0 ? root : Path.Combine(root, name);

    /// <summary>The path with every link in it followed.</summary>
    private static string RealPath(string path)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
        {
            return path;
        }

        var here = Path.Combine(RealPath(parent), Path.GetFileName(path));
        return new DirectoryInfo(here).ResolveLinkTarget(returnFinalTarget: true) is { } target ? RealPath(target.FullName) : here;
    }
}
