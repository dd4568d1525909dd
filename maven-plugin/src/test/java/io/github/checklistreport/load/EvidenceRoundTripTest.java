package io.github.checklistreport.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.checklistreport.model.Page;
import io.github.checklistreport.model.evidence.Aim;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.Vantage;
import io.github.checklistreport.render.json.EvidenceJson;
import io.github.checklistreport.testing.FactSamples;
import io.github.checklistreport.testing.FactSamples.Fill;
import io.github.checklistreport.testing.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** What is written as evidence is read again as it was, and is what the schema promises. */
class EvidenceRoundTripTest {
    private static final Instant START = Instant.parse("2026-11-20T12:05:00Z");
    private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(ProbeName.class)
    void everyProbesFactsComeBack(ProbeName probe) throws IOException {
        Evidence evidence =
                evidence(
                        Arrays.stream(Fill.values()).map(fill -> observed(probe, fill)).toList(),
                        Aim.ordinary());
        assertThat(schema().validate(new JsonMapper().readTree(text(evidence)))).isEmpty();
        assertThat(read(evidence)).isEqualTo(evidence);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonComesBack(Reason reason) throws IOException {
        Evidence evidence =
                evidence(
                        Stream.of(Outcome.INCONCLUSIVE, Outcome.SKIPPED)
                                .map(outcome -> silent(outcome, reason))
                                .toList(),
                        new Aim(
                                List.of("social.example:443:127.0.0.1:8443"),
                                "127.0.0.1:5353",
                                "anchors.txt",
                                "roots.pem",
                                "feeds",
                                Aim.Addresses.PRIVATE_ALLOWED));
        assertThat(schema().validate(new JsonMapper().readTree(text(evidence)))).isEmpty();
        assertThat(read(evidence)).isEqualTo(evidence);
    }

    @Test
    void isWrittenInOrderAndByWords() {
        String text =
                text(evidence(List.of(silent(Outcome.SKIPPED, Reason.NO_CONSENT)), Aim.ordinary()));
        assertThat(text)
                .isEqualTo(
                        """
                        {
                          "schema": "https://checklistreport.github.io/schema/1/evidence.schema.json",
                          "target": "social.example",
                          "startedAt": "2026-11-20T12:05:00Z",
                          "finishedAt": "2026-11-20T12:05:09Z",
                          "vantage": {
                            "tool": "checklist-report 1.0.0"
                          },
                          "settings": {
                            "connectTo": [ ],
                            "addresses": "public"
                          },
                          "observations": [
                            {
                              "probe": "ssh",
                              "target": "social.example:22",
                              "startedAt": "2026-11-20T12:05:00Z",
                              "durationMs": 0,
                              "connections": 0,
                              "outcome": "skipped",
                              "reason": "no-consent",
                              "detail": "ssh"
                            }
                          ]
                        }
                        """);
    }

    private Evidence read(Evidence evidence) throws IOException {
        Path file = folder.resolve("evidence.json");
        Page page = EvidenceJson.page(evidence, "evidence.json");
        Files.write(file, page.content());
        Loaded<Evidence> loaded = new EvidenceLoader(folder).load(file, "social.example", NOW);
        assertThat(loaded.problems()).isEmpty();
        return loaded.value();
    }

    private static String text(Evidence evidence) {
        return new String(
                EvidenceJson.page(evidence, "evidence.json").content(), StandardCharsets.UTF_8);
    }

    private static Evidence evidence(List<Observation> observations, Aim aim) {
        return new Evidence(
                "social.example",
                START,
                START.plusSeconds(9),
                new Vantage(null, null, "checklist-report 1.0.0"),
                aim,
                observations);
    }

    private static Observation observed(ProbeName probe, Fill fill) {
        return new Observation(
                probe,
                "social.example:443",
                "192.0.2.10",
                START,
                63,
                4,
                Outcome.OBSERVED,
                fill == Fill.EVERYTHING ? null : Reason.TOO_MUCH,
                null,
                FactSamples.of(probe.facts(), fill));
    }

    private static Observation silent(Outcome outcome, Reason reason) {
        return new Observation(
                ProbeName.SSH,
                "social.example:22",
                null,
                START,
                0,
                0,
                outcome,
                reason,
                "ssh",
                null);
    }

    private static Schema schema() throws IOException {
        Path file =
                Resources.DATA_MODULE.resolve(
                        "src/main/resources/io/github/checklistreport/schema/evidence.schema.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new JsonMapper().readTree(Files.readString(file)));
    }
}
