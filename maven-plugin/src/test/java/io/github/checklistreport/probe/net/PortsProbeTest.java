package io.github.checklistreport.probe.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.lab.FullBacklog;
import io.github.checklistreport.lab.LabContext;
import io.github.checklistreport.lab.LabProcess;
import io.github.checklistreport.lab.Program;
import io.github.checklistreport.lab.ScriptedPeer;
import io.github.checklistreport.lab.ScriptedPeer.Script;
import io.github.checklistreport.lab.SshLab;
import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.Greeting;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.PortsFacts;
import io.github.checklistreport.model.evidence.PortsFacts.Named;
import io.github.checklistreport.model.evidence.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against listeners of this test alone. */
class PortsProbeTest {
    private static final Pattern LISTENING = Pattern.compile("127\\.0\\.0\\.1]?:(\\d+)");

    @TempDir private Path folder;

    @Test
    void agreesWithWhatTheKernelListensOn() throws IOException {
        try (SshLab lab = new SshLab(folder);
                ScriptedPeer web = ScriptedPeer.start(ScriptedPeer.silent());
                ScriptedPeer mail = ScriptedPeer.start(says("220 mx.example ESMTP\r\n"));
                FullBacklog wall = new FullBacklog()) {
            int ssh = lab.start("UsePAM no");
            int[] free = LabProcess.freePorts(4);
            int[] mapped = {ssh, mail.port(), web.port(), free[0], wall.port()};
            PortsFacts seen =
                    facts(
                            observe(
                                    new PortsProbe(List.of(22, 25, 443, 5432, 6379)),
                                    canaries(free)
                                            .map(22, mapped[0])
                                            .map(25, mapped[1])
                                            .map(443, mapped[2])
                                            .map(5432, mapped[3])
                                            .map(6379, mapped[4])));
            assertThat(seen.open()).containsExactly(22, 25, 443);
            assertThat(seen.closed()).containsExactly(5432);
            assertThat(seen.filtered()).containsExactly(6379);
            assertThat(seen.answersEverything()).isFalse();
            assertThat(seen.sshPort()).isEqualTo(22);
            assertThat(seen.named())
                    .containsExactly(new Named(22, Greeting.SSH), new Named(25, Greeting.SMTP));
            Set<Integer> kernel = listening();
            assertThat(kernel).contains(mapped[0], mapped[1], mapped[2]);
            assertThat(kernel).doesNotContain(mapped[3]);
        }
    }

    @Test
    void noticesAnAddressThatAnswersEverything() {
        try (ScriptedPeer proxy = ScriptedPeer.start(ScriptedPeer.silent())) {
            LabContext lab = new LabContext().map(443, proxy.port());
            PortsProbe.canaries(new Random(7)).forEach(port -> lab.map(port, proxy.port()));
            PortsFacts seen =
                    facts(observe(new PortsProbe(List.of(443)), lab.map(22, proxy.port())));
            assertThat(seen.answersEverything()).isTrue();
            assertThat(seen.open()).containsExactly(22, 443);
        }
    }

    @Test
    void noticesThatItIsShutOutMeanwhile() throws IOException {
        try (ServerSocket web = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                ScriptedPeer silent = ScriptedPeer.start(ScriptedPeer.silent())) {
            Thread closing = new Thread(() -> closeAfterOne(web));
            closing.setDaemon(true);
            closing.start();
            Observation seen =
                    observe(
                            new PortsProbe(List.of(443, 25)),
                            canaries(LabProcess.freePorts(4))
                                    .map(443, web.getLocalPort())
                                    .map(25, silent.port())
                                    .map(22, LabProcess.freePort()));
            assertThat(seen.outcome()).as(seen.toString()).isEqualTo(Outcome.OBSERVED);
            assertThat(seen.reason()).as(seen.toString()).isEqualTo(Reason.BLOCKED);
        }
    }

