using System.Globalization;
using ChatBot.Collection;
using ChatBot.Core.Answers;
using ChatBot.Core.Retrieval;

namespace ChatBot.Evaluation.Checking;

/// <summary>Checks sentences whose truth is known.</summary>
internal sealed class CheckEvaluation(EvidenceCheck check)
{
    private const int ReportEvery = 1000;

    /// <summary>What the check finds in each.</summary>
    public IReadOnlyList<CheckSet> Run(IEnumerable<CheckCase> cases, IProgress<LoadProgress> progress, CancellationToken cancellationToken)
    {
        var outcomes = new List<CheckOutcome>();
        foreach (var item in cases)
        {
            cancellationToken.ThrowIfCancellationRequested();
            outcomes.Add(new(item, check.Check(item.Draft, [.. item.Retrieved.Prepend(item.Paragraph).Select(passage => new Evidence(passage, 1))], item.Language)));
            if (outcomes.Count % ReportEvery == 0)
            {
                progress.Report(new(string.Create(CultureInfo.InvariantCulture, $"{outcomes.Count:N0} sentences checked"), IsDone: false));
            }
        }

        progress.Report(new(string.Create(CultureInfo.InvariantCulture, $"{outcomes.Count:N0} sentences checked"), IsDone: true));
        return CheckSet.Of(outcomes);
    }
}
