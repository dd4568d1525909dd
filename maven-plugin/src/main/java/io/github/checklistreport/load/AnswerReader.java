package io.github.checklistreport.load;

import io.github.checklistreport.model.Answer;
import io.github.checklistreport.model.Answer.Plan;
import io.github.checklistreport.model.Answer.Reply;
import io.github.checklistreport.model.Answer.RiskException;
import io.github.checklistreport.model.Problem;
import io.github.checklistreport.model.ProblemKind;
import io.github.checklistreport.model.PublishLevel;
import io.github.checklistreport.model.ReplyCode;
import io.github.checklistreport.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads one answer: a status word, or a map with the status and what backs it. */
final class AnswerReader {
    static final int MAX_HANDLE = 100;
    private static final int MAX_NOTE = 20_000;
    private static final int MAX_REASON = 2_000;

    /** What holds for an answer that does not say. */
    record Defaults(@Nullable String by, @Nullable LocalDate answeredOn) {}

    private final Defaults defaults;
    private final LocalDate latestToday;
    private final Problems problems;

    AnswerReader(Defaults defaults, LocalDate latestToday, Problems problems) {
        this.defaults = defaults;
        this.latestToday = latestToday;
        this.problems = problems;
    }

    Answer read(String item, Section.Entry entry) {
        if (entry.value() instanceof ScalarNode) {
            return shortForm(item, entry);
        }
        Section section = Section.of(entry.value(), problems);
        return section == null
                ? answer(item, entry, Status.UNANSWERED, null)
                : longForm(item, entry, section);
    }

    private Answer shortForm(String item, Section.Entry entry) {
        Status status =
                Scalars.isBlank(entry.value())
                        ? Status.UNANSWERED
                        : Scalars.word(entry.value(), "status", Status.class, problems);
        return answer(item, entry, Objects.requireNonNullElse(status, Status.UNANSWERED), null);
    }

    private Answer longForm(String item, Section.Entry entry, Section section) {
        Status status =
                Objects.requireNonNullElse(
                        section.requiredWord("status", Status.class), Status.UNANSWERED);
        Answer answer = answer(item, entry, status, section);
        section.end();
        checkGap(section, status, "exception", ProblemKind.EXCEPTION_NEEDS_GAP);
        checkGap(section, status, "plan", ProblemKind.PLAN_NEEDS_GAP);
        return answer;
    }

    private Answer answer(
            String item, Section.Entry entry, Status status, @Nullable Section section) {
        boolean answered = status != Status.UNANSWERED;
        String by = section == null ? null : section.text("by", MAX_HANDLE);
        LocalDate answeredOn = section == null ? null : section.pastDate("answeredOn", latestToday);
        return new Answer(
                item,
                status,
                section == null ? null : section.text("note", MAX_NOTE),
                section == null ? null : section.text("privateNote", MAX_NOTE),
                section == null ? List.of() : evidence(section),
                by != null || !answered ? by : defaults.by(),
                section == null ? null : section.text("reviewedBy", MAX_HANDLE),
                answeredOn != null || !answered ? answeredOn : defaults.answeredOn(),
                section == null ? null : plan(section.section("plan")),
                section == null ? null : exception(section.section("exception")),
                section == null ? null : section.text("reason", MAX_REASON),
                section == null ? null : reply(section.section("reply")),
                section == null ? null : section.word("publish", PublishLevel.class),
                Problems.place(entry.key()));
    }

    private List<String> evidence(Section section) {
        List<String> urls = new ArrayList<>();
        for (Node node : section.list("evidence")) {
            String url = Scalars.text(node);
            if (url != null && Texts.WEB_ADDRESS.matcher(url).matches()) {
                urls.add(url);
            } else {
                problems.add(node, ProblemKind.BAD_URL, Scalars.describe(node));
            }
        }
        return urls;
    }

    private @Nullable Plan plan(@Nullable Section section) {
        if (section == null) {
            return null;
        }
        Plan plan = new Plan(section.date("due"), section.text("note", MAX_REASON));
        if (section.entry("due").isEmpty() && section.entry("note").isEmpty()) {
            problems.add(section.node(), ProblemKind.PLAN_EMPTY);
        }
        section.end();
        return plan;
    }

    private @Nullable RiskException exception(@Nullable Section section) {
        if (section == null) {
            return null;
        }
        String reason = section.requiredText("reason", MAX_REASON);
        String approvedBy = section.text("approvedBy", MAX_HANDLE);
        LocalDate expires = section.requiredDate("expires");
        section.end();
        return expires == null ? null : new RiskException(reason, approvedBy, expires);
    }

    private @Nullable Reply reply(@Nullable Section section) {
        if (section == null) {
            return null;
        }
        ReplyCode code = section.requiredWord("code", ReplyCode.class);
        String note = section.requiredText("note", MAX_REASON);
        String by =
                section.required("by").isPresent() ? section.text("by", MAX_HANDLE) : defaults.by();
        section.required("on");
        LocalDate on = section.pastDate("on", latestToday);
        LocalDate expires = section.requiredDate("expires");
        section.end();
        return code == null || by == null || on == null || expires == null
                ? null
                : new Reply(code, note, by, on, expires);
    }

    private void checkGap(Section section, Status status, String key, ProblemKind kind) {
        section.entry(key)
                .filter(entry -> status != Status.UNMET && status != Status.PARTIAL)
                .ifPresent(
                        entry ->
                                problems.add(
                                        Problem.of(
                                                Problems.place(entry.key()), kind, status.word())));
    }
}
