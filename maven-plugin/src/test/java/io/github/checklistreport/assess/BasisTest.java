package io.github.checklistreport.assess;

import static io.github.checklistreport.testing.Samples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.checklistreport.model.AssessedItem;
import io.github.checklistreport.model.Basis;
import io.github.checklistreport.model.Finding.Result;
import io.github.checklistreport.model.Flag;
import io.github.checklistreport.model.Status;
import io.github.checklistreport.model.Verdict;
import io.github.checklistreport.testing.AnswerOf;
import io.github.checklistreport.testing.Samples;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Why an answer is believed where no probe looked, and what a reply does where one did. */
class BasisTest {
    private static final AnswerOf MET = AnswerOf.item("a", Status.MET);

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void basisWithoutProbe(String name, AnswerOf answer, Basis expected) {
        assertThat(Assessing.one(Samples.item("a"), answer.answer()).basis()).isEqualTo(expected);
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                arguments("signed and dated", MET, Basis.ATTESTED),
                arguments("not dated", MET.signed("@alice", null), Basis.ASSERTED),
                arguments("not signed", MET.signed(null, TODAY), Basis.ASSERTED),
                arguments("bare", MET.signed(null, null), Basis.ASSERTED),
                arguments("reviewed by another", MET.reviewedBy("@bob"), Basis.REVIEWED),
                arguments("reviewed by its author", MET.reviewedBy("@alice"), Basis.ATTESTED),
                arguments(
                        "reviewed by its author, not dated",
                        MET.signed("@alice", null).reviewedBy("@alice"),
                        Basis.ASSERTED),
                arguments("unanswered", AnswerOf.item("a", Status.UNANSWERED), Basis.NONE),
                arguments(
                        "not applicable",
                        AnswerOf.item("a", Status.NOT_APPLICABLE),
                        Basis.ATTESTED));
    }

    @ParameterizedTest
    @EnumSource(
            value = Result.class,
            names = {"FAIL", "WEAK"})
    void replyDisputesAFindingAgainstTheAdmin(Result result) {
        assertThat(flagged(MET.reply("A proxy.", TODAY), result)).isTrue();
        assertThat(flagged(MET.reply("A proxy.", TODAY.minusDays(1)), result)).isFalse();
        assertThat(flagged(MET, result)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Result.class,
            names = {"PASS", "UNKNOWN"})
    void replyDisputesNothingElse(Result result) {
        assertThat(flagged(MET.reply("A proxy.", TODAY), result)).isFalse();
    }

    @Test
    void replyLeavesTheConflict() {
        AssessedItem item =
                Assessing.one(
                        Samples.item("a"),
                        MET.reply("A proxy.", TODAY).answer(),
                        Samples.finding("a", Result.FAIL));
        assertThat(item.verdict()).isEqualTo(Verdict.CONFLICT);
        assertThat(item.flags()).containsExactly(Flag.DISPUTED);
    }

    @Test
    void replyWithoutAFindingDisputesNothing() {
        AssessedItem item = Assessing.one(Samples.item("a"), MET.reply("A proxy.", TODAY).answer());
        assertThat(item.flags()).isEmpty();
    }

    private static boolean flagged(AnswerOf answer, Result result) {
        return Assessing.one(Samples.item("a"), answer.answer(), Samples.finding("a", result))
                .flags()
                .contains(Flag.DISPUTED);
    }
}
