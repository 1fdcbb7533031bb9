using System.Text.RegularExpressions;
using ChatBot.Core.Language;

namespace ChatBot.Evaluation.Checking.Mutations;

/// <summary>Puts two names of a sentence, and two nouns of a German one, in each other's places, unless they stand in one list, where their order says nothing.</summary>
internal static partial class RolesMutation
{
    private const int FewestBetween = 3;

    public static IEnumerable<CheckCase> Of(Statement statement, Collection collection)
    {
        var names = collection.Names.In(statement.Text, statement.Language);
        if (Swapped(statement.Text, names, 1) is { } roles)
        {
            yield return CheckCase.Wrong(MutationKinds.Roles, roles, statement);
        }

        var nouns = statement.Language == Languages.German ? Nouns().Matches(statement.Text).Where(noun => !names.Any(name => name.Value.Contains(noun.Value, StringComparison.Ordinal))).ToList() : [];
        if (Swapped(statement.Text, nouns, FewestBetween) is { } swapped)
        {
            yield return CheckCase.Wrong(MutationKinds.NounsSwapped, swapped, statement);
        }
    }

    /// <summary>A text with the first two of some words that have so many words and perhaps a verb between them in each other's places; null when there are none.</summary>
    private static string? Swapped(string text, IReadOnlyList<Match> words, int fewestBetween) => Words.Swap(text, words, (one, other, between) =>
        HasVerbPerhaps(between) && Words.Pattern().Count(between) >= fewestBetween && one.Value.Split(' ').All(word => NameTable.IsStrange(word, other.Value)));

    private static bool HasVerbPerhaps(string between) => Words.Pattern().Matches(between).Any(word => char.IsLower(word.Value[0]) && !Joining().IsMatch(word.Value));

    [GeneratedRegex("^(?:and|or|the|of|in|und|oder|der|die|das|den|des|von|aus|sowie|as|well|both|from|for|a|to|with|mit|s|near|bei|between|zwischen)$")]
    private static partial Regex Joining();

    /// <summary>Words with a capital within a sentence.</summary>
    [GeneratedRegex(@"(?<=[\p{Ll}\d],? )\p{Lu}\p{Ll}{3,}(?![\p{L}-])", RegexOptions.CultureInvariant)]
    private static partial Regex Nouns();
}
