namespace ChatBot.EndToEnd;

/// <summary>A small collection, and questions about it.</summary>
internal static class Harbour
{
    public const string Decision = "Der Stadtrat von Lindau beschloss den Umbau des Hafens. Der Umbau dauert vier Jahre.";
    public const string Criticism = "Die Unternehmerin Edda Brinkmann kritisierte den Zeitplan für den Umbau scharf.";
    public const string Lasts = "Der Umbau dauert vier Jahre.";
    public const string HowLong = "Wie lange dauert der Umbau des Hafens?";

    /// <summary>Writes the article and gives the argument that loads its folder.</summary>
    public static string WriteTo(TemporaryFolder folder)
    {
        folder.Write("articles/hafen.txt", $"date 2024-05-03\n\nUmbau am Hafen\n\n{Decision}\n\nKritik\n\n{Criticism}\n");
        return "--Articles:Folder=" + Path.Combine(folder.Path, "articles");
    }
}
