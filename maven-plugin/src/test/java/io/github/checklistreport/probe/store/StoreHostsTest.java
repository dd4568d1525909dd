package io.github.checklistreport.probe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.checklistreport.lab.LabContext;
import io.github.checklistreport.lab.LabProcess;
import io.github.checklistreport.lab.ScriptedPeer;
import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.Target.Consent;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.PlannedStep;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.Probe;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Data stores are visited where the proof of the domain reaches, and nowhere else. */
class StoreHostsTest {
    private static final List<String> OUTSIDE =
            List.of("cdn.example", "evilsocial.example", "example", "social.example.cdn.example");
    private static final String BELOW = "web.social.example";

    static Stream<Arguments> probes() {
        return Stream.of(
                Arguments.of(new RedisProbe(), 6379), Arguments.of(new PostgresProbe(), 5432));
    }

    @ParameterizedTest
    @MethodSource("probes")
    void staysWithinTheProvedDomain(Probe probe, int port) {
        try (ScriptedPeer stranger = ScriptedPeer.start(ScriptedPeer.saysAndCloses("+PONG\r\n"))) {
            LabContext lab = new LabContext().with(target()).map(BELOW, port, closed());
            lab.map(port, closed());
            OUTSIDE.forEach(host -> lab.map(host, port, stranger.port()));
            List<Observation> seen = probe.observe(lab.context());
            assertThat(seen)
                    .extracting(Observation::target, Observation::outcome, Observation::reason)
                    .containsExactly(
                            tuple("social.example:" + port, Outcome.OBSERVED, null),
                            tuple("web.social.example:" + port, Outcome.OBSERVED, null),
                            skipped("cdn.example:" + port),
                            skipped("evilsocial.example:" + port),
                            skipped("example:" + port),
                            skipped("social.example.cdn.example:" + port));
            assertThat(stranger.connections()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("probes")
    void plansNoVisitElsewhere(Probe probe, int port) {
        assertThat(probe.plan(target()))
                .extracting(PlannedStep::host)
                .containsExactly(LabContext.HOST, BELOW);
    }

    private static Tuple skipped(String target) {
        return tuple(target, Outcome.SKIPPED, Reason.NO_PROOF);
    }

    private static int closed() {
        return LabProcess.freePort();
    }

    private static Target target() {
        return new Target(
                LabContext.HOST,
                LabContext.HOST,
                Stream.concat(Stream.of(BELOW), OUTSIDE.stream()).toList(),
                LabContext.HOST,
                List.of(),
                null,
                Set.of(Consent.values()),
                null);
    }
}
