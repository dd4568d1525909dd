package io.github.checklistreport.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.model.Problem;
import io.github.checklistreport.model.Problem.Severity;
import io.github.checklistreport.model.ProblemKind;
import io.github.checklistreport.testing.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the loader to the cases of the JSON Schemas, so that an editor and a build say the same.
 * The cases stand in {@code checklist-data}.
 */
class SchemaAgreementTest {
    private static final Path CASES = Resources.DATA_MODULE.resolve("src/test/resources");

    /** What only the loader can see: other files, the checklist's ids and facts. */
    private static final Set<ProblemKind> BEYOND_A_SCHEMA =
            Set.of(
                    ProblemKind.UNKNOWN_ITEM,
                    ProblemKind.CHECKLIST_MISSING,
                    ProblemKind.UNKNOWN_CHECKLIST,
                    ProblemKind.AMENDED_MISSING,
                    ProblemKind.REASON_MISSING);

    /** Files that the schema refuses and the loader takes, each with the reason. */
    private static final Map<String, String> TAKEN =
            Map.of(
                    "blank-note.yaml", "a blank value is an absent one, so that a key may wait",
                    "fact-without-words.yaml", "an empty list states nothing, which hides nothing",
                    "version-as-number.yaml", "it is read as written, so that 4.10 stays 4.10",
                    "amendment-of-nothing.yaml", "a change may be noted that no key shows");

    /** Files that are wrong by nothing but an id of an item. */
    private static final Set<String> WRONG_BY_ID = Set.of("item-id-not-kebab.yaml");

    @TempDir Path folder;

    @ParameterizedTest
    @MethodSource("goodAnswers")
    void takesGoodAnswers(Path file) {
        assertThat(errors(Loading.answers(CASES, file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrongAnswers")
    void refusesWrongAnswers(Path file) {
        expectRefusal(file, Loading.answers(CASES, file));
    }

    @ParameterizedTest
    @MethodSource("goodChecklists")
    void takesGoodChecklists(Path file) throws IOException {
        assertThat(errors(checklist(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrongChecklists")
    void refusesWrongChecklists(Path file) throws IOException {
        expectRefusal(file, checklist(file));
    }

    @Test
    void everyExceptionIsACase() {
        assertThat(Stream.of(wrongAnswers(), wrongChecklists()).flatMap(List::stream))
                .extracting(file -> file.getFileName().toString())
                .containsAll(TAKEN.keySet())
                .containsAll(WRONG_BY_ID);
    }

    static List<Path> goodAnswers() {
        return Resources.in(CASES.resolve("answers/good"));
    }

    static List<Path> wrongAnswers() {
        return Resources.in(CASES.resolve("answers/wrong"));
    }

    static List<Path> goodChecklists() {
        return Resources.in(CASES.resolve("checklist/good"));
    }

    static List<Path> wrongChecklists() {
        return Resources.in(CASES.resolve("checklist/wrong"));
    }

    /** The cases extend a checklist {@code small} that is not built in: here it is a file. */
    private Loaded<?> checklist(Path file) throws IOException {
        Files.copy(CASES.resolve("checklist/good/minimal.yaml"), folder.resolve("small.yaml"));
        String text = Files.readString(file).replace("extends: small", "extends: ./small.yaml");
        Files.writeString(folder.resolve("own.yaml"), text);
        return Loading.checklist(folder, "./own.yaml");
    }

    private static void expectRefusal(Path file, Loaded<?> loaded) {
        String name = file.getFileName().toString();
        if (TAKEN.containsKey(name)) {
            assertThat(errors(loaded)).as("%s: %s", name, TAKEN.get(name)).isEmpty();
        } else if (!WRONG_BY_ID.contains(name)) {
            assertThat(errors(loaded)).as(name).isNotEmpty();
        }
        if (!TAKEN.containsKey(name)) {
            assertThat(loaded.value()).as(name).isNull();
        }
    }

    private static Set<ProblemKind> errors(Loaded<?> loaded) {
        return loaded.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::kind)
                .filter(kind -> !BEYOND_A_SCHEMA.contains(kind))
                .collect(Collectors.toSet());
    }
}
