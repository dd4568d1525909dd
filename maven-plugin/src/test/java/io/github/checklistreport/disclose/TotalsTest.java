package io.github.checklistreport.disclose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.assess.Assessment;
import io.github.checklistreport.model.Answer;
import io.github.checklistreport.model.Answers;
import io.github.checklistreport.model.Answers.PeoplePolicy;
import io.github.checklistreport.model.Answers.PublishPolicy;
import io.github.checklistreport.model.Finding;
import io.github.checklistreport.model.Finding.Applies;
import io.github.checklistreport.model.Finding.Result;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.Level;
import io.github.checklistreport.model.PublicReport;
import io.github.checklistreport.model.PublicReport.Withheld;
import io.github.checklistreport.model.PublishLevel;
import io.github.checklistreport.model.Report;
import io.github.checklistreport.model.Sensitivity;
import io.github.checklistreport.model.Status;
import io.github.checklistreport.model.Tallied;
import io.github.checklistreport.model.Totals;
import io.github.checklistreport.testing.AnswerOf;
import io.github.checklistreport.testing.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Counts add up to all items, whatever is answered, seen and withheld. */
class TotalsTest {
    private static final int ROUNDS = 500;

    @RepeatedTest(value = ROUNDS, name = "seed {currentRepetition}")
    void addUp(RepetitionInfo round) {
        Report report = randomReport(new Random(round.getCurrentRepetition()));
        PublicReport published = Disclosure.toPublic(report);
        checkSums(report.items());
        checkSums(published.items());
        checkSums(Disclosure.toCoAdmins(report).report().items());
        checkWithheld(report, published);
    }

    private static void checkSums(List<? extends Tallied> items) {
        List<Totals> totals = Totals.ofEachLevel(items);
        assertThat(totals).extracting(Totals::level).containsExactly(Level.values());
        assertThat(totals.stream().mapToInt(Totals::items).sum()).isEqualTo(items.size());
        assertThat(totals)
                .allSatisfy(
                        level -> {
                            assertThat(sum(level)).isEqualTo(level.items());
                            assertThat(level.verified()).isBetween(0, level.met());
                        });
    }

    private static int sum(Totals level) {
        return level.met()
                + level.partial()
                + level.gap()
                + level.conflict()
                + level.accepted()
                + level.unknown()
                + level.notApplicable()
                + level.withheld();
    }

    /** What is withheld counts as nothing else. */
    private static void checkWithheld(Report report, PublicReport published) {
        long withheld =
                report.items().stream()
                        .filter(item -> item.publish() == PublishLevel.WITHHELD)
                        .count();
        assertThat(published.items())
                .filteredOn(Withheld.class::isInstance)
                .hasSize((int) withheld);
        assertThat(Totals.ofEachLevel(published.items()).stream().mapToInt(Totals::withheld).sum())
                .isEqualTo((int) withheld);
    }

    private static Report randomReport(Random random) {
        List<Item> items = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        int count = random.nextInt(40);
        for (int i = 0; i < count; i++) {
            String id = "item-" + i;
            items.add(
                    Samples.item(
                            id, any(random, Level.values()), any(random, Sensitivity.values())));
            if (random.nextInt(4) > 0) {
                answers.add(answer(id, random));
            }
            if (random.nextBoolean()) {
                findings.add(finding(id, random));
            }
        }
        Answers all =
                Samples.answers(
                        any(random, PublishPolicy.values()), PeoplePolicy.ANONYMOUS, answers);
        return new Assessment(Samples.checklist(items), all, findings, Samples.NOW).report();
    }

    private static Answer answer(String id, Random random) {
        AnswerOf answer =
                AnswerOf.item(id, any(random, Status.values()))
                        .signed("@alice", Samples.TODAY.minusMonths(random.nextInt(30)));
        if (random.nextInt(3) == 0) {
            answer = answer.exception("Too dear.", Samples.TODAY.plusDays(random.nextInt(5) - 2L));
        }
        if (random.nextInt(3) == 0) {
            answer = answer.publish(any(random, PublishLevel.values()));
        }
        return answer.answer();
    }

    private static Finding finding(String id, Random random) {
        return Samples.finding(
                id,
                any(random, Result.values()),
                any(random, Strength.values()),
                any(random, Applies.values()),
                Samples.TODAY.minusDays(random.nextInt(80)));
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
