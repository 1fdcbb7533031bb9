using System.Reflection;

namespace ChatBot.EndToEnd;

/// <summary>Where the program and its repository are.</summary>
internal static class Place
{
    public static string Program { get; } = Metadata("Program");

    public static string RepositoryRoot { get; } = Metadata("RepositoryRoot");

    private static string Metadata(string key) =>
        typeof(Place).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;
}
