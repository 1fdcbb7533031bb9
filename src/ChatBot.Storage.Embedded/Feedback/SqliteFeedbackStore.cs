using ChatBot.Core.Feedback;
using Microsoft.Data.Sqlite;

namespace ChatBot.Storage.Embedded.Feedback;

/// <summary>Given answers and what readers think of them, in SQLite.</summary>
public sealed class SqliteFeedbackStore(SqliteDatabase database) : IFeedbackStore
{
    private readonly SqliteCalls answers = new(database, Durability.ProcessEnd);
    private readonly SqliteCalls judgements = new(database, Durability.PowerFailure);

    /// <inheritdoc/>
    public Task SaveAnswerAsync(GivenAnswer answer, CancellationToken cancellationToken) => answers.WriteAsync(
        connection =>
        {
            using var insert = connection.Prepare(
                """
                INSERT INTO answers (id, conversation, message, time, content)
                VALUES ($id, $conversation, $message, $time, $content)
                """);
            insert.Run(
                ("$id", answer.Id), ("$conversation", answer.Conversation), ("$message", answer.MessageId),
                ("$time", answer.Time.ToUnixTimeMilliseconds()), ("$content", GivenAnswerJson.Write(answer)));
            using var forget = connection.Prepare(
                """
                DELETE FROM answers WHERE time < $oldest;
                DELETE FROM answers WHERE number <= last_insert_rowid() - $most
                """);
            forget.Run(
                ("$oldest", (answer.Time - IFeedbackStore.AnswerLifetime).ToUnixTimeMilliseconds()),
                ("$most", IFeedbackStore.MaxAnswers));
            return true;
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<GivenAnswer?> FindAnswerAsync(string conversation, string id, CancellationToken cancellationToken) => answers.ReadAsync(
        connection => connection.Query(
            """
            SELECT content FROM answers WHERE conversation = $conversation AND (id = $id OR message = $id)
            ORDER BY number DESC LIMIT 1
            """,
            Answer, ("$conversation", conversation), ("$id", id)).SingleOrDefault(),
        cancellationToken);

    /// <inheritdoc/>
    public Task<GivenAnswer?> FindLastAnswerAsync(string conversation, CancellationToken cancellationToken) => answers.ReadAsync(
        connection => connection.Query(
            "SELECT content FROM answers WHERE conversation = $conversation ORDER BY number DESC LIMIT 1",
            Answer, ("$conversation", conversation)).SingleOrDefault(),
        cancellationToken);

    /// <inheritdoc/>
    public Task SaveFeedbackAsync(AnswerFeedback feedback, CancellationToken cancellationToken) => judgements.WriteAsync(
        connection =>
        {
            using var upsert = connection.Prepare(
                """
                INSERT INTO feedback (answer, sender, positive, text, time, content)
                VALUES ($answer, $sender, $positive, $text, $time, $content)
                ON CONFLICT (answer, sender) DO UPDATE SET positive = excluded.positive, text = excluded.text, time = excluded.time
                """);
            upsert.Run(
                ("$answer", feedback.Answer.Id), ("$sender", feedback.Sender), ("$positive", feedback.IsPositive), ("$text", feedback.Text),
                ("$time", feedback.Time), ("$content", GivenAnswerJson.Write(feedback.Answer)));
            return true;
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<AnswerFeedback>> ListFeedbackAsync(int offset, int count, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return judgements.ReadAsync<IReadOnlyList<AnswerFeedback>>(
            connection => connection.Query(
                "SELECT content, sender, positive, text, time FROM feedback ORDER BY number LIMIT $count OFFSET $offset",
                row => new AnswerFeedback(Answer(row), row.GetString(1), row.GetBoolean(2), row.IsDBNull(3) ? null : row.GetString(3), row.GetDateTimeOffset(4)),
                ("$count", count), ("$offset", offset)),
            cancellationToken);
    }

    private static GivenAnswer Answer(SqliteDataReader row) => GivenAnswerJson.Read(row.GetString(0));
}
