using System.Globalization;

namespace ChatBot.Web;

/// <summary>A part of a text.</summary>
/// <param name="Start">The first character, from 0.</param>
/// <param name="End">The character after the last.</param>
public sealed record TextRange(int Start, int End)
{
    /// <summary>Where <paramref name="part"/> first stands in <paramref name="text"/>, letter by letter; null when it does not, or is empty.</summary>
    public static TextRange? Find(string text, string part)
    {
        var start = part.Length == 0 ? -1 : text.IndexOf(part, StringComparison.Ordinal);
        return start < 0 ? null : new(start, start + part.Length);
    }

    /// <summary>Whether it is a part of the text that begins and ends between characters, not within one.</summary>
    public bool FitsIn(string text) =>
        0 <= Start && Start < End && End <= text.Length
        && !char.IsLowSurrogate(text[Start]) && !(End < text.Length && char.IsLowSurrogate(text[End]));

    /// <summary>Reads <c>12-58</c>.</summary>
    /// <returns>Null for anything else.</returns>
    public static TextRange? Parse(string? text) =>
        text?.Split('-') is [var start, var end]
        && int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
        && int.TryParse(end, NumberStyles.None, CultureInfo.InvariantCulture, out var to)
            ? new(from, to)
            : null;

    /// <summary>The form <see cref="Parse"/> reads.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Start}-{End}");
}
