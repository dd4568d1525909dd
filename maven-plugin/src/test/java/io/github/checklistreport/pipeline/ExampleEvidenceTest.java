package io.github.checklistreport.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.lab.WholeServer;
import io.github.checklistreport.lab.WholeServer.Care;
import io.github.checklistreport.load.EvidenceLoader;
import io.github.checklistreport.load.Loaded;
import io.github.checklistreport.model.evidence.Aim.Addresses;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.pipeline.ProbeServer.Option;
import io.github.checklistreport.pipeline.ProbeServer.Order;
import io.github.checklistreport.probe.dns.ProofToken;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The evidence of the example is what the probes saw of the lab. {@code ./mvnw test
 * -Dtest=ExampleEvidenceTest -Devidence.record=true} records it anew.
 */
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

    @Test
    @EnabledIfSystemProperty(named = "evidence.record", matches = "true")
    void record(@TempDir Path lab) throws Exception {
        String proof = ProofToken.of("social.example").text();
        try (WholeServer server = WholeServer.start(lab, proof, Care.TIDY)) {
            Path hostFacts = lab.resolve("host-facts.json");
            Files.writeString(hostFacts, server.hostFacts(Instant.now()));
            Request request =
                    new Request(
                            SITE,
                            SITE.resolve("answers.yaml"),
                            SITE.resolve("evidence.json"),
                            "ja,en",
                            null,
                            Instant.now(),
                            Locale.JAPANESE);
            new ProbeServer(InstantSource.system(), new Random(), line -> {})
                    .run(
                            request,
                            new Order(
                                    server.aims(),
                                    EnumSet.of(Option.ALLOW_PRIVATE),
                                    hostFacts,
                                    Path.of(System.getProperty("java.home")),
                                    "1.0.0"));
        }
    }
}
