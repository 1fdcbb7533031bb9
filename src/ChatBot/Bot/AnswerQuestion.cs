using ChatBot.Core.Answers;

namespace ChatBot.Bot;

/// <summary>Answers a reader's question, with a refusal when there is no answer.</summary>
/// <param name="onSentence">Called with each sentence as soon as it has passed the check, before the answer is complete.</param>
public delegate Task<Answer> AnswerQuestion(Question question, Func<AnswerSentence, ValueTask> onSentence, CancellationToken cancellationToken);
