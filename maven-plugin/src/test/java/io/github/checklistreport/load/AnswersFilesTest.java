package io.github.checklistreport.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.testing.Golden;
import io.github.checklistreport.testing.Resources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A folder a case below {@code load/answers}: an {@code answers.yaml} or {@code answers.json}, the
 * checklist files that it names, and in {@code expected.txt} every problem and what was read.
 */
class AnswersFilesTest {
    @ParameterizedTest
    @MethodSource("cases")
    void tellsEveryProblem(Path folder) {
        Loaded<Input> loaded = Loading.answers(folder, answers(folder));
        Golden.check(folder.resolve("expected.txt"), Loading.describe(loaded));
    }

    static List<Path> cases() {
        return Resources.in(Resources.test("load/answers"));
    }

    private static Path answers(Path folder) {
        List<Path> files =
                Resources.in(folder).stream()
                        .filter(file -> file.getFileName().toString().startsWith("answers."))
                        .toList();
        assertThat(files).as("answers of %s", folder).hasSize(1);
        return files.get(0);
    }
}
