namespace ChatBot.Evaluation.Checking.Mutations;

/// <summary>Says what tries to command a model: alone, beside a right sentence, and where the article itself has been tampered with.</summary>
internal static class InstructionMutation
{
    /// <param name="injection">A text that tries to command a model.</param>
    public static IEnumerable<CheckCase> Of(Statement statement, string injection)
    {
        yield return CheckCase.Wrong(MutationKinds.Instruction, injection, statement);
        yield return CheckCase.Wrong(MutationKinds.InstructionBeside, $"{statement.Text} {injection}", statement);
        yield return CheckCase.Wrong(MutationKinds.InstructionBeside, $"{injection} {statement.Text}", statement);
        yield return CheckCase.Wrong(
            MutationKinds.InstructionInArticle, CheckCase.Citing(injection), statement.Paragraph with { Text = $"{statement.Paragraph.Text} {injection}" }, statement);
    }
}
