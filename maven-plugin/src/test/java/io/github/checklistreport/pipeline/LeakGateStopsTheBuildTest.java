package io.github.checklistreport.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.checklistreport.disclose.Disclosure;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disclosure that shows too much is stopped before anything is written. */
class LeakGateStopsTheBuildTest {
    private static final Instant NOW = Instant.parse("2026-11-25T20:00:00Z");
    private static final Path ANSWERS = Path.of("src/test/resources/site/canaries.yaml");

    @TempDir private Path folder;

    @Test
    void namesTheItemAndNotTheSecret() {
        Path output = folder.resolve("report");
        GenerateReport broken =
                new GenerateReport(report -> Disclosure.toCoAdmins(report).report());

        assertThatThrownBy(() -> broken.run(request(), output(output)))
                .isInstanceOf(BrokenException.class)
                .hasMessageContaining("note of 'waf'")
                .hasMessageContaining("note of 'ssh-password-login'")
                .hasMessageContaining("reviewedBy of 'dns-caa'")
                .hasMessageContaining("reason of 'telecom-notification'")
                .message()
                .doesNotContain("SecretShield")
                .doesNotContain("canary-reviewer")
                .doesNotContain("カナリア");
        assertThat(output).doesNotExist();
    }

    private static Request request() {
        return new Request(
                ANSWERS.toAbsolutePath().getParent(),
                ANSWERS,
                ANSWERS.resolveSibling("no-evidence.json"),
                "ja,en",
                NOW.toString(),
                NOW,
                Locale.ENGLISH);
    }

    private static GenerateReport.Output output(Path directory) {
        return new GenerateReport.Output(directory, "public", "html,markdown,json", "test", null);
    }
}
