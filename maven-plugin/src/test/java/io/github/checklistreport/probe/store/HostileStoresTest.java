package io.github.checklistreport.probe.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.lab.LabContext;
import io.github.checklistreport.lab.ScriptedPeer;
import io.github.checklistreport.lab.ScriptedPeer.Script;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.Probe;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Peers that are no honest data store. */
class HostileStoresTest {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(8);
    private static final String WEB = "HTTP/1.1 400 Bad Request\r\n\r\n";

    static Stream<Arguments> redis() {
        return Stream.of(
                Arguments.of("silent", ScriptedPeer.silent(), Reason.TIMED_OUT),
                Arguments.of("dripping", drips('+'), Reason.TIMED_OUT),
                Arguments.of("endless", floods("+".repeat(4096)), Reason.TOO_MUCH),
                Arguments.of("reset", ScriptedPeer.resets(), Reason.RESET),
                Arguments.of("close", ScriptedPeer.saysAndCloses(""), Reason.RESET),
                Arguments.of("half a line", ScriptedPeer.saysAndCloses("+PO"), Reason.MALFORMED),
                Arguments.of("web", ScriptedPeer.saysAndCloses(WEB), Reason.NOT_THE_PROTOCOL),
                Arguments.of(
                        "rubbish",
                        ScriptedPeer.saysAndCloses("-\1\2\3\r\n"),
                        Reason.NOT_THE_PROTOCOL));
    }

    static Stream<Arguments> postgres() {
        return Stream.of(
                Arguments.of("silent", ScriptedPeer.silent(), Reason.TIMED_OUT),
                Arguments.of("dripping", drips('N'), Reason.NOT_THE_PROTOCOL),
                Arguments.of(
                        "dripping message",
                        ScriptedPeer.says("NR\0\0\0\14".getBytes(StandardCharsets.US_ASCII)),
                        Reason.TIMED_OUT),
                Arguments.of("endless", floods("S".repeat(4096)), Reason.NOT_THE_PROTOCOL),
                Arguments.of("silent over TLS", ScriptedPeer.says(s("S")), Reason.TIMED_OUT),
                Arguments.of(
                        "no TLS", ScriptedPeer.saysAndCloses("S" + WEB), Reason.NOT_THE_PROTOCOL),
                Arguments.of("reset", ScriptedPeer.resets(), Reason.RESET),
                Arguments.of("close", ScriptedPeer.saysAndCloses(""), Reason.RESET),
                Arguments.of("web", ScriptedPeer.saysAndCloses(WEB), Reason.NOT_THE_PROTOCOL),
                Arguments.of("huge", ScriptedPeer.says(s("NR\177\0\0\0")), Reason.TOO_MUCH),
                Arguments.of("tiny", ScriptedPeer.says(s("NE\0\0\0\0")), Reason.MALFORMED),
                Arguments.of(
                        "error without code",
                        ScriptedPeer.says(s("NE\0\0\0\12SFATAL")),
                        Reason.MALFORMED),
                Arguments.of(
                        "too many clients",
                        ScriptedPeer.says(s("NE\0\0\0\21SFAT\0C53300\0\0")),
                        Reason.SERVER_ERROR));
    }

    static Stream<Arguments> services() {
        return Stream.of(
                Arguments.of("silent", ScriptedPeer.silent(), Reason.TIMED_OUT),
                Arguments.of("dripping", drips('H'), Reason.TIMED_OUT),
                Arguments.of("endless", floods("x".repeat(4096)), Reason.NOT_THE_PROTOCOL),
                Arguments.of("reset", ScriptedPeer.resets(), Reason.RESET),
                Arguments.of("close", ScriptedPeer.saysAndCloses(""), Reason.RESET),
                Arguments.of(
                        "rubbish", ScriptedPeer.saysAndCloses("\1\2\3"), Reason.NOT_THE_PROTOCOL));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void redis(String name, Script script, Reason reason) {
        isInconclusive(new RedisProbe(), 6379, script, reason);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void postgres(String name, Script script, Reason reason) {
        isInconclusive(new PostgresProbe(), 5432, script, reason);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void services(String name, Script script, Reason reason) {
        isInconclusive(new ServicesProbe(), 9200, script, reason);
    }

    private static void isInconclusive(Probe probe, int port, Script script, Reason reason) {
        try (ScriptedPeer peer = ScriptedPeer.start(script)) {
            Observation seen =
                    Assertions.assertTimeoutPreemptively(
                            LONG_ENOUGH,
                            () ->
                                    probe.observe(new LabContext().map(port, peer.port()).context())
                                            .get(0));
            assertThat(seen.outcome()).as(seen.toString()).isEqualTo(Outcome.INCONCLUSIVE);
            assertThat(seen.reason()).as(seen.toString()).isEqualTo(reason);
        }
    }

    private static byte[] s(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Script drips(char c) {
        return ScriptedPeer.repeats(new byte[] {(byte) c}, 100);
    }

    private static Script floods(String text) {
        return ScriptedPeer.repeats(s(text), 0);
    }
}
