namespace ChatBot.Fitting.Refusal;

/// <summary>A question with what tells whether its evidence answers.</summary>
/// <param name="Set">The questions it belongs to. Every set counts alike in the fit, however many questions it has.</param>
/// <param name="Fold">The part of the cross-validation that it is tested in.</param>
/// <param name="IsAnswered">Whether the evidence answers.</param>
internal sealed record RefusalExample(string Set, int Fold, double[] Features, bool IsAnswered);
