package io.github.checklistreport.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.testing.Resources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteHostScriptTest {
    private static final Path SCRIPT =
            Path.of(
                    "../templates/src/main/resources/io/github/checklistreport/starter/host-facts.sh");

    @TempDir Path folder;

    @Test
    void writesTheScriptAndSaysHowToRunIt() throws Exception {
        assertThat(run(Locale.ENGLISH).lines())
                .hasSize(5)
                .startsWith("Wrote host-facts.sh")
                .contains("  ssh server 'sudo sh -s' < host-facts.sh > host-facts.json");
        assertThat(Files.readAllBytes(folder.resolve("host-facts.sh")))
                .isEqualTo(Files.readAllBytes(SCRIPT));
        assertThat(run(Locale.JAPAN).lines().get(0)).isEqualTo("同じものがすでにあります: host-facts.sh");
        assertThat(Resources.in(folder)).containsExactly(folder.resolve("host-facts.sh"));
    }

    @Test
    void neverOverwritesAnotherScript() throws Exception {
        Files.writeString(folder.resolve("host-facts.sh"), "mine");
        assertThat(Admin.refusal(() -> run(Locale.ENGLISH)))
                .startsWith("'host-facts.sh' is there already, and is another script");
        assertThat(folder.resolve("host-facts.sh")).hasContent("mine");
    }

    private Outcome run(Locale locale) throws RejectedException, BrokenException {
        return new WriteHostScript().run(Admin.in(folder).reading(locale).request());
    }
}
