using System.Text.RegularExpressions;
using ChatBot.Core.Language;

namespace ChatBot.Evaluation.Checking.Mutations;

/// <summary>Has somebody else say what somebody says. The paragraph is joined with those beside it, so that it has other people too.</summary>
internal static partial class SpeakerMutation
{
    private const int Joined = 4;

    public static IEnumerable<CheckCase> Of(Statement statement, Collection collection, Random random)
    {
        var joining = statement.Around.Take(Joined).ToList();
        var wording = string.Join(' ', joining.Select(neighbour => neighbour.Wording).OfType<string>().Prepend(statement.Text));
        var names = collection.Names.In(statement.Text, statement.Language);
        var speaker = names.FirstOrDefault(name => Speaks(statement, name));
        if (speaker is null)
        {
            yield break;
        }

        var others = collection.Names.In(wording, statement.Language).Select(name => name.Value)
            .Where(other => other.Split(' ').All(word => NameTable.IsStrange(word, speaker.Value)) && speaker.Value.Split(' ').All(word => NameTable.IsStrange(word, other))).Distinct().ToList();
        if (Words.Any(others, random) is { } other)
        {
            var joined = statement.Paragraph with { Text = string.Join(' ', joining.Select(neighbour => neighbour.Paragraph.Text).Prepend(statement.Paragraph.Text)) };
            yield return CheckCase.Wrong(MutationKinds.Speaker, CheckCase.Citing(Words.Replace(statement.Text, speaker, other)), joined, statement);
        }
    }

    private static bool Speaks(Statement statement, Match name)
    {
        var (before, after) = (statement.Text[..name.Index], statement.Text[(name.Index + name.Length)..]);
        return !HalfOfName().IsMatch(before) && (statement.Language == Languages.English
            ? (EnglishBefore().IsMatch(before) && !OfSomething().IsMatch(after)) || EnglishAfter().IsMatch(after) : GermanBefore().IsMatch(before) || GermanAfter().IsMatch(after));
    }

    // "North Korea says", "the American said": nobody's whole name.
    [GeneratedRegex(@"\b(?:[Tt]he|North|South|East|West|New)\s$")]
    private static partial Regex HalfOfName();

    // "Said Indonesian officials".
    [GeneratedRegex(@"^\s\p{Ll}")]
    private static partial Regex OfSomething();

    // "Trump said Putin was": whoever stands before the verb speaks.
    [GeneratedRegex(@"\b(?<!(?:\b\p{Lu}[\p{L}’']*|\b(?:he|she|they|who|it|we))\s)(?:said|says|added|explained|replied)\s$|\b(?:according to|told reporters)\s$")]
    private static partial Regex EnglishBefore();

    [GeneratedRegex(@"^\s(?:said|says|told|added|explained|replied|wrote|announced|claimed|argued|warned|insisted)\b")]
    private static partial Regex EnglishAfter();

    [GeneratedRegex(@"\b(?:sagte|sagt|erklärte|erklärt|meinte|betonte|so|laut|antwortete|erwiderte|berichtete|schrieb|fügte)\s$")]
    private static partial Regex GermanBefore();

    [GeneratedRegex(@"^\s(?:sagte|sagt|erklärte|erklärt|meinte|betonte|antwortete|erwiderte|berichtete|schrieb|teilte mit|warnte|behauptete)\b(?!\s(?:er|sie|es|ich|wir|man)\b)")]
    private static partial Regex GermanAfter();
}
