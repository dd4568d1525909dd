package io.github.checklistreport.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.load.EvidenceLoader;
import io.github.checklistreport.load.Loaded;
import io.github.checklistreport.model.evidence.Aim.Addresses;
import io.github.checklistreport.model.evidence.Evidence;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The evidence of the example is what the probes saw of the lab. See {@link ExampleRecorder}. */
class ExampleEvidenceTest {
    private static final Path SITE = Path.of("..", "site").toAbsolutePath().normalize();

    @Test
    void saysThatItIsOfTheLab() {
        Loaded<Evidence> loaded =
                new EvidenceLoader(SITE)
                        .load(SITE.resolve("evidence.json"), "social.example", Instant.now());
        assertThat(loaded.problems()).isEmpty();
        Evidence evidence = Objects.requireNonNull(loaded.value());
        assertThat(evidence.vantage().place()).contains("実験環境");
        assertThat(evidence.settings().addresses()).isEqualTo(Addresses.PRIVATE_ALLOWED);
        assertThat(evidence.observations()).hasSizeGreaterThan(30);
    }
}
