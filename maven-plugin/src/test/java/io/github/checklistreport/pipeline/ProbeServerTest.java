package io.github.checklistreport.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.checklistreport.lab.DnsLab;
import io.github.checklistreport.lab.DnsZone;
import io.github.checklistreport.lab.DnsZone.Signing;
import io.github.checklistreport.lab.LabProcess;
import io.github.checklistreport.pipeline.ProbeServer.Aims;
import io.github.checklistreport.pipeline.ProbeServer.Option;
import io.github.checklistreport.pipeline.ProbeServer.Order;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal probe, as an admin meets it: what it refuses, and with which words. */
class ProbeServerTest {
    private static final String ANSWERS =
            """
            checklist: mastodon-2020
            server: {name: Example Social, domain: social.example}
            probe: {consent: true}
            """;
    private static final String OLD_EVIDENCE = "the evidence of last week";

    @TempDir Path folder;
    private final List<String> said = new ArrayList<>();

    @Test
    void withoutConsentNothingIsSent() throws Exception {
        write("checklist: mastodon-2020\nserver: {name: Example, domain: social.example}\n");
        try (Ear ear = new Ear()) {
            assertThat(refusal(aims(ear.address()), Set.of()))
                    .isEqualTo(
                            """
                            answers.yaml does not allow probing. Nothing was sent.
                            If these hosts are yours, add to it:  probe: {consent: true}""");
            assertThat(ear.heard()).isFalse();
        }
    }

    @Test
    void aDryRunPrintsThePlanAndSendsNothing() throws Exception {
        write(ANSWERS);
        try (Ear ear = new Ear()) {
            Outcome outcome = run(aims(ear.address()), Set.of(Option.ONLY_PLAN));
            assertThat(outcome.lines())
                    .containsExactly(
                            "This was the plan. Nothing was sent. Run it without"
                                    + " -Dchecklist.probe.dryRun to look.");
            assertThat(String.join("\n", said)).contains("social.example").contains("443");
            assertThat(ear.heard()).isFalse();
        }
        assertThat(folder.resolve("evidence.json")).doesNotExist();
    }

    @Test
    void withoutANetworkTheLastEvidenceStays() throws Exception {
        write(ANSWERS);
        Path evidence = Files.writeString(folder.resolve("evidence.json"), OLD_EVIDENCE);
        String nobody = "127.0.0.1:" + LabProcess.freePort();
        assertThat(refusal(aims(nobody), Set.of()))
                .startsWith("The DNS did not say where social.example is (asked: " + nobody + ")")
                .contains("-Dchecklist.probe.resolver");
        assertThat(evidence).hasContent(OLD_EVIDENCE);
    }

    @Test
    void aPrivateAddressIsRefusedAndTheLastEvidenceStays() throws Exception {
        write(ANSWERS);
        Path evidence = Files.writeString(folder.resolve("evidence.json"), OLD_EVIDENCE);
        try (DnsLab dns = lab("@ IN A 127.0.0.1")) {
            assertThat(refusal(aims(shown(dns)), Set.of()))
                    .startsWith("social.example leads to an address that is not of the public")
                    .contains("-Dchecklist.probe.allowPrivate");
        }
        assertThat(evidence).hasContent(OLD_EVIDENCE);
    }

    @Test
    void aNameWithoutAnAddressIsRefused() throws Exception {
        write(ANSWERS);
        try (DnsLab dns = lab("@ IN TXT nothing")) {
            assertThat(refusal(aims(shown(dns)), Set.of()))
                    .startsWith("social.example has no address.");
        }
    }

    @Test
    void aServerThatCannotBeSeenAtAllLeavesTheLastEvidence() throws Exception {
        write(
                """
                checklist: mastodon-2020
                server: {name: Example Social, domain: social.example}
                probe: {consent: true}
                """);
        Path evidence = Files.writeString(folder.resolve("evidence.json"), OLD_EVIDENCE);
        String nobody = "127.0.0.1:" + LabProcess.freePort();
        Aims aims =
                new Aims(
                        "social.example:443:127.0.0.1:" + LabProcess.freePort(),
                        nobody,
                        null,
                        null,
                        null);
        assertThat(refusal(aims, Set.of(Option.ALLOW_PRIVATE)))
                .startsWith("Nothing could be seen of social.example from here.");
        assertThat(evidence).hasContent(OLD_EVIDENCE);
    }

