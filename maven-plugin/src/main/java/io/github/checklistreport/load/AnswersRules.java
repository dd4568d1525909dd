package io.github.checklistreport.load;

import io.github.checklistreport.model.Answer;
import io.github.checklistreport.model.Answers;
import io.github.checklistreport.model.Checklist;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.Place;
import io.github.checklistreport.model.ProblemKind;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What must hold between an answer, its item and the server. */
final class AnswersRules {
    private final Answers answers;
    private final LocalDate today;
    private final Problems problems;

    private AnswersRules(Answers answers, LocalDate today, Problems problems) {
        this.answers = answers;
        this.today = today;
        this.problems = problems;
    }

    static void check(
            Checklist checklist, Answers answers, Place file, Instant now, Problems problems) {
        AnswersRules rules =
                new AnswersRules(answers, LocalDate.ofInstant(now, ZoneOffset.UTC), problems);
        rules.checkServer(checklist, file);
        for (Item item : checklist.items()) {
            answers.to(item).ifPresent(answer -> rules.check(item, answer));
        }
    }

    private void checkServer(Checklist checklist, Place file) {
        Server server = answers.server();
        if (server.domain().equals(Server.PLACEHOLDER_DOMAIN)) {
            problems.add(file, ProblemKind.PLACEHOLDER_DOMAIN, Server.PLACEHOLDER_DOMAIN);
        }
        String software = server.software();
        if (software != null && !checklist.isFor(software)) {
            problems.add(
                    file,
                    ProblemKind.OTHER_SOFTWARE,
                    checklist.id(),
                    checklist.software(),
                    software);
        }
    }

    private void check(Item item, Answer answer) {
        Place place = Objects.requireNonNull(answer.place());
        boolean excluded = item.isExcludedBy(answers.server());
        if (answer.status() == Status.NOT_APPLICABLE && isBlank(answer.reason()) && !excluded) {
            problems.add(place, ProblemKind.REASON_MISSING, item.id());
        }
        if (answer.status() == Status.UNANSWERED) {
            return;
        }
        if (answer.by() == null || answer.answeredOn() == null) {
            problems.add(place, ProblemKind.UNDATED_ANSWER, item.id());
        }
        if (answer.reviewedBy() != null && answer.reviewedBy().equals(answer.by())) {
            problems.add(place, ProblemKind.SAME_REVIEWER, item.id(), answer.reviewedBy());
        }
        Answer.RiskException exception = answer.exception();
        if (answer.status() == Status.UNMET
                && exception != null
                && today.isAfter(exception.expires())) {
            problems.add(place, ProblemKind.EXCEPTION_EXPIRED, item.id(), exception.expires());
        }
        if (excluded && answer.status() != Status.NOT_APPLICABLE) {
            problems.add(
                    place, ProblemKind.EXCLUDED_ITEM_ANSWERED, item.id(), answer.status().word());
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
