package io.github.checklistreport.probe.ssh;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.lab.LabContext;
import io.github.checklistreport.lab.LabProcess;
import io.github.checklistreport.lab.ScriptedPeer;
import io.github.checklistreport.lab.SshLab;
import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.SshFacts;
import io.github.checklistreport.probe.common.Probe;
import io.github.checklistreport.probe.common.ProbeContext;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.Provider;
import java.security.Security;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.schmizz.sshj.common.SecurityUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against OpenSSH itself, with its own client as the witness. */
class SshProbesTest {
    private static final String NO_PAM = "UsePAM no";

    @TempDir private static Path folder;
    private static SshLab lab;

    @BeforeAll
    static void open() {
        lab = new SshLab(folder);
    }

    @AfterAll
    static void close() {
        lab.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    probe  | publickey                      | PasswordAuthentication no; KbdInteractiveAuthentication no
                    probe  | publickey,password             | PasswordAuthentication yes; KbdInteractiveAuthentication no
                    probe  | publickey,keyboard-interactive | UsePAM yes; PasswordAuthentication no; KbdInteractiveAuthentication yes
                    probe  | publickey,password,keyboard-interactive | UsePAM yes; PasswordAuthentication yes; KbdInteractiveAuthentication yes
                    probe  | password                       | PasswordAuthentication yes; KbdInteractiveAuthentication no; PubkeyAuthentication no
                    backup | publickey                      | PasswordAuthentication yes; KbdInteractiveAuthentication no; Match User backup; AuthenticationMethods publickey,password
                    probe  | publickey                      | PasswordAuthentication no; KbdInteractiveAuthentication no; Match User backup; PasswordAuthentication yes
                    backup | publickey,password             | PasswordAuthentication no; KbdInteractiveAuthentication no; Match User backup; PasswordAuthentication yes
                    probe  | publickey                      | UsePAM yes; KbdInteractiveAuthentication yes; AuthenticationMethods publickey,keyboard-interactive
                    """)
    void hearsWhatSshHears(String user, String methods, String config) {
        int port = lab.start(config.split("; "));
        SshFacts facts = facts(new SshMethodsProbe(), port, user);
        assertThat(facts.methods()).isEqualTo(lab.methodsAsSshSees(port, user));
        assertThat(facts.methods()).containsExactly(methods.split(","));
        assertThat(facts.user()).isEqualTo(user);
        assertThat(facts.banner()).startsWith("SSH-2.0-OpenSSH_");
    }

    @Test
    void hearsTheAlgorithmsThatAreConfigured() {
        int port =
                lab.start(
                        NO_PAM,
                        "KexAlgorithms curve25519-sha256,diffie-hellman-group14-sha1",
                        "Ciphers aes128-cbc,aes256-gcm@openssh.com",
                        "MACs hmac-md5,hmac-sha2-256");
        SshFacts facts = facts(new SshProbe(), port, "probe");
        assertThat(facts.banner()).startsWith("SSH-2.0-OpenSSH_");
        assertThat(facts.kex()).contains("curve25519-sha256", "diffie-hellman-group14-sha1");
        assertThat(facts.hostKeys()).containsExactly("ssh-ed25519");
        assertThat(facts.ciphers()).containsExactly("aes128-cbc", "aes256-gcm@openssh.com");
        assertThat(facts.macs()).containsExactly("hmac-md5", "hmac-sha2-256");
        assertThat(facts.methods()).isNull();
    }

    @Test
    void cannotAskAServerWithoutACommonKeyExchange() {
        int port = lab.start(NO_PAM, "KexAlgorithms sntrup761x25519-sha512@openssh.com");
        assertThat(facts(new SshProbe(), port, "probe").kex())
                .contains("sntrup761x25519-sha512@openssh.com");
        Observation asked = observe(new SshMethodsProbe(), port, "probe");
        assertThat(asked.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(asked.reason()).isEqualTo(Reason.NO_COMMON_ALGORITHM);
    }

    @Test
    void tellsAnOverloadedServer() throws IOException, InterruptedException {
        int port = lab.start(NO_PAM, "MaxStartups 1:100:1");
        try (Socket busy = firstInLine(port)) {
            assertThat(busy.isConnected()).isTrue();
            Observation seen = observe(new SshProbe(), port, "probe");
            assertThat(seen.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
            assertThat(seen.reason()).isEqualTo(Reason.RATE_LIMITED);
            assertThat(seen.detail()).isEqualTo("Exceeded MaxStartups");
        }
    }

    /** A connection that the server has greeted; before, it may still be busy with another. */
    private static Socket firstInLine(int port) throws IOException, InterruptedException {
        for (int i = 0; i < 100; i++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
            if (socket.getInputStream().read() == 'S') {
                return socket;
            }
            socket.close();
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new IllegalStateException("never greeted");
    }

    @Test
    void aClosedPortIsRefused() {
        Observation seen = observe(new SshProbe(), LabProcess.freePort(), "probe");
        assertThat(seen.reason()).isEqualTo(Reason.REFUSED);
    }

    @Test
    void leavesTheMachineAsItWas() throws InterruptedException {
        List<String> providers = providers();
        Map<String, String> security = securityProperties();
        Map<Object, Object> system = Map.copyOf(System.getProperties());
        int port = lab.start(NO_PAM);
        assertThat(facts(new SshMethodsProbe(), port, "probe").methods()).isNotEmpty();
        assertThat(providers()).isEqualTo(providers);
        assertThat(securityProperties()).isEqualTo(security);
        assertThat(Map.copyOf(System.getProperties())).isEqualTo(system);
        assertThat(SecurityUtils.isBouncyCastleRegistered()).isFalse();
        assertThat(SecurityUtils.getSecurityProvider()).isNull();
        for (int i = 0; i < 50 && sshjThreads() > 0; i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(sshjThreads()).isZero();
    }

    /** Greeting is for anybody to do; asking leaves a line in a log. */
    @ParameterizedTest
    @CsvSource({
        "social.example, 2",
        "bastion.social.example, 2",
        "bastion.example, 1",
        "evilsocial.example, 1"
    })
    void asksNobodyButTheProvedDomain(String host, int connections) {
        try (ScriptedPeer peer = ScriptedPeer.start(ScriptedPeer.saysAndCloses(""))) {
            Target target = target(host, "probe");
            ProbeContext context =
                    new LabContext().with(target).map(host, 22, peer.port()).context();
            assertThat(new SshProbe().observe(context)).hasSize(1);
            List<Observation> asked = new SshMethodsProbe().observe(context);
            boolean proved = connections == 2;
            assertThat(asked)
                    .singleElement()
                    .satisfies(
                            one -> {
                                assertThat(one.target()).isEqualTo(host + ":22");
                                assertThat(one.reason())
                                        .isEqualTo(
                                                proved ? Reason.NOT_THE_PROTOCOL : Reason.NO_PROOF);
                                assertThat(one.outcome())
                                        .isEqualTo(proved ? Outcome.INCONCLUSIVE : Outcome.SKIPPED);
                            });
            assertThat(peer.connections()).isEqualTo(connections);
            assertThat(new SshMethodsProbe().plan(target)).hasSize(connections - 1);
            assertThat(new SshProbe().plan(target)).hasSize(1);
        }
    }

    /** The greeting alone is sent, before and whatever the server says. */
    @Test
    void greetsAndSaysNothingElse() {
        try (ScriptedPeer peer = ScriptedPeer.start(ScriptedPeer.saysAndCloses("SSH-2.0-x\r\n"))) {
            observe(new SshProbe(), peer.port(), "probe");
            assertThat(new String(peer.awaitReceived(0), StandardCharsets.US_ASCII))
                    .isEqualTo("SSH-2.0-checklist_report_test/1\r\n");
            assertThat(peer.connections()).isEqualTo(1);
        }
    }

    @Test
    void doesNotGuessWhereSshIs() {
        Target target = LabContext.target(LabContext.HOST);
        Target silent =
                new Target(
                        target.domain(),
                        target.webHost(),
                        List.of(),
                        target.mailDomain(),
                        List.of(),
                        null,
                        Set.of(Target.Consent.values()),
                        null);
        for (Probe probe : List.of(new SshProbe(), new SshMethodsProbe())) {
            List<Observation> seen = probe.observe(new LabContext().with(silent).context());
            assertThat(probe.plan(silent)).isEmpty();
            assertThat(seen).singleElement().satisfies(SshProbesTest::wasNotConfigured);
        }
    }

    private static void wasNotConfigured(Observation one) {
        assertThat(one.outcome()).isEqualTo(Outcome.SKIPPED);
        assertThat(one.reason()).isEqualTo(Reason.NOT_CONFIGURED);
    }

    private static SshFacts facts(Probe probe, int port, String user) {
        Observation seen = observe(probe, port, user);
        assertThat(seen.outcome()).as(seen.toString()).isEqualTo(Outcome.OBSERVED);
        assertThat(seen.reason()).as(seen.toString()).isNull();
        assertThat(seen.connections()).isEqualTo(1);
        assertThat(seen.address()).isEqualTo("127.0.0.1");
        return (SshFacts) seen.facts();
    }

    private static Observation observe(Probe probe, int port, String user) {
        List<Observation> seen = probe.observe(context(port, user));
        assertThat(seen).hasSize(1);
        assertThat(seen.get(0).target()).isEqualTo("social.example:22");
        return seen.get(0);
    }

    private static ProbeContext context(int port, String user) {
        return new LabContext().with(target(LabContext.HOST, user)).map(22, port).context();
    }

    private static Target target(String sshHost, String user) {
        Target target = LabContext.target(LabContext.HOST);
        return new Target(
                target.domain(),
                target.webHost(),
                target.hosts(),
                target.mailDomain(),
                target.dkimSelectors(),
                new Target.Ssh(sshHost, 22, user),
                target.consent(),
                target.place());
    }

    private static List<String> providers() {
        return List.of(Security.getProviders()).stream().map(Provider::getName).toList();
    }

    /** Those that a library may be tempted to change. */
    private static Map<String, String> securityProperties() {
        return Stream.of(
                        "crypto.policy",
                        "jdk.certpath.disabledAlgorithms",
                        "jdk.tls.disabledAlgorithms",
                        "jdk.tls.legacyAlgorithms",
                        "keystore.type",
                        "networkaddress.cache.ttl",
                        "security.provider.1",
                        "securerandom.drbg.config",
                        "securerandom.source",
                        "securerandom.strongAlgorithms",
                        "ssl.KeyManagerFactory.algorithm",
                        "ssl.TrustManagerFactory.algorithm")
                .collect(
                        Collectors.toMap(
                                key -> key, key -> String.valueOf(Security.getProperty(key))));
    }

    private static long sshjThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().contains("sshj"))
                .count();
    }
}
