package io.github.checklistreport.pipeline;

import io.github.checklistreport.lab.WholeServer;
import io.github.checklistreport.lab.WholeServer.Care;
import io.github.checklistreport.pipeline.ProbeServer.Option;
import io.github.checklistreport.pipeline.ProbeServer.Order;
import io.github.checklistreport.probe.dns.ProofToken;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Records the evidence of the example anew: {@code ./mvnw test -Dtest=ExampleRecorder
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class ExampleRecorder {
    private static final Path SITE = Path.of("..", "site").toAbsolutePath().normalize();

    @Test
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
