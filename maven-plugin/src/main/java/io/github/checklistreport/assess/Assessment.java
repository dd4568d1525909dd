package io.github.checklistreport.assess;

import io.github.checklistreport.model.Answer;
import io.github.checklistreport.model.Answers;
import io.github.checklistreport.model.AssessedItem;
import io.github.checklistreport.model.Checklist;
import io.github.checklistreport.model.Finding;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.PublishLevel;
import io.github.checklistreport.model.Report;
import io.github.checklistreport.model.Run;
import io.github.checklistreport.model.evidence.Evidence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assesses a checklist for one server at one time. Days are days in UTC. */
public final class Assessment {
    private final Checklist checklist;
    private final Answers answers;
    private final List<Finding> findings;
    private final @Nullable Run run;
    private final Instant now;

    public Assessment(Checklist checklist, Answers answers, List<Finding> findings, Instant now) {
        this(checklist, answers, findings, null, now);
    }

    /** {@code run} is the run that the findings rest on. */
    public Assessment(
            Checklist checklist,
            Answers answers,
            List<Finding> findings,
            @Nullable Run run,
            Instant now) {
        this.checklist = checklist;
        this.answers = answers;
        this.findings = List.copyOf(findings);
        this.run = run;
        this.now = now;
    }

    /** An assessment by what the rules say of {@code evidence}; null stands for no run at all. */
    public static Assessment of(
            Checklist checklist, Answers answers, @Nullable Evidence evidence, Instant now) {
        return evidence == null
                ? new Assessment(checklist, answers, List.of(), now)
                : new Assessment(
                        checklist,
                        answers,
                        Findings.of(checklist, answers.server(), evidence),
                        Run.of(evidence),
                        now);
    }

    /** The report, with a verdict for every item of the checklist. */
    public Report report() {
        List<AssessedItem> items = new ArrayList<>();
        for (Item item : checklist.items()) {
            items.add(assess(items.size() + 1, item));
        }
        return new Report(
                checklist, answers.server(), now, answers.people(), answers.target(), run, items);
    }

    private AssessedItem assess(int number, Item item) {
        Answer answer = answers.to(item).orElseGet(() -> Answer.unanswered(item.id()));
        Finding finding =
                findings.stream()
                        .filter(one -> one.item().equals(item.id()))
                        .findFirst()
                        .orElse(null);
        boolean excluded = item.isExcludedBy(answers.server());
        Case one = new Case(item, answer, finding, item.isExcludedBy(answers.server()));
        Case.Standing standing = one.on(today());
        return new AssessedItem(
                number,
                item,
                answer,
                finding,
                one.excluded(),
                standing.judgement().verdict(),
                standing.judgement().basis(),
                standing.judgement().flags(),
                standing.validUntil(),
                publishLevel(item, answer),
                Prospects.of(one, today()));
    }

    private PublishLevel publishLevel(Item item, Answer answer) {
        PublishLevel chosen = answer.publish();
        if (chosen != null) {
            return chosen;
        }
        if (answers.publish() == Answers.PublishPolicy.OPEN) {
            return PublishLevel.FULL;
        }
        return item.sensitivity().publishedByDefault();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
