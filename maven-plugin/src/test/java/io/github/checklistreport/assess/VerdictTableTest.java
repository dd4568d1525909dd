package io.github.checklistreport.assess;

import static io.github.checklistreport.testing.Samples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.checklistreport.model.Answer;
import io.github.checklistreport.model.AssessedItem;
import io.github.checklistreport.model.Finding;
import io.github.checklistreport.model.Finding.Applies;
import io.github.checklistreport.model.Finding.Result;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.Status;
import io.github.checklistreport.testing.AnswerOf;
import io.github.checklistreport.testing.Resources;
import io.github.checklistreport.testing.Samples;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares every cell of {@code assess/verdicts.txt} with the code. */
class VerdictTableTest {
    @ParameterizedTest(name = "{0} × {1}")
    @MethodSource("cells")
    void cell(String claim, String observation, String expected) {
        AssessedItem item =
                Assessing.one(Samples.item("a"), answer(claim), findings(claim, observation));
        assertThat(describe(item)).isEqualTo(expected);
    }

    @Test
    void tableIsComplete() {
        assertThat(cells()).hasSize(8 * 7);
    }

    static Stream<Arguments> cells() {
        List<List<String>> rows =
                Resources.lines(Resources.test("assess/verdicts.txt")).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                        .toList();
        List<String> head = rows.get(0);
        return rows.stream()
                .skip(1)
                .flatMap(
                        row ->
                                IntStream.range(1, head.size())
                                        .mapToObj(
                                                i ->
                                                        arguments(
                                                                row.get(0),
                                                                head.get(i),
                                                                row.get(i))));
    }

    private static Answer answer(String claim) {
        return switch (claim) {
            case "met" -> AnswerOf.item("a", Status.MET).answer();
            case "partial" -> AnswerOf.item("a", Status.PARTIAL).answer();
            case "unmet" -> AnswerOf.item("a", Status.UNMET).answer();
            case "unmet, live exception" ->
                    AnswerOf.item("a", Status.UNMET).exception("Too dear.", TODAY).answer();
            case "unmet, expired exception" ->
                    AnswerOf.item("a", Status.UNMET)
                            .exception("Too dear.", TODAY.minusDays(1))
                            .answer();
            case "not-applicable", "not-applicable, disproved" ->
                    AnswerOf.item("a", Status.NOT_APPLICABLE).answer();
            case "unanswered" -> AnswerOf.item("a", Status.UNANSWERED).answer();
            default -> throw new AssertionError(claim);
        };
    }

    private static Finding[] findings(String claim, String observation) {
        Applies applies = claim.endsWith("disproved") ? Applies.PROVED : Applies.UNDECIDED;
        return switch (observation) {
            case "pass, full" -> new Finding[] {finding(Result.PASS, Strength.FULL, applies)};
            case "pass, partial" -> new Finding[] {finding(Result.PASS, Strength.PARTIAL, applies)};
            case "weak" -> new Finding[] {finding(Result.WEAK, Strength.FULL, applies)};
            case "fail, full" -> new Finding[] {finding(Result.FAIL, Strength.FULL, applies)};
            case "fail, partial" -> new Finding[] {finding(Result.FAIL, Strength.PARTIAL, applies)};
            case "unknown" -> new Finding[] {finding(Result.UNKNOWN, Strength.FULL, applies)};
            case "no probe" -> new Finding[0];
            default -> throw new AssertionError(observation);
        };
    }

    private static Finding finding(Result result, Strength strength, Applies applies) {
        return Samples.finding("a", result, strength, applies, TODAY);
    }

    private static String describe(AssessedItem item) {
        String flags =
                item.flags().stream()
                        .map(flag -> " + " + flag.word())
                        .collect(Collectors.joining());
        return item.verdict().word() + " · " + item.basis().word() + flags;
    }
}