    @Test
    void silenceIsNoFact() {
        try (FullBacklog wall = new FullBacklog()) {
            LabContext lab = new LabContext().map(443, wall.port()).map(22, wall.port());
            PortsProbe.canaries(new Random(7)).forEach(port -> lab.map(port, wall.port()));
            Observation seen = observe(new PortsProbe(List.of(443)), lab);
            assertThat(seen.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
            assertThat(seen.reason()).isEqualTo(Reason.TIMED_OUT);
        }
    }

    @Test
    void aPortThatLeadsNowhereLeavesTheViewIncomplete() {
        try (ScriptedPeer web = ScriptedPeer.start(ScriptedPeer.silent())) {
            Observation seen =
                    observe(
                            new PortsProbe(List.of(25, 443)),
                            new LabContext().map(443, web.port()).map(25, LabProcess.freePort()));
            assertThat(seen.reason()).isEqualTo(Reason.NO_ADDRESS);
            assertThat(facts(seen).open()).containsExactly(443);
            assertThat(facts(seen).closed()).containsExactly(25);
        }
    }

    /** Sends nothing, wherever it is let in. */
    @Test
    void onlyKnocks() {
        try (ScriptedPeer mail = ScriptedPeer.start(says("220 mx.example ESMTP\r\n"));
                ScriptedPeer ssh = ScriptedPeer.start(says("SSH-2.0-x\r\n"))) {
            observe(
                    new PortsProbe(List.of(25)),
                    canaries(LabProcess.freePorts(4)).map(25, mail.port()).map(22, ssh.port()));
            for (ScriptedPeer peer : List.of(mail, ssh)) {
                assertThat(peer.awaitReceived(0)).isEmpty();
                assertThat(peer.connections()).isEqualTo(1);
            }
        }
    }

    @Test
    void knocksAtAnAddressOnceThoughTwoHostsLeadThere() {
        int port = LabProcess.freePort();
        LabContext lab = new LabContext();
        for (String host : List.of(LabContext.HOST, "www.social.example")) {
            lab.map(host, 443, port);
        }
        List<Observation> seen =
                new PortsProbe(List.of(443))
                        .observe(
                                lab.with(
                                                new Target(
                                                        LabContext.HOST,
                                                        LabContext.HOST,
                                                        List.of("www.social.example"),
                                                        LabContext.HOST,
                                                        List.of(),
                                                        null,
                                                        Set.of(),
                                                        null))
                                        .context());
        assertThat(seen).hasSize(1);
    }

    @Test
    void announcesEveryPortItKnocksAt() {
        assertThat(new PortsProbe().plan(LabContext.target(LabContext.HOST)))
                .singleElement()
                .satisfies(
                        step -> {
                            assertThat(step.ports()).containsAll(PortsProbe.PORTS);
                            assertThat(step.connections()).isEqualTo(step.ports().size() + 4);
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "22, SSH-2.0-x, SSH",
        "2222, SSH-2.0-x, SSH",
        "25, 220 mx ESMTP, SMTP",
        "25, 554 no,",
        "21, 220 hello, FTP",
        "110, +OK hello, POP3",
        "143, * OK hello, IMAP",
        "3306, HTTP/1.1 400,"
    })
    void namesAServiceByItsGreeting(int port, String said, Greeting greeting) {
        assertThat(Greetings.of(port, said.getBytes(StandardCharsets.US_ASCII)).orElse(null))
                .isEqualTo(greeting);
    }

    @Test
    void namesMysqlByItsHandshake() {
        byte[] handshake = {74, 0, 0, 0, 10, '8', '.', '0'};
        assertThat(Greetings.of(3306, handshake)).contains(Greeting.MYSQL);
    }

    private static void closeAfterOne(ServerSocket server) {
        try {
            server.accept();
            server.close();
        } catch (IOException e) {
            // closed already
        }
    }

    private static Script says(String text) {
        return ScriptedPeer.says(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Nothing listens on the canaries. */
    private static LabContext canaries(int[] free) {
        LabContext lab = new LabContext();
        List<Integer> canaries = PortsProbe.canaries(new Random(7));
        for (int i = 0; i < canaries.size(); i++) {
            lab.map(canaries.get(i), free[1 + i]);
        }
        return lab;
    }

    private static Observation observe(PortsProbe probe, LabContext lab) {
        List<Observation> seen = probe.observe(lab.context());
        assertThat(seen).hasSize(1);
        return seen.get(0);
    }

    private static PortsFacts facts(Observation seen) {
        assertThat(seen.outcome()).as(seen.toString()).isEqualTo(Outcome.OBSERVED);
        return (PortsFacts) seen.facts();
    }

    private static Set<Integer> listening() throws IOException {
        String ss = Program.require("ss", "iproute2").toString();
        Process process = new ProcessBuilder(ss, "-Hltn").start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return LISTENING
                .matcher(said)
                .results()
                .map((MatchResult one) -> Integer.valueOf(one.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
