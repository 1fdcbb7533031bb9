namespace ChatBot.Core.Language;

/// <summary>Knows German verbs that stand in two parts: "kündigte ... an" is ankündigen. The parts are put together where the lexicon has the verb.</summary>
internal sealed class SeparableVerbs(Lexicon lexicon)
{
    private const int ShortestRest = 4;
    private const int Capacity = 20_000;

    private static readonly string[] Particles =
    [
        "ab", "an", "auf", "aus", "auseinander", "bei", "bekannt", "bereit", "dar", "durch", "ein", "empor", "entgegen", "fest", "fort", "frei", "gegenuber", "heim",
        "her", "herab", "heran", "heraus", "herbei", "herein", "herum", "herunter", "hervor", "hin", "hinaus", "hinein", "hinzu", "los", "mit", "nach", "nieder", "statt", "teil",
        "um", "unter", "vor", "voran", "voraus", "vorbei", "weg", "weiter", "wieder", "zu", "zuruck", "zusammen",
    ];

    private static readonly HashSet<string> Known = [.. Particles];

    private readonly WordCache<(string Particle, string Stem), string> joined = new(Capacity, keepsFirst: true);

    /// <summary>Whether a word can be the second part.</summary>
    /// <param name="folded">A word by <see cref="TextFolding.Fold"/>.</param>
    public static bool IsParticle(string folded) => Known.Contains(folded);

    /// <summary>The stem of the verb whose parts are a particle and a verb; null when the lexicon has none.</summary>
    /// <param name="stem">The stem of the verb.</param>
    public string? Join(string particle, string stem) =>
        this.joined.Of((particle, stem), (Verbs: this, Particle: particle, Stem: stem), static of => of.Verbs.Find(of.Particle, of.Stem)) is { Length: > 0 } found ? found : null;

    /// <summary>The stem of the infinitive of a verb whose parts stand together: "anzukündigen", "stattfand", "ausbrach"; null for another word.</summary>
    /// <param name="folded">A word that is written small, by <see cref="TextFolding.Fold"/>.</param>
    public string? StemOfInfinitive(string folded)
    {
        foreach (var particle in Particles)
        {
            if (!folded.StartsWith(particle, StringComparison.Ordinal) || folded.Length < particle.Length + ShortestRest)
            {
                continue;
            }

            var rest = folded[particle.Length..];
            var infinitive = rest.StartsWith("zu", StringComparison.Ordinal) && rest.EndsWith('n') && rest.Length > ShortestRest ? rest[2..] : StrongVerbs.InfinitiveOf(rest);
            if (infinitive is not null && lexicon.KnownStem(particle + infinitive, Languages.German) is { } stem)
            {
                return stem;
            }
        }

        return null;
    }

    private string Find(string particle, string stem) => lexicon.KnownStem($"{particle}{stem}en", Languages.German) ?? lexicon.KnownStem($"{particle}{stem}n", Languages.German) ?? string.Empty;
}
