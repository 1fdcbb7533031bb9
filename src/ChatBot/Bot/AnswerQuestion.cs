using ChatBot.Core.Answers;

namespace ChatBot.Bot;

/// <summary>Answers a reader's question, with a refusal when there is no answer.</summary>
public delegate Task<Answer> AnswerQuestion(Question question, CancellationToken cancellationToken);
