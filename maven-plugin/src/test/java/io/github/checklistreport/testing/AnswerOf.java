package io.github.checklistreport.testing;

import io.github.checklistreport.model.Answer;
import io.github.checklistreport.model.Answer.Plan;
import io.github.checklistreport.model.Answer.Reply;
import io.github.checklistreport.model.Answer.RiskException;
import io.github.checklistreport.model.Place;
import io.github.checklistreport.model.PublishLevel;
import io.github.checklistreport.model.ReplyCode;
import io.github.checklistreport.model.Status;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer in the making: signed by @alice today unless a test says otherwise.
 *
 * <p>Each method returns a copy with one part changed.
 */
public record AnswerOf(Answer answer) {
    public static AnswerOf item(String id, Status status) {
        return new AnswerOf(
                new Answer(
                        id,
                        status,
                        null,
                        null,
                        List.of(),
                        status == Status.UNANSWERED ? null : "@alice",
                        null,
                        status == Status.UNANSWERED ? null : Samples.TODAY,
                        null,
                        null,
                        status == Status.NOT_APPLICABLE ? "One user only." : null,
                        null,
                        null,
                        new Place("answers.yaml", 10, 3)));
    }

    public AnswerOf signed(@Nullable String by, @Nullable LocalDate answeredOn) {
        return with(answer.note(), answer.privateNote(), by, answer.reviewedBy(), answeredOn);
    }

    public AnswerOf reviewedBy(String handle) {
        return with(answer.note(), answer.privateNote(), answer.by(), handle, answer.answeredOn());
    }

    public AnswerOf note(String note) {
        return with(
                note, answer.privateNote(), answer.by(), answer.reviewedBy(), answer.answeredOn());
    }

    public AnswerOf privateNote(String note) {
        return with(answer.note(), note, answer.by(), answer.reviewedBy(), answer.answeredOn());
    }

    public AnswerOf evidence(String... urls) {
        return with(List.of(urls), answer.plan(), answer.exception(), answer.reply());
    }

    public AnswerOf plan(@Nullable LocalDate due, @Nullable String note) {
        return with(answer.evidence(), new Plan(due, note), answer.exception(), answer.reply());
    }

    public AnswerOf exception(String reason, LocalDate expires) {
        return exception(reason, "@approver", expires);
    }

    public AnswerOf exception(String reason, String approvedBy, LocalDate expires) {
        return with(
                answer.evidence(),
                answer.plan(),
                new RiskException(reason, approvedBy, expires),
                answer.reply());
    }

    public AnswerOf reply(String note, LocalDate expires) {
        return reply(note, "@replier", expires);
    }

    public AnswerOf reply(String note, String by, LocalDate expires) {
        return with(
                answer.evidence(),
                answer.plan(),
                answer.exception(),
                new Reply(ReplyCode.PROBE_SAW_PROXY, note, by, Samples.TODAY, expires));
    }

    public AnswerOf reason(String reason) {
        return with(reason, answer.publish());
    }

    public AnswerOf publish(@Nullable PublishLevel level) {
        return with(answer.reason(), level);
    }

    private AnswerOf with(
            @Nullable String note,
            @Nullable String privateNote,
            @Nullable String by,
            @Nullable String reviewedBy,
            @Nullable LocalDate answeredOn) {
        return new AnswerOf(
                new Answer(
                        answer.item(),
                        answer.status(),
                        note,
                        privateNote,
                        answer.evidence(),
                        by,
                        reviewedBy,
                        answeredOn,
                        answer.plan(),
                        answer.exception(),
                        answer.reason(),
                        answer.reply(),
                        answer.publish(),
                        answer.place()));
    }

    private AnswerOf with(
            List<String> evidence,
            @Nullable Plan plan,
            @Nullable RiskException exception,
            @Nullable Reply reply) {
        return new AnswerOf(
                new Answer(
                        answer.item(),
                        answer.status(),
                        answer.note(),
                        answer.privateNote(),
                        evidence,
                        answer.by(),
                        answer.reviewedBy(),
                        answer.answeredOn(),
                        plan,
                        exception,
                        answer.reason(),
                        reply,
                        answer.publish(),
                        answer.place()));
    }

    private AnswerOf with(@Nullable String reason, @Nullable PublishLevel publish) {
        return new AnswerOf(
                new Answer(
                        answer.item(),
                        answer.status(),
                        answer.note(),
                        answer.privateNote(),
                        answer.evidence(),
                        answer.by(),
                        answer.reviewedBy(),
                        answer.answeredOn(),
                        answer.plan(),
                        answer.exception(),
                        reason,
                        answer.reply(),
                        publish,
                        answer.place()));
    }
}
