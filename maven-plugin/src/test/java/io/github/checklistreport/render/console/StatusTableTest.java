package io.github.checklistreport.render.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.assess.Assessment;
import io.github.checklistreport.model.Answer;
import io.github.checklistreport.model.AssessedItem;
import io.github.checklistreport.model.Finding;
import io.github.checklistreport.model.Finding.Applies;
import io.github.checklistreport.model.Finding.Result;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Level;
import io.github.checklistreport.model.Place;
import io.github.checklistreport.model.Report;
import io.github.checklistreport.model.Sensitivity;
import io.github.checklistreport.model.Status;
import io.github.checklistreport.testing.AnswerOf;
import io.github.checklistreport.testing.Golden;
import io.github.checklistreport.testing.Resources;
import io.github.checklistreport.testing.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the terminal shows of a report, and what it sends the admin to first. */
class StatusTableTest {
    private static final LocalDate TODAY = Samples.TODAY;
    private static final LocalDate OLD = TODAY.minusMonths(13);

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void looksAsExpected(String language) {
        Golden.check(
                Resources.test("console/status-" + language + ".txt"),
                new StatusTable(report(), new Language(language)).lines());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void saysWhenNothingIsOpen(String language) {
        Report done = report(List.of(Samples.item("a")), AnswerOf.item("a", Status.MET).answer());
        Report undated =
                report(
                        List.of(Samples.item("a")),
                        AnswerOf.item("a", Status.MET).signed(null, null).answer());
        List<String> lines = new ArrayList<>();
        for (Report report : List.of(done, undated, report(List.of()))) {
            List<String> all = new StatusTable(report, new Language(language)).lines();
            lines.add(all.get(all.size() - 1));
        }
        Golden.check(Resources.test("console/nothing-open-" + language + ".txt"), lines);
    }

    /** Every cell of a column begins in the same cell of the terminal. */
    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void columnsLineUp(String language) {
        List<List<Integer>> rows =
                new StatusTable(report(), new Language(language))
                        .lines().stream()
                                .skip(3)
                                .takeWhile(line -> !line.isEmpty())
                                .map(StatusTableTest::starts)
                                .toList();
        List<Integer> columns = rows.stream().max(Comparator.comparing(List::size)).orElseThrow();
        assertThat(columns).hasSize(7);
        assertThat(rows).hasSize(14).allMatch(columns::containsAll);
    }

    @Test
    void columnsCountCellsNotCharacters() {
        Columns columns = new Columns();
        columns.row("対応済", "a");
        columns.row("met", "b");
        columns.row("ｶﾅ", "c");
        columns.row("é", "d");
        assertThat(columns.lines())
                .containsExactly("対応済  a", "met     b", "ｶﾅ      c", "é       d");
    }

    @Test
    void sendsToTheWorstFirst() {
        assertThat(NextSteps.of(report().items()))
                .extracting(item -> item.item().id())
                .containsExactly(
                        "conflict",
                        "expired",
                        "gap",
                        "unanswered",
                        "partial",
                        "stale",
                        "planned",
                        "optional-gap",
                        "unconfirmed",
                        "doubtful");
    }

    /** Every kind of step, with what the machine saw where that matters. */
    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void advises(String language) {
        Advice advice = new Advice(new Language(language));
        List<String> lines = new ArrayList<>();
        for (AssessedItem item : NextSteps.of(report().items())) {
            lines.add(item.item().id());
            advice.lines(item).forEach(line -> lines.add("  " + line));
        }
        Golden.check(Resources.test("console/advice-" + language + ".txt"), lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void checkNamesItemLineAndFinding(String language) {
        CheckText text = new CheckText(new Language(language), Place.of("answers.yaml"));
        List<String> lines = new ArrayList<>();
        report().items().forEach(item -> lines.addAll(text.lines(item)));
        Golden.check(Resources.test("console/check-" + language + ".txt"), lines);
    }

    /** Where columns begin: behind two blanks. The number is left out, it ends in one cell. */
    private static List<Integer> starts(String line) {
        List<Integer> starts = new ArrayList<>();
        int cell = 0;
        int blanks = 0;
        for (int c : line.codePoints().toArray()) {
            if (c != ' ' && blanks >= 2 && cell > 3) {
                starts.add(cell);
            }
            blanks = c == ' ' ? blanks + 1 : 0;
            cell += Math.max(0, WCWidth.wcwidth(c));
        }
        return starts;
    }

    private static Report report() {
        List<Item> items =
                List.of(
                        Samples.item("met"),
                        Samples.item("unanswered"),
                        Samples.item("planned"),
                        Samples.item("stale"),
                        Samples.item("partial"),
                        Samples.item("expired"),
                        Samples.item("gap"),
                        Samples.item("accepted"),
                        Samples.item("not-applicable"),
                        Samples.item("optional-gap", Level.OPTIONAL, Sensitivity.SECRET),
                        Samples.item("conflict", Level.OPTIONAL, Sensitivity.PUBLIC),
                        Samples.item("unconfirmed", Level.OPTIONAL, Sensitivity.PUBLIC),
                        Samples.item("doubtful", Level.OPTIONAL, Sensitivity.PUBLIC));
        return report(
                items,
                AnswerOf.item("met", Status.MET).reviewedBy("@bob").answer(),
                AnswerOf.item("planned", Status.UNMET).plan(TODAY.plusMonths(2), "Soon.").answer(),
                AnswerOf.item("stale", Status.MET).signed("@alice", OLD).answer(),
                AnswerOf.item("partial", Status.PARTIAL).answer(),
                AnswerOf.item("expired", Status.UNMET)
                        .exception("Too dear.", TODAY.minusDays(1))
                        .answer(),
                AnswerOf.item("gap", Status.UNMET).answer(),
                AnswerOf.item("accepted", Status.UNMET).exception("Too dear.", TODAY).answer(),
                AnswerOf.item("not-applicable", Status.NOT_APPLICABLE).answer(),
                AnswerOf.item("optional-gap", Status.UNMET).answer(),
                AnswerOf.item("conflict", Status.MET).answer(),
                AnswerOf.item("unconfirmed", Status.MET).answer(),
                AnswerOf.item("doubtful", Status.MET).answer());
    }

    private static Report report(List<Item> items, Answer... answers) {
        List<Finding> findings =
                List.of(
                        Samples.finding("met", Result.PASS),
                        Samples.finding("conflict", Result.FAIL),
                        Samples.finding("unconfirmed", Result.UNKNOWN),
                        Samples.finding(
                                "doubtful",
                                Result.FAIL,
                                Strength.PARTIAL,
                                Applies.UNDECIDED,
                                TODAY));
        return new Assessment(
                        Samples.checklist(items), Samples.answers(answers), findings, Samples.NOW)
                .report();
    }
}
