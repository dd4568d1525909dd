package io.github.checklistreport.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.model.Answer;
import io.github.checklistreport.model.Answers.PeoplePolicy;
import io.github.checklistreport.model.Answers.PublishPolicy;
import io.github.checklistreport.model.Finding;
import io.github.checklistreport.model.Finding.Result;
import io.github.checklistreport.model.Level;
import io.github.checklistreport.model.PublishLevel;
import io.github.checklistreport.model.Sensitivity;
import io.github.checklistreport.model.Status;
import io.github.checklistreport.testing.AnswerOf;
import io.github.checklistreport.testing.Samples;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of an item is published: by its sensitivity and the admin's choice, nothing else. */
class PublishLevelTest {
    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource({
        "PUBLIC,     CAUTIOUS, ,         FULL",
        "RESTRICTED, CAUTIOUS, ,         VERDICT",
        "SECRET,     CAUTIOUS, ,         WITHHELD",
        "PUBLIC,     OPEN,     ,         FULL",
        "RESTRICTED, OPEN,     ,         FULL",
        "SECRET,     OPEN,     ,         FULL",
        "PUBLIC,     CAUTIOUS, WITHHELD, WITHHELD",
        "RESTRICTED, CAUTIOUS, FULL,     FULL",
        "SECRET,     CAUTIOUS, VERDICT,  VERDICT",
        "PUBLIC,     OPEN,     VERDICT,  VERDICT",
        "SECRET,     OPEN,     WITHHELD, WITHHELD"
    })
    void isTheSameWhateverTheVerdict(
            Sensitivity sensitivity,
            PublishPolicy policy,
            @Nullable PublishLevel choice,
            PublishLevel expected) {
        Set<PublishLevel> levels = EnumSet.noneOf(PublishLevel.class);
        for (Status status : Status.values()) {
            Answer answer = AnswerOf.item("a", status).publish(choice).answer();
            levels.add(level(sensitivity, policy, answer, List.of()));
            for (Result result : Result.values()) {
                levels.add(
                        level(sensitivity, policy, answer, List.of(Samples.finding("a", result))));
            }
        }
        assertThat(levels).containsExactly(expected);
    }

    private static PublishLevel level(
            Sensitivity sensitivity, PublishPolicy policy, Answer answer, List<Finding> findings) {
        return new Assessment(
                        Samples.checklist(Samples.item("a", Level.REQUIRED, sensitivity)),
                        Samples.answers(policy, PeoplePolicy.NAMED, List.of(answer)),
                        findings,
                        Samples.NOW)
                .report()
                .items()
                .get(0)
                .publish();
    }
}
