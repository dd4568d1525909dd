package io.github.checklistreport.render.starter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.load.Input;
import io.github.checklistreport.load.InputLoader;
import io.github.checklistreport.load.Loaded;
import io.github.checklistreport.model.Answer;
import io.github.checklistreport.model.Checklist;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Place;
import io.github.checklistreport.model.Problem;
import io.github.checklistreport.model.ProblemKind;
import io.github.checklistreport.model.Status;
import io.github.checklistreport.testing.Golden;
import io.github.checklistreport.testing.Resources;
import io.github.checklistreport.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file that an admin starts from. */
class AnswersFileTest {
    private static final String ID = "mastodon-2020";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void looksAsExpected(String language) {
        Golden.check(Resources.test("starter/answers-" + language + ".yaml"), text(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void asksEveryItemAndIsTakenAsItIs(String language) throws IOException {
        Path file = Files.writeString(folder.resolve("answers.yaml"), text(language));
        Loaded<Input> loaded = new InputLoader(folder).load(file, Samples.NOW);
        assertThat(loaded.problems())
                .as("the admin has to put in the domain")
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.PLACEHOLDER_DOMAIN);
        assertThat(Objects.requireNonNull(loaded.value()).answers().answers())
                .allMatch(answer -> answer.status() == Status.UNANSWERED)
                .extracting(Answer::item)
                .containsExactlyElementsOf(checklist().items().stream().map(Item::id).toList())
                .hasSize(34);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void fitsATerminal(String language) {
        assertThat(text(language).lines())
                .allSatisfy(line -> assertThat(width(line)).as(line).isLessThanOrEqualTo(112))
                .allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
    }

    private static String text(String language) {
        return new AnswersFile(
                        checklist(),
                        ID,
                        "answers.schema.json",
                        Samples.TODAY,
                        new Language(language))
                .text();
    }

    private static Checklist checklist() {
        return Objects.requireNonNull(
                new InputLoader(Path.of("")).loadChecklist(ID, Place.of("test")).value());
    }

    private static int width(String line) {
        return line.codePoints().map(c -> Math.max(0, WCWidth.wcwidth(c))).sum();
    }
}
