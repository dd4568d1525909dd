package io.github.checklistreport.probe.ssh;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.lab.LabContext;
import io.github.checklistreport.lab.ScriptedPeer;
import io.github.checklistreport.lab.ScriptedPeer.Script;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.Probe;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Peers that are no honest SSH server. */
class HostileSshTest {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(8);
    private static final String NAME = "SSH-2.0-OpenSSH_9.9\r\n";

    static Stream<Arguments> peers() {
        return Stream.of(
                peer("silent", ScriptedPeer.silent(), Reason.TIMED_OUT),
                peer("dripping", ScriptedPeer.repeats(new byte[] {'x'}, 100), Reason.TIMED_OUT),
                peer(
                        "endless lines, slowly",
                        ScriptedPeer.repeats(bytes("x9#\r\n"), 200),
                        Reason.TIMED_OUT),
                peer(
                        "endless lines, fast",
                        ScriptedPeer.repeats(bytes("x9#\r\n"), 0),
                        Reason.TOO_MUCH),
                peer(
                        "one endless line",
                        ScriptedPeer.repeats(bytes("x".repeat(4096)), 0),
                        Reason.TOO_MUCH),
                peer("reset", ScriptedPeer.resets(), Reason.RESET),
                peer("close", ScriptedPeer.saysAndCloses(""), Reason.RESET),
                peer(
                        "web server",
                        ScriptedPeer.saysAndCloses("HTTP/1.1 400 Bad Request\r\n\r\n"),
                        Reason.NOT_THE_PROTOCOL),
                peer(
                        "penalty",
                        ScriptedPeer.saysAndCloses("Not allowed at this time\r\n"),
                        Reason.RATE_LIMITED));
    }

    static Stream<Arguments> peersWithAName() {
        return Stream.of(
                peer("silent after its name", says(NAME, new byte[0]), Reason.TIMED_OUT),
                peer("huge packet", says(NAME, number(Integer.MAX_VALUE)), Reason.MALFORMED),
                peer("negative packet", says(NAME, number(-1)), Reason.MALFORMED),
                peer("empty packet", says(NAME, number(0)), Reason.MALFORMED),
                peer("closed packet", ScriptedPeer.saysAndCloses(NAME + "\0\0\0"), Reason.RESET),
                peer(
                        "more padding than packet",
                        says(NAME, new byte[] {0, 0, 0, 12, (byte) 200}),
                        Reason.MALFORMED),
                peer("other message", says(NAME, packet(99)), Reason.MALFORMED),
                peer("short KEXINIT", says(NAME, packet(20)), Reason.MALFORMED),
                peer("empty KEXINIT", says(NAME, emptyKexInit()), Reason.MALFORMED),
                peer("disconnect", says(NAME, packet(1)), Reason.RESET));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("peers")
    void isInconclusive(String name, Script script, Reason reason) {
        Observation seen = observe(new SshProbe(), script);
        assertThat(seen.outcome()).as(seen.toString()).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(seen.reason()).as(seen.toString()).isEqualTo(reason);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("peersWithAName")
    void keepsTheNameWhereNoAlgorithmsFollow(String name, Script script, Reason reason) {
        Observation seen = observe(new SshProbe(), script);
        assertThat(seen.outcome()).as(seen.toString()).isEqualTo(Outcome.OBSERVED);
        assertThat(seen.reason()).as(seen.toString()).isEqualTo(reason);
        assertThat(seen.facts()).hasFieldOrPropertyWithValue("banner", NAME.strip());
        assertThat(seen.facts()).hasFieldOrPropertyWithValue("kex", null);
    }

    /** The library has its own words for it; what matters is that it ends and is no finding. */
    @ParameterizedTest(name = "{0}")
    @MethodSource({"peers", "peersWithAName"})
    void askingForMethodsEndsInTime(String name, Script script, Reason reason) {
        Observation seen = observe(new SshMethodsProbe(), script);
        assertThat(seen.outcome()).as(seen.toString()).isEqualTo(Outcome.INCONCLUSIVE);
        Set<Reason> honest =
                EnumSet.of(
                        Reason.TIMED_OUT,
                        Reason.RESET,
                        Reason.TOO_MUCH,
                        Reason.MALFORMED,
                        Reason.NO_COMMON_ALGORITHM,
                        Reason.NOT_THE_PROTOCOL,
                        Reason.RATE_LIMITED);
        assertThat(seen.reason()).as(seen.toString()).isIn(honest);
        if (reason == Reason.TIMED_OUT) {
            assertThat(seen.reason()).as(seen.toString()).isEqualTo(reason);
        }
    }

    private static Observation observe(Probe probe, Script script) {
        try (ScriptedPeer peer = ScriptedPeer.start(script)) {
            return Assertions.assertTimeoutPreemptively(
                    LONG_ENOUGH,
                    () -> probe.observe(new LabContext().map(22, peer.port()).context()).get(0));
        }
    }

    private static Arguments peer(String name, Script script, Reason reason) {
        return Arguments.of(name, script, reason);
    }

    private static Script says(String name, byte[] more) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(bytes(name));
        all.writeBytes(more);
        return ScriptedPeer.says(all.toByteArray());
    }

    /** A packet of one message number and nothing else. */
    private static byte[] packet(int message) {
        return ByteBuffer.allocate(16).putInt(12).put((byte) 10).put((byte) message).array();
    }

    /** A cookie and lists without names. */
    private static byte[] emptyKexInit() {
        int payload = 1 + 16 + 10 * 4 + 5;
        return ByteBuffer.allocate(4 + 1 + payload + 6)
                .putInt(1 + payload + 6)
                .put((byte) 6)
                .put((byte) 20)
                .array();
    }

    private static byte[] number(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
