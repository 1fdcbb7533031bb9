using System.Collections.Frozen;

namespace ChatBot.Core.Language;

/// <summary>Knows what English verbs go on with: "give up", "carry out".</summary>
public static class PhrasalVerbs
{
    private static readonly FrozenSet<string> Particles = new[] { "up", "out", "off", "down", "away", "over", "back", "through", "apart" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word, though it is a function word, can end a phrase of the lexicon.</summary>
    /// <param name="folded">A word by <see cref="TextFolding.Fold"/>.</param>
    /// <param name="language">"de" or "en".</param>
    public static bool IsParticle(string folded, string language) => language == Languages.English && Particles.Contains(folded);
}
