namespace ChatBot.Core.Language;

/// <summary>A stretch of a text in UTF-16 units.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>First unit after the stretch.</summary>
    public int End => Start + Length;

    /// <summary>The characters of the stretch in <paramref name="text"/>, the text it was taken from.</summary>
    public string In(string text) => text.Substring(Start, Length);
}
