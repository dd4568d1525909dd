package io.github.checklistreport.probe.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.lab.LabContext;
import io.github.checklistreport.lab.LabProcess;
import io.github.checklistreport.lab.ScriptedPeer;
import io.github.checklistreport.lab.StoreLab;
import io.github.checklistreport.model.Target.Consent;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.PostgresFacts;
import io.github.checklistreport.model.evidence.PostgresFacts.Reply;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresProbeTest {
    private static final String RULES =
            """
            host      trusting      mastodon  127.0.0.1/32  trust
            host      open          mastodon  127.0.0.1/32  password
            host      old           mastodon  127.0.0.1/32  md5
            host      mastodon_production  mastodon  127.0.0.1/32  scram-sha-256
            host      shut          mastodon  127.0.0.1/32  reject
            hostssl   tls-only      mastodon  127.0.0.1/32  scram-sha-256
            hostnossl plain-only    mastodon  127.0.0.1/32  scram-sha-256
            """;

    @TempDir private static Path folder;
    private static StoreLab lab;
    private static int plain;
    private static int tls;

    /** One cluster runs in one server at a time. */
    @BeforeAll
    static void open() {
        lab = new StoreLab(folder);
        Path cluster = lab.cluster(RULES);
        lab.certify(cluster);
        plain = lab.postgres(lab.copy(cluster), "off");
        tls = lab.postgres(cluster, "on");
    }

    @AfterAll
    static void close() {
        lab.close();
    }

    @ParameterizedTest
    @CsvSource({
        "trusting,            TRUST,     TRUST",
        "open,                CLEARTEXT, CLEARTEXT",
        "old,                 MD5,       MD5",
        "mastodon_production, SCRAM,     SCRAM",
        "shut,                REJECTED,  REJECTED",
        "tls-only,            REJECTED,  SCRAM",
        "plain-only,          SCRAM,     REJECTED",
        "without-a-rule,      REJECTED,  REJECTED"
    })
    void tellsWhatPostgresAsksFor(String database, Reply overPlain, Reply overTls) {
        Observation first = observe(new PostgresProbe(database), plain);
        assertThat(first.facts())
                .as(first.toString())
                .isEqualTo(new PostgresFacts(overPlain, false));
        Observation second = observe(new PostgresProbe(database), tls);
        assertThat(second.facts())
                .as(second.toString())
                .isEqualTo(new PostgresFacts(overTls, true));
    }

    @Test
    void asksAsMastodonWould() {
        Observation seen = observe(new PostgresProbe(), tls);
        assertThat(seen.facts()).isEqualTo(new PostgresFacts(Reply.SCRAM, true));
        assertThat(seen.connections()).isEqualTo(1);
    }

    @Test
    void aRefusedConnectionIsSeen() {
        assertThat(observe(new PostgresProbe(), LabProcess.freePort()).facts())
                .isEqualTo(new PostgresFacts(Reply.NOT_REACHABLE, false));
    }

    /** Even where it is let in, it leaves at once. */
    @Test
    void saysThreeMessagesAndNothingElse() {
        String letIn = "N" + "R\0\0\0\10\0\0\0\0";
        try (ScriptedPeer peer = ScriptedPeer.start(ScriptedPeer.saysAndCloses(letIn))) {
            assertThat(observe(new PostgresProbe(), peer.port()).facts())
                    .isEqualTo(new PostgresFacts(Reply.TRUST, false));
            assertThat(HexFormat.of().formatHex(peer.awaitReceived(0)))
                    .isEqualTo(HexFormat.of().formatHex(allThatMayBeSent()));
            assertThat(peer.connections()).isEqualTo(1);
        }
    }

    private static byte[] allThatMayBeSent() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(new byte[] {0, 0, 0, 8, 0x04, (byte) 0xd2, 0x16, 0x2f});
        all.writeBytes(new byte[] {0, 0, 0, 52, 0, 3, 0, 0});
        String fields = "user\0mastodon\0database\0mastodon_production\0\0";
        all.writeBytes(fields.getBytes(StandardCharsets.US_ASCII));
        all.writeBytes(new byte[] {'X', 0, 0, 0, 4});
        return all.toByteArray();
    }

    @Test
    void needsConsentOfItsOwn() {
        assertThat(new PostgresProbe().needs()).isEqualTo(Consent.POSTGRESQL);
    }

    private static Observation observe(PostgresProbe probe, int port) {
        List<Observation> seen = probe.observe(new LabContext().map(5432, port).context());
        assertThat(seen).hasSize(1);
        return seen.get(0);
    }
}
