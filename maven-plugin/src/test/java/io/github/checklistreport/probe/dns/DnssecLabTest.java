package io.github.checklistreport.probe.dns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.lab.DnsLab;
import io.github.checklistreport.lab.DnsProxy;
import io.github.checklistreport.lab.DnsZones;
import io.github.checklistreport.lab.Program;
import io.github.checklistreport.model.evidence.DnssecFacts.State;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.DnsAnswer;
import io.github.checklistreport.probe.common.DnsAnswer.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Type;

/** Validation against signed zones, with unbound as the second opinion. */
class DnssecLabTest {
    @TempDir static Path folder;
    private static DnsLab lab;

    @BeforeAll
    static void start() {
        lab = DnsLab.start(folder, DnsZones.everyState());
    }

    @AfterAll
    static void stop() {
        lab.close();
    }

    @ParameterizedTest
    @CsvSource({
        "secure.example, SECURE",
        "nsec3.example, SECURE",
        "example, SECURE",
        "bogus.example, BOGUS",
        "expired.example, BOGUS",
        "island.example, INSECURE",
        "unsigned.example, INSECURE",
    })
    void agreesWithUnbound(String zone, State expected) throws Exception {
        assertThat(lab.client().askValidated(zone, Type.SOA).state())
                .isEqualTo(expected)
                .isEqualTo(unbound(zone));
    }

    @Test
    void tellsWhenSignaturesRunOut() {
        DnsAnswer answer = lab.client().askValidated("secure.example", Type.SOA);
        assertThat(answer.signedUntil())
                .isBetween(
                        Instant.now().plus(Duration.ofDays(29)),
                        Instant.now().plus(Duration.ofDays(31)));
    }

    @Test
    void countsWhatItSends() {
        DnsjavaClient client = lab.client();
        int first = client.askValidated("secure.example", Type.SOA).queries();
        int second = client.askValidated("secure.example", Type.SOA).queries();
        assertThat(first).isGreaterThan(second);
        assertThat(client.queries()).isEqualTo(first + second);
    }

    /** The keys cannot be had through it, so everything would look broken. */
    @ParameterizedTest
    @ValueSource(strings = {"secure.example", "unsigned.example", "bogus.example"})
    void saysThatTheResolverStrips(String zone) {
        try (DnsProxy proxy = DnsProxy.start(lab.resolver(), DnsProxy.stripping())) {
            DnsjavaClient client = lab.client(proxy.address(), InstantSource.system());
            DnsAnswer answer = client.askValidated(zone, Type.SOA);
            assertThat(answer.state()).isEqualTo(State.INDETERMINATE);
            assertThat(answer.cause()).isEqualTo(Reason.RESOLVER_STRIPS.word());
            assertThat(client.ask("secure.example", Type.A).status()).isEqualTo(Status.FOUND);
        }
    }

    /** Sixty days on, the root's own signatures have run out, too. */
    @Test
    void blamesNoZoneForAWrongClock() {
        InstantSource wrong = InstantSource.offset(InstantSource.system(), Duration.ofDays(60));
        DnsAnswer answer =
                lab.client(lab.resolver(), wrong).askValidated("secure.example", Type.SOA);
        assertThat(answer.state()).isEqualTo(State.INDETERMINATE);
    }

    @Test
    void validatesNothingFromTheWrongRoot() {
        DnsjavaClient client =
                new DnsjavaClient(
                        lab.resolver(),
                        DnsAnchors.bundled(),
                        DnsTiming.STANDARD,
                        InstantSource.system());
        assertThat(client.askValidated("bogus.example", Type.SOA).state())
                .isEqualTo(State.INDETERMINATE);
    }

    @Test
    void knowsTheResolverOfTheMachineWithoutAskingIt() {
        DnsjavaClient client =
                new DnsjavaClient(
                        null, DnsAnchors.bundled(), DnsTiming.STANDARD, InstantSource.system());
        assertThat(client.shownResolver()).matches("\\[?[0-9a-f.:%a-z]+]?:[0-9]+");
        assertThat(client.queries()).isZero();
    }

    @Test
    void tellsAbsentNamesFromAbsentTypes() {
        DnsjavaClient client = lab.client();
        assertThat(client.ask("none.secure.example", Type.A).status()).isEqualTo(Status.NO_NAME);
        assertThat(client.ask("www.secure.example", Type.MX).status()).isEqualTo(Status.NO_DATA);
        assertThat(client.ask("bogus.example", Type.A).status()).isEqualTo(Status.FAILED);
    }

    /** A zone whose keys cannot be had is not broken, and is not taken for broken later on. */
    @ParameterizedTest
    @CsvSource({
        "secure.example., DNSKEY, true",
        "secure.example., DNSKEY, false",
        "secure.example., DS, true",
        "secure.example., DS, false",
        "., DNSKEY, true",
        "., DNSKEY, false",
    })
    void takesSilenceOnTheWayForNoVerdict(String zone, String type, boolean silent) {
        AtomicBoolean failing = new AtomicBoolean(true);
        Function<Message, Optional<Message>> meddling =
                query ->
                        failing.get() && asks(query, zone, type)
                                ? silent ? Optional.empty() : Optional.of(failure(query))
                                : Optional.of(query);
        try (DnsProxy proxy = DnsProxy.start(lab.resolver(), meddling)) {
            DnsjavaClient client =
                    new DnsjavaClient(
                            proxy.address(),
                            DnsAnchors.read(lab.anchors()),
                            new DnsTiming(Duration.ofMillis(300), 2, Duration.ofSeconds(5)),
                            InstantSource.system());
            DnsAnswer first = client.askValidated("secure.example", Type.SOA);
            assertThat(first.state()).isEqualTo(State.INDETERMINATE);
            assertThat(first.cause()).isEqualTo(Reason.NAME_LOOKUP_FAILED.word());
            failing.set(false);
            assertThat(client.askValidated("secure.example", Type.SOA).state())
                    .isEqualTo(State.SECURE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean asks(Message query, String zone, String type) {
        return Type.string(query.getQuestion().getType()).equals(type)
                && query.getQuestion().getName().toString().equals(zone);
    }

    private static Message failure(Message query) {
        query.getHeader().setFlag(Flags.QR);
        query.getHeader().setRcode(Rcode.SERVFAIL);
        return query;
    }

    /** AD says secure, SERVFAIL says bogus. */
    private static State unbound(String zone) throws IOException, InterruptedException {
        Path dig = Program.require("dig", "bind9-dnsutils");
        Process process =
                new ProcessBuilder(
                                List.of(
                                        dig.toString(),
                                        "@127.0.0.1",
                                        "-p",
                                        String.valueOf(lab.resolver().getPort()),
                                        "+dnssec",
                                        "+noall",
                                        "+comments",
                                        zone,
                                        "SOA"))
                        .start();
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        assertThat(said).contains("status: ");
        if (said.contains("status: SERVFAIL")) {
            return State.BOGUS;
        }
        return said.matches("(?s).*;; flags:[^;]* ad[ ;].*") ? State.SECURE : State.INSECURE;
    }
}
