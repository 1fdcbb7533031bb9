namespace ChatBot.Core.Answers.Checks;

/// <summary>A number in a text.</summary>
/// <param name="Value">In its full size: 1,500,000 for "1.5 million"; minutes after midnight for a time; the first year of a decade, 0 to 99 when the century is left out.</param>
/// <param name="Unit">The unit that stands with it, in English: "euro", "percent", "year"; null when none that is known does.</param>
/// <param name="First">The number of its first word.</param>
/// <param name="Last">The number of its last word, without the unit's.</param>
/// <param name="IsRounded">Whether the text says that it is not exact: "rund", "about".</param>
internal sealed record Quantity(double Value, QuantityKind Kind, string? Unit, int First, int Last, bool IsRounded)
{
    /// <summary>Whether it counts, measures or dates, and is no "one", which may be an article.</summary>
    public bool IsCount => Kind == QuantityKind.Number && Value != 1;

    /// <summary>Its words.</summary>
    public Place Place => new(First, Last);
}

/// <summary>What a number says.</summary>
internal enum QuantityKind
{
    /// <summary>How many, how much, or which one.</summary>
    Number,

    /// <summary>"one" and "first", which other words say as well.</summary>
    One,

    /// <summary>"Hundreds", "mehrere Tausend": not one number.</summary>
    Several,

    /// <summary>The 1990s.</summary>
    Decade,

    /// <summary>A time of day.</summary>
    Time,
}
