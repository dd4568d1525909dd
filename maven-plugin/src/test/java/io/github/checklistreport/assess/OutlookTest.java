package io.github.checklistreport.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.disclose.Disclosure;
import io.github.checklistreport.model.Answer;
import io.github.checklistreport.model.AssessedItem;
import io.github.checklistreport.model.Finding;
import io.github.checklistreport.model.Finding.Applies;
import io.github.checklistreport.model.Finding.Result;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.Later;
import io.github.checklistreport.model.PublicReport.Shown;
import io.github.checklistreport.model.PublishLevel;
import io.github.checklistreport.model.Status;
import io.github.checklistreport.testing.AnswerOf;
import io.github.checklistreport.testing.Samples;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is foretold of an item is what comes. */
class OutlookTest {
    private static final Item ITEM = Samples.item("a");
    private static final LocalDate ENDS = Samples.TODAY.plusDays(75);

    static List<Answer> answers() {
        LocalDate on = Samples.TODAY.minusMonths(3);
        return List.of(
                Answer.unanswered("a"),
                AnswerOf.item("a", Status.MET).answer(),
                AnswerOf.item("a", Status.MET).signed("@a", on).reviewedBy("@b").answer(),
                AnswerOf.item("a", Status.MET).signed("@a", on).reply("no", ENDS).answer(),
                AnswerOf.item("a", Status.PARTIAL).signed("@a", on).answer(),
                AnswerOf.item("a", Status.UNMET).signed("@a", on).exception("x", ENDS).answer(),
                AnswerOf.item("a", Status.NOT_APPLICABLE).signed("@a", on).reason("x").answer());
    }

    @ParameterizedTest
    @MethodSource("answers")
    void withoutAFinding(Answer answer) {
        comesAsForetold(answer);
    }

    @ParameterizedTest
    @EnumSource
    void withAFinding(Result result) {
        for (Answer answer : answers()) {
            for (Strength strength : Strength.values()) {
                comesAsForetold(
                        answer,
                        Samples.finding(
                                "a", result, strength, Applies.PROVED, Samples.TODAY.minusDays(3)));
            }
        }
    }

    private static void comesAsForetold(Answer answer, Finding... findings) {
        AssessedItem now = Assessing.one(ITEM, answer, Samples.NOW, findings);
        List<Later> outlook = now.outlook().full();
        assertThat(outlook).extracting(Later::from).isSorted().doesNotHaveDuplicates();
        for (LocalDate day : days(outlook)) {
            AssessedItem then = Assessing.one(ITEM, answer, noon(day), findings);
            assertThat(state(now, outlook, day))
                    .as("%s on %s", answer.status(), day)
                    .isEqualTo(
                            List.of(then.verdict(), then.basis(), then.flags()).toString()
                                    + then.validUntil());
        }
    }

    /** A day a week, each day of a change and the one before it. */
    private static List<LocalDate> days(List<Later> outlook) {
        return Stream.concat(
                        Stream.iterate(Samples.TODAY, day -> day.plusWeeks(1)).limit(120),
                        outlook.stream()
                                .map(Later::from)
                                .flatMap(day -> Stream.of(day.minusDays(1), day)))
                .toList();
    }

    private static String state(AssessedItem now, List<Later> outlook, LocalDate day) {
        return outlook.stream()
                .filter(later -> !later.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(
                        later ->
                                List.of(later.verdict(), later.basis(), later.flags()).toString()
                                        + later.validUntil())
                .orElse(
                        List.of(now.verdict(), now.basis(), now.flags()).toString()
                                + now.validUntil());
    }

    /** When an exception ends is part of its text. */
    @Test
    void whereOnlyTheVerdictIsPublishedNoEndOfAnExceptionIsTold() {
        Answer answer =
                AnswerOf.item("a", Status.UNMET)
                        .signed("@a", Samples.TODAY)
                        .exception("x", ENDS)
                        .publish(PublishLevel.VERDICT)
                        .answer();
        Assessment assessment =
                new Assessment(
                        Samples.checklist(ITEM), Samples.answers(answer), List.of(), Samples.NOW);
        Shown shown = (Shown) Disclosure.toPublic(assessment.report()).items().get(0);
        assertThat(shown.then())
                .extracting(later -> later.from() + " " + later.verdict().word())
                .containsExactly("2027-11-24 accepted", "2028-11-24 unknown");
        assertThat(Assessing.one(ITEM, answer).outlook().full())
                .extracting(later -> later.from() + " " + later.verdict().word())
                .containsExactly(ENDS.plusDays(1) + " gap", "2027-11-24 gap", "2028-11-24 unknown");
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
