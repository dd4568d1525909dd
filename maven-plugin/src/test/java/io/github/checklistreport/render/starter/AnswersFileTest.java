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
import java.util.stream.Stream;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file that an admin starts from. */
class AnswersFileTest {
    private static final String FIRST = "mastodon-2020";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void looksAsExpected(String language) {
        Golden.check(
                Resources.test("starter/answers-" + language + ".yaml"), text(FIRST, language));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void asksEveryItemAndIsTakenAsItIs(String id, String language) throws IOException {
        Path file = Files.writeString(folder.resolve("answers.yaml"), text(id, language));
        Loaded<Input> loaded = new InputLoader(folder).load(file, Samples.NOW);
        assertThat(loaded.problems())
                .as("the admin has to put in the domain")
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.PLACEHOLDER_DOMAIN);
        assertThat(Objects.requireNonNull(loaded.value()).answers().answers())
                .allMatch(answer -> answer.status() == Status.UNANSWERED)
                .extracting(Answer::item)
                .containsExactlyElementsOf(checklist(id).items().stream().map(Item::id).toList());
    }

    @ParameterizedTest
    @MethodSource("editions")
    void fitsATerminal(String id, String language) {
        assertThat(text(id, language).lines())
                .allSatisfy(line -> assertThat(width(line)).as(line).isLessThanOrEqualTo(112))
                .allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
    }

    /** The 2026 edition inherits a fact that only an item asks for which it has retired. */
    @Test
    void asksOnlyForFactsThatDecideAnything() {
        assertThat(text("mastodon-2020", "en")).contains("# spamCheckSetting:");
        assertThat(text("mastodon-2026", "en"))
                .contains("# domainKind:", "# operatesIn:")
                .doesNotContain("spamCheckSetting");
    }

    static Stream<Arguments> editions() {
        return InputLoader.builtInChecklists().stream()
                .flatMap(id -> Stream.of("ja", "en").map(tag -> Arguments.of(id, tag)));
    }

    private static String text(String id, String language) {
        return new AnswersFile(
                        checklist(id),
                        id,
                        "answers.schema.json",
                        Samples.TODAY,
                        new Language(language))
                .text();
    }

    private static Checklist checklist(String id) {
        return Objects.requireNonNull(
                new InputLoader(Path.of("")).loadChecklist(id, Place.of("test")).value());
    }

    private static int width(String line) {
        return line.codePoints().map(c -> Math.max(0, WCWidth.wcwidth(c))).sum();
    }
}
