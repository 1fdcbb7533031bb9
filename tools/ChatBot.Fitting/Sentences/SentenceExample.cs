namespace ChatBot.Fitting.Sentences;

/// <summary>The sentences of a question's evidence.</summary>
/// <param name="Task">The questions it belongs to.</param>
/// <param name="Fold">The part of the cross-validation that it is tested in.</param>
/// <param name="Sentences">The features of each sentence.</param>
/// <param name="Answers">For each, whether it is of the paragraph that answers and has a right answer; none when no such sentence was found.</param>
internal sealed record SentenceExample(string Task, int Fold, IReadOnlyList<double[]> Sentences, IReadOnlyList<bool> Answers);