    @Test
    void everySettingThatIsWrongIsToldAtOnce() throws Exception {
        write(ANSWERS);
        Path pem = Files.writeString(folder.resolve("roots.pem"), "no certificates here");
        Path ds = Files.writeString(folder.resolve("root.ds"), "rubbish");
        Aims aims =
                new Aims(
                        "social.example:443, other.example:443:127.0.0.1:8443",
                        "resolver.example",
                        ds,
                        pem,
                        folder.resolve("nowhere").toString());
        assertThat(refusal(aims, Set.of()).lines())
                .anyMatch(
                        line ->
                                line.startsWith(
                                        "-Dchecklist.probe.connectTo not host:port:address:port: 'social.example:443'"))
                .anyMatch(
                        line ->
                                line.startsWith(
                                        "-Dchecklist.probe.connectTo 'other.example' is not a host that the answers name. Only these may be observed: mta-sts.social.example, social.example."))
                .anyMatch(
                        line ->
                                line.startsWith(
                                        "-Dchecklist.probe.resolver not the address of a resolver: 'resolver.example'"))
                .anyMatch(
                        line ->
                                line.startsWith(
                                        "-Dchecklist.probe.dnsAnchors no trust anchors can be read from it: "))
                .anyMatch(
                        line ->
                                line.startsWith(
                                        "-Dchecklist.probe.trustStore no certificates can be read from it: "))
                .anyMatch(
                        line ->
                                line.startsWith(
                                        "-Dchecklist.probe.feeds neither a folder nor an https address: "))
                .hasSize(7);
        assertThat(said).isEmpty();
    }

    @Test
    void wrongAnswersAndWrongHostFactsAreToldTogether() throws Exception {
        write(
                "checklist: mastodon-2020\nserver: {name: E, domain: social.example}\nprobe: {consent: yes, ssh: {port: 0}}\n");
        Files.writeString(folder.resolve("host-facts.json"), "{");
        assertThat(refusal(aims(null), Set.of()))
                .contains("answers.yaml:3:18 'consent' is 'yes'")
                .contains("answers.yaml:3:35 not a port: '0'");
    }

    private DnsLab lab(String... lines) {
        return DnsLab.start(folder, List.of(DnsZone.of("social.example", Signing.SECURE, lines)));
    }

    private static String shown(DnsLab dns) {
        return "127.0.0.1:" + dns.resolver().getPort();
    }

    private static Aims aims(@Nullable String resolver) {
        return new Aims(null, resolver, null, null, null);
    }

    private void write(String answers) throws IOException {
        Admin.in(folder).writes(answers);
    }

    private String refusal(Aims aims, Set<Option> options) {
        RejectedException e =
                catchThrowableOfType(RejectedException.class, () -> run(aims, options));
        assertThat(e).as("not refused").isNotNull();
        return e.getMessage();
    }

    private Outcome run(Aims aims, Set<Option> options) throws RejectedException, BrokenException {
        return new ProbeServer(InstantSource.system(), new Random(1), said::add)
                .run(
                        Admin.in(folder).request(),
                        new Order(
                                aims,
                                options,
                                folder.resolve("host-facts.json"),
                                Path.of(System.getProperty("java.home")),
                                "1.2.3"));
    }

    /** A resolver's port that only listens. */
    private static final class Ear implements AutoCloseable {
        private final DatagramSocket socket;

        Ear() throws IOException {
            socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        }

        String address() {
            return "127.0.0.1:" + socket.getLocalPort();
        }

        boolean heard() throws IOException {
            socket.setSoTimeout(300);
            try {
                socket.receive(new DatagramPacket(new byte[512], 512));
                return true;
            } catch (SocketTimeoutException e) {
                return false;
            }
        }

        @Override
        public void close() {
            socket.close();
        }
    }
}
