package io.github.checklistreport.probe.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.lab.LabContext;
import io.github.checklistreport.lab.LabProcess;
import io.github.checklistreport.lab.ScriptedPeer;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.ServicesFacts;
import io.github.checklistreport.model.evidence.ServicesFacts.Reply;
import io.github.checklistreport.model.evidence.ServicesFacts.Service;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServicesProbeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    9200 | 200 OK           | {"name":"a","cluster_name":"b"} | elasticsearch | OPEN
                    9200 | 401 Unauthorized | {}                              | elasticsearch | PROTECTED
                    9200 | 200 OK           | <html>hello</html>              | elasticsearch | UNIDENTIFIED
                    3000 | 200 OK           | OK                              | web           | OPEN
                    3000 | 404 Not Found    | OK                              | web           | UNIDENTIFIED
                    4000 | 200 OK           | OK                              | streaming     | OPEN
                    """)
    void tellsWhoAnswers(int port, String status, String body, String name, Reply reply) {
        String answer = "HTTP/1.1 " + status + "\r\nConnection: close\r\n\r\n" + body;
        try (ScriptedPeer peer = ScriptedPeer.start(ScriptedPeer.saysAndCloses(answer))) {
            assertThat(services(port, peer.port())).containsExactly(new Service(name, port, reply));
        }
    }

    @Test
    void aRefusedConnectionIsSeen() {
        assertThat(services(9200, LabProcess.freePort()))
                .containsExactly(new Service("elasticsearch", 9200, Reply.NOT_REACHABLE));
    }

    @ParameterizedTest
    @CsvSource({"9200, /", "3000, /health", "4000, /api/v1/streaming/health"})
    void asksForOnePageAndNothingElse(int port, String path) {
        try (ScriptedPeer peer =
                ScriptedPeer.start(ScriptedPeer.saysAndCloses("HTTP/1.1 200 OK\r\n\r\nOK"))) {
            services(port, peer.port());
            assertThat(new String(peer.awaitReceived(0), StandardCharsets.US_ASCII))
                    .isEqualTo(
                            """
                            GET %s HTTP/1.1
                            Host: social.example:%d
                            User-Agent: checklist-report-test/1
                            Connection: close

                            """
                                    .formatted(path, port)
                                    .replace("\n", "\r\n"));
            assertThat(peer.connections()).isEqualTo(1);
        }
    }

    private static List<Service> services(int port, int loopbackPort) {
        List<Observation> seen =
                new ServicesProbe().observe(new LabContext().map(port, loopbackPort).context());
        assertThat(seen).hasSize(1);
        assertThat(seen.get(0).facts()).as(seen.toString()).isInstanceOf(ServicesFacts.class);
        return ((ServicesFacts) seen.get(0).facts()).services();
    }
}
