package io.github.checklistreport.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.model.AssessedItem;
import io.github.checklistreport.model.Basis;
import io.github.checklistreport.model.Finding.Applies;
import io.github.checklistreport.model.Finding.Result;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.Flag;
import io.github.checklistreport.model.Level;
import io.github.checklistreport.model.Sensitivity;
import io.github.checklistreport.model.Status;
import io.github.checklistreport.model.Verdict;
import io.github.checklistreport.testing.AnswerOf;
import io.github.checklistreport.testing.Samples;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** When what backs a verdict turns stale, and when it is worth nothing. */
class FreshnessTest {
    /** The last day of one time to live, then of two. */
    @ParameterizedTest(name = "{0} from {1}")
    @CsvSource({
        "P12M, 2025-11-20, 2026-11-20, 2027-11-20",
        "P12M, 2024-02-29, 2025-02-28, 2026-02-28",
        "P48M, 2024-02-29, 2028-02-29, 2032-02-29",
        "P1M,  2026-01-31, 2026-02-28, 2026-03-31",
        "P1M,  2024-01-31, 2024-02-29, 2024-03-31",
        "P30D, 2024-02-01, 2024-03-02, 2024-04-01",
        "P1D,  2026-12-31, 2027-01-01, 2027-01-02"
    })
    void answerAges(Period timeToLive, LocalDate answeredOn, LocalDate once, LocalDate twice) {
        assertThat(answered(timeToLive, answeredOn, answeredOn)).isEqualTo("met attested");
        assertThat(answered(timeToLive, answeredOn, once)).isEqualTo("met attested");
        assertThat(answered(timeToLive, answeredOn, once.plusDays(1)))
                .isEqualTo("met asserted stale");
        assertThat(answered(timeToLive, answeredOn, twice)).isEqualTo("met asserted stale");
        assertThat(answered(timeToLive, answeredOn, twice.plusDays(1)))
                .isEqualTo("unknown asserted stale");
    }

    @Test
    void daysEndAtMidnightInUtc() {
        LocalDate last = LocalDate.of(2026, 11, 20);
        Instant lastMoment = last.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC);
        assertThat(answered(last, lastMoment).flags()).isEmpty();
        assertThat(answered(last, lastMoment.plusNanos(1)).flags()).containsExactly(Flag.STALE);
    }

    @Test
    void tellsTheLastFreshDay() {
        LocalDate last = LocalDate.of(2026, 11, 20);
        assertThat(answered(last, Samples.NOW).validUntil()).isEqualTo(last);
    }

    @Test
    void findingAgesByItsOwnTimeToLive() {
        LocalDate observed = Samples.TODAY;
        assertThat(observed(observed, observed.plusDays(30))).isEqualTo("met verified");
        assertThat(observed(observed, observed.plusDays(31))).isEqualTo("met asserted stale");
        assertThat(observed(observed, observed.plusDays(60))).isEqualTo("met asserted stale");
        assertThat(observed(observed, observed.plusDays(61))).isEqualTo("unknown asserted stale");
    }

    @Test
    void undatedAnswerDoesNotAge() {
        AssessedItem item =
                Assessing.one(
                        Samples.item("a"),
                        AnswerOf.item("a", Status.MET).signed("@alice", null).answer(),
                        Instant.parse("2099-01-01T00:00:00Z"));
        assertThat(describe(item)).isEqualTo("met asserted");
        assertThat(item.validUntil()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"MET", "PARTIAL", "UNMET", "NOT_APPLICABLE"})
    void everyAnswerAges(Status status) {
        LocalDate old = Samples.TODAY.minusMonths(25);
        AssessedItem item =
                Assessing.one(
                        Samples.item("a"),
                        AnswerOf.item("a", status).signed("@alice", old).answer());
        assertThat(item.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(item.basis()).isEqualTo(Basis.ASSERTED);
        assertThat(item.flags()).containsExactly(Flag.STALE);
    }

    private static String answered(Period timeToLive, LocalDate answeredOn, LocalDate today) {
        return describe(
                Assessing.one(
                        Samples.item("a", Level.REQUIRED, Sensitivity.PUBLIC, timeToLive, null),
                        AnswerOf.item("a", Status.MET).signed("@alice", answeredOn).answer(),
                        noon(today)));
    }

    /** An item answered a year before {@code freshUntil}, its time to live. */
    private static AssessedItem answered(LocalDate freshUntil, Instant now) {
        return Assessing.one(
                Samples.item("a"),
                AnswerOf.item("a", Status.MET).signed("@alice", freshUntil.minusYears(1)).answer(),
                now);
    }

    private static String observed(LocalDate observedOn, LocalDate today) {
        return describe(
                Assessing.one(
                        Samples.item("a"),
                        AnswerOf.item("a", Status.MET).answer(),
                        noon(today),
                        Samples.finding(
                                "a", Result.PASS, Strength.FULL, Applies.UNDECIDED, observedOn)));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    private static String describe(AssessedItem item) {
        return item.verdict().word()
                + " "
                + item.basis().word()
                + String.join("", item.flags().stream().map(flag -> " " + flag.word()).toList());
    }
}
