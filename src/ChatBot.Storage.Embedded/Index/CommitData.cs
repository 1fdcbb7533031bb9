using System.Globalization;
using ChatBot.Core.Retrieval;
using Lucene.Net.Index;

namespace ChatBot.Storage.Embedded.Index;

/// <summary>The state as Lucene keeps it with a commit, so that paragraphs and sequence change as one.</summary>
internal static class CommitData
{
    private const string Sequence = "sequence";
    private const string EmbeddingModel = "embeddingModel";
    private const string Dimensions = "dimensions";
    private const string AnalysisVersion = "analysisVersion";

    public static Dictionary<string, string> Of(IndexState state) => new()
    {
        [Sequence] = state.Sequence.ToString(CultureInfo.InvariantCulture),
        [EmbeddingModel] = state.EmbeddingModel,
        [Dimensions] = state.Dimensions.ToString(CultureInfo.InvariantCulture),
        [AnalysisVersion] = state.AnalysisVersion,
    };

    /// <exception cref="CorruptIndexException">Not written by <see cref="Of"/>.</exception>
    public static IndexState Read(IDictionary<string, string> data) =>
        data.TryGetValue(Sequence, out var sequence)
        && data.TryGetValue(EmbeddingModel, out var model)
        && data.TryGetValue(Dimensions, out var dimensions)
        && data.TryGetValue(AnalysisVersion, out var version)
        && long.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && int.TryParse(dimensions, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? new IndexState(number, model, length, version)
            : throw new CorruptIndexException("The index does not say what it was built from.");
}
