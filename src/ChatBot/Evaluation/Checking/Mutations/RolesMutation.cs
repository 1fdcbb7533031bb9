using System.Text.RegularExpressions;

namespace ChatBot.Evaluation.Checking.Mutations;

/// <summary>Puts two names of a sentence in each other's places, unless they stand in one list, where their order says nothing.</summary>
internal static partial class RolesMutation
{
    public static IEnumerable<CheckCase> Of(Statement statement, Collection collection)
    {
        var names = collection.Names.In(statement.Text, statement.Language);
        for (var i = 0; i + 1 < names.Count; i++)
        {
            var (one, other) = (names[i], names[i + 1]);
            var between = statement.Text[(one.Index + one.Length)..other.Index];
            if (HasVerbPerhaps(between) && one.Value.Split(' ').All(word => NameTable.IsStrange(word, other.Value)))
            {
                yield return CheckCase.Wrong(MutationKinds.Roles, $"{statement.Text[..one.Index]}{other.Value}{between}{one.Value}{statement.Text[(other.Index + other.Length)..]}", statement);
                yield break;
            }
        }
    }

    private static bool HasVerbPerhaps(string between) => Words.Pattern().Matches(between).Any(word => char.IsLower(word.Value[0]) && !Joining().IsMatch(word.Value));

    [GeneratedRegex("^(?:and|or|the|of|in|und|oder|der|die|das|den|des|von|aus|sowie|as|well|both|from|for|a|to|with|mit|s|near|bei|between|zwischen)$")]
    private static partial Regex Joining();
}
