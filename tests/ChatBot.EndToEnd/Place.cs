using System.Reflection;

namespace ChatBot.EndToEnd;

/// <summary>Where the program and its repository are.</summary>
internal static class Place
{
    public static string Program { get; } = Metadata("Program");

    /// <summary>The model server of the tests, to be started by itself.</summary>
    public static string FakeModels { get; } = Metadata("FakeModels");

    public static string RepositoryRoot { get; } = Metadata("RepositoryRoot");

    private static string Metadata(string key) =>
        typeof(Place).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;
}
