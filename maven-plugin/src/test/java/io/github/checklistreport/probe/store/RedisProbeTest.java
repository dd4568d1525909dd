package io.github.checklistreport.probe.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.lab.LabContext;
import io.github.checklistreport.lab.LabProcess;
import io.github.checklistreport.lab.ScriptedPeer;
import io.github.checklistreport.lab.StoreLab;
import io.github.checklistreport.model.Target.Consent;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.RedisFacts;
import io.github.checklistreport.model.evidence.RedisFacts.Reply;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedisProbeTest {
    @TempDir private static Path folder;
    private static StoreLab lab;

    @BeforeAll
    static void open() {
        lab = new StoreLab(folder);
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
                    timeout 0                        | PONG
                    requirepass of-no-use            | NEEDS_PASSWORD
                    user default off                 | NEEDS_PASSWORD
                    rename-command PING XPING        | REDIS_LIKE
                    """)
    void tellsWhatRedisAsksFor(String config, Reply reply) {
        Observation seen = observe(lab.redis(config));
        assertThat(seen.facts()).as(seen.toString()).isEqualTo(new RedisFacts(reply));
        assertThat(seen.connections()).isEqualTo(1);
        assertThat(seen.address()).isEqualTo("127.0.0.1");
    }

    @Test
    void knowsProtectedMode() {
        String denied = "-DENIED Redis is running in protected mode because\r\n";
        try (ScriptedPeer peer = ScriptedPeer.start(ScriptedPeer.saysAndCloses(denied))) {
            assertThat(observe(peer.port()).facts())
                    .isEqualTo(new RedisFacts(Reply.PROTECTED_MODE));
        }
    }

    @Test
    void aRefusedConnectionIsSeen() {
        assertThat(observe(LabProcess.freePort()).facts())
                .isEqualTo(new RedisFacts(Reply.NOT_REACHABLE));
    }

    @Test
    void saysPingAndNothingElse() {
        try (ScriptedPeer peer =
                ScriptedPeer.start(ScriptedPeer.saysAndCloses("+PONG\r\n+MORE\r\n"))) {
            assertThat(observe(peer.port()).outcome()).isEqualTo(Outcome.OBSERVED);
            assertThat(peer.awaitReceived(0))
                    .isEqualTo("PING\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(peer.connections()).isEqualTo(1);
        }
    }

    @Test
    void needsConsentOfItsOwn() {
        assertThat(new RedisProbe().needs()).isEqualTo(Consent.REDIS);
    }

    private static Observation observe(int port) {
        List<Observation> seen =
                new RedisProbe().observe(new LabContext().map(6379, port).context());
        assertThat(seen).hasSize(1);
        return seen.get(0);
    }
}
