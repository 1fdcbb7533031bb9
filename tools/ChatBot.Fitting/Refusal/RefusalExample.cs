namespace ChatBot.Fitting.Refusal;

/// <summary>A question with what tells whether its evidence answers.</summary>
/// <param name="Set">The questions it belongs to. How many questions it has makes no difference to what it counts in the fit.</param>
/// <param name="Importance">What it counts in the fit, above 0, before that is shared among the questions of its set.</param>
/// <param name="IsWhole">Whether it is of a whole collection, not of one that was made of it or with distractors: the threshold is set on those.</param>
/// <param name="Fold">The part of the cross-validation that it is tested in.</param>
/// <param name="IsForeign">Whether question and evidence are in two languages.</param>
/// <param name="IsAnswered">Whether the evidence answers.</param>
internal sealed record RefusalExample(string Set, double Importance, bool IsWhole, int Fold, double[] Features, bool IsForeign, bool IsAnswered);
