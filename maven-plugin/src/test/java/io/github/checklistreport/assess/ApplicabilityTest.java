package io.github.checklistreport.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.checklistreport.model.Answer;
import io.github.checklistreport.model.Answers;
import io.github.checklistreport.model.Answers.PeoplePolicy;
import io.github.checklistreport.model.Answers.PublishPolicy;
import io.github.checklistreport.model.Applicability;
import io.github.checklistreport.model.Applicability.Alternative;
import io.github.checklistreport.model.Applicability.Condition;
import io.github.checklistreport.model.AssessedItem;
import io.github.checklistreport.model.Basis;
import io.github.checklistreport.model.Finding;
import io.github.checklistreport.model.Finding.Applies;
import io.github.checklistreport.model.Finding.Result;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.Level;
import io.github.checklistreport.model.Sensitivity;
import io.github.checklistreport.model.Server.StatedFact;
import io.github.checklistreport.model.Status;
import io.github.checklistreport.model.Verdict;
import io.github.checklistreport.testing.AnswerOf;
import io.github.checklistreport.testing.Samples;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whether an item concerns a server. Conditions and facts are written {@code host=self,shared};
 * alternatives are parted by a bar, conditions of one by a blank.
 */
class ApplicabilityTest {
    @ParameterizedTest(name = "when {0}, stated {1}")
    @MethodSource("cases")
    void excludes(String when, String stated, boolean excluded) {
        AssessedItem item = assess(when, stated, Answer.unanswered("a"));
        assertThat(item.excluded()).isEqualTo(excluded);
        assertThat(item.verdict()).isEqualTo(excluded ? Verdict.NOT_APPLICABLE : Verdict.UNKNOWN);
        assertThat(item.basis()).isEqualTo(excluded ? Basis.ASSERTED : Basis.NONE);
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                arguments("host=self", "", false),
                arguments("host=self", "host=self", false),
                arguments("host=self", "host=provider", true),
                arguments("host=self", "os=linux", false),
                arguments("host=self,shared", "host=shared", false),
                arguments("host=self,shared", "host=provider", true),
                // all conditions of an alternative must hold
                arguments("host=self os=linux", "host=self", false),
                arguments("host=self os=linux", "os=other", true),
                arguments("host=self os=linux", "host=self os=other", true),
                arguments("host=self os=linux", "host=self os=linux", false),
                // one alternative is enough
                arguments("host=self|data=self", "host=provider", false),
                arguments("host=self|data=self", "host=provider data=provider", true),
                arguments("host=self|data=self", "host=provider data=self", false),
                arguments("host=self os=linux|data=self", "os=other data=provider", true),
                // several values stated: one that fits is enough
                arguments("in=JP", "in=JP,DE", false),
                arguments("in=JP", "in=DE,FR", true),
                arguments("in=JP,DE", "in=FR,DE", false),
                // facts with a key of their own: friends, JP, mastodon
                arguments("audience=public", "", true),
                arguments("audience=friends,public", "", false),
                arguments("country=JP", "", false),
                arguments("country=DE", "", true),
                arguments("software=misskey", "", true));
    }

    @Test
    void itemWithoutConditionAlwaysApplies() {
        AssessedItem item = Assessing.one(Samples.item("a"), Answer.unanswered("a"));
        assertThat(item.excluded()).isFalse();
    }

    @Test
    void answerCountsThoughTheFactsExcludeTheItem() {
        AssessedItem item =
                assess("host=self", "host=provider", AnswerOf.item("a", Status.UNMET).answer());
        assertThat(item.verdict()).isEqualTo(Verdict.GAP);
        assertThat(item.excluded()).isTrue();
    }

    @Test
    void probeCanDisproveTheFacts() {
        Finding finding =
                Samples.finding("a", Result.PASS, Strength.FULL, Applies.PROVED, Samples.TODAY);
        AssessedItem item = assess("host=self", "host=provider", Answer.unanswered("a"), finding);
        assertThat(item.verdict()).isEqualTo(Verdict.CONFLICT);
    }

    private static AssessedItem assess(
            String when, String stated, Answer answer, Finding... findings) {
        Answers sample =
                Samples.answers(PublishPolicy.CAUTIOUS, PeoplePolicy.NAMED, List.of(answer));
        Answers answers =
                new Answers(
                        sample.checklist(),
                        Samples.server(facts(stated)),
                        sample.publish(),
                        sample.people(),
                        sample.target(),
                        sample.answers());
        return new Assessment(
                        Samples.checklist(item(when)), answers, List.of(findings), Samples.NOW)
                .report()
                .items()
                .get(0);
    }

    private static Item item(String when) {
        List<Alternative> alternatives =
                Arrays.stream(when.split("\\|"))
                        .map(
                                alternative ->
                                        new Alternative(
                                                pairs(alternative)
                                                        .map(
                                                                pair ->
                                                                        new Condition(
                                                                                pair[0],
                                                                                words(pair[1])))
                                                        .toList()))
                        .toList();
        return Samples.item(
                "a",
                Level.REQUIRED,
                Sensitivity.PUBLIC,
                Period.ofMonths(12),
                new Applicability(alternatives, Samples.text("when")));
    }

    private static StatedFact[] facts(String stated) {
        return pairs(stated)
                .map(pair -> new StatedFact(pair[0], words(pair[1])))
                .toArray(StatedFact[]::new);
    }

    private static Stream<String[]> pairs(String text) {
        return Arrays.stream(text.split(" "))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("="));
    }

    private static List<String> words(String text) {
        return List.of(text.split(","));
    }
}
