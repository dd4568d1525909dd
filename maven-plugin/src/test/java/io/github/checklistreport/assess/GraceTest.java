package io.github.checklistreport.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.disclose.Disclosure;
import io.github.checklistreport.disclose.Snapshots;
import io.github.checklistreport.model.Answer;
import io.github.checklistreport.model.AssessedItem;
import io.github.checklistreport.model.Bin;
import io.github.checklistreport.model.Flag;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.Later;
import io.github.checklistreport.model.Level;
import io.github.checklistreport.model.PublicReport;
import io.github.checklistreport.model.PublicReport.Ahead;
import io.github.checklistreport.model.PublicReport.Entry;
import io.github.checklistreport.model.PublicReport.Withheld;
import io.github.checklistreport.model.PublishLevel;
import io.github.checklistreport.model.Report;
import io.github.checklistreport.model.Status;
import io.github.checklistreport.model.Totals;
import io.github.checklistreport.model.Verdict;
import io.github.checklistreport.model.history.Cause;
import io.github.checklistreport.model.history.Direction;
import io.github.checklistreport.model.history.PastItem;
import io.github.checklistreport.testing.AnswerOf;
import io.github.checklistreport.testing.Samples;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An item that weighs from a day on is shown before, and does not count. */
class GraceTest {
    private static final LocalDate DAY = Samples.TODAY.plusDays(10);
    private static final Answer MET =
            AnswerOf.item("new", Status.MET).signed("@a", Samples.TODAY).answer();

    @Test
    void itCountsFromItsDayOnAndNotOnTheEve() {
        assertThat(Assessing.one(from(DAY), MET, noon(DAY.minusDays(1))).flags())
                .containsExactly(Flag.UPCOMING);
        assertThat(Assessing.one(from(DAY), MET, noon(DAY)).flags()).isEmpty();
        assertThat(Assessing.one(from(DAY), MET).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void theDayIsForetoldWhateverIsPublished() {
        AssessedItem item = Assessing.one(from(DAY), MET);
        assertThat(item.outlook().full()).first().satisfies(GraceTest::isTheDay);
        assertThat(item.outlook().byAge()).first().satisfies(GraceTest::isTheDay);
    }

    private static void isTheDay(Later later) {
        assertThat(later.from()).isEqualTo(DAY);
        assertThat(later.flags()).isEmpty();
    }

    @Test
    void countsAddUpToAllItems() {
        Report report = report(Samples.NOW);
        PublicReport shown = Disclosure.toPublic(report);
        for (Totals totals :
                List.of(
                        Totals.of(Level.REQUIRED, report.items()),
                        Totals.of(Level.REQUIRED, shown.items()))) {
            assertThat(totals.upcoming()).isEqualTo(2);
            assertThat(totals.outOf()).isEqualTo(2);
            assertThat(totals.items()).isEqualTo(4);
            assertThat(sum(totals)).isEqualTo(4);
        }
        assertThat(Totals.of(Level.REQUIRED, report(noon(DAY)).items()).outOf()).isEqualTo(4);
    }

    @Test
    void aWithheldItemIsCountedAsWithheldFromItsDayOn() {
        Entry entry = Disclosure.toPublic(report(Samples.NOW)).items().get(1);
        assertThat(Bin.of(entry)).isEqualTo(Bin.UPCOMING);
        assertThat(entry.verdict()).isNull();
        assertThat(entry.ahead())
                .containsExactly(
                        new Ahead(DAY, new Withheld(entry.number(), entry.item(), Set.of())));
    }

    @Test
    void thatItBeginsToCountIsAChangeOfItsOwn() {
        List<PastItem> before = Snapshots.of(Disclosure.toPublic(report(Samples.NOW))).items();
        assertThat(before).extracting(PastItem::bin).startsWith(Bin.UPCOMING, Bin.UPCOMING);
        assertThat(
                        Changes.step(
                                        Snapshots.of(Disclosure.toPublic(report(Samples.NOW))),
                                        Snapshots.of(Disclosure.toPublic(report(noon(DAY)))))
                                .changes())
                .singleElement()
                .satisfies(
                        change -> {
                            assertThat(change.cause()).isEqualTo(Cause.GRACE_ENDED);
                            assertThat(change.direction()).isEqualTo(Direction.NEUTRAL);
                            assertThat(change.item().id()).isEqualTo("new");
                        });
    }

    private static Report report(Instant now) {
        Answer secret =
                AnswerOf.item("secret", Status.UNMET).publish(PublishLevel.WITHHELD).answer();
        return new Assessment(
                        Samples.checklist(
                                from(DAY),
                                weighing("secret", DAY),
                                weighing("past", Samples.TODAY),
                                weighing("always", null)),
                        Samples.answers(MET, secret),
                        List.of(),
                        now)
                .report();
    }

    private static int sum(Totals t) {
        return t.met()
                + t.partial()
                + t.gap()
                + t.conflict()
                + t.accepted()
                + t.unknown()
                + t.notApplicable()
                + t.withheld()
                + t.upcoming();
    }

    private static Item from(LocalDate day) {
        return weighing("new", day);
    }

    private static Item weighing(String id, @Nullable LocalDate day) {
        Item item = Samples.item(id);
        return new Item(
                item.id(),
                item.phase(),
                item.topic(),
                item.level(),
                item.title(),
                item.baseline(),
                item.rationale(),
                item.references(),
                item.applicability(),
                item.hint(),
                item.neverPublish(),
                item.sensitivity(),
                item.timeToLive(),
                item.verification(),
                day);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
