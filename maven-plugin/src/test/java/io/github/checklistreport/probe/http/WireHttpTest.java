package io.github.checklistreport.probe.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.checklistreport.lab.HttpLab;
import io.github.checklistreport.lab.LabContext;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.probe.common.HttpGet.Trust;
import io.github.checklistreport.probe.common.HttpReply;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.ProbeContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class WireHttpTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SSH-2.0-OpenSSH_9.2~                                              | not-the-protocol
                    HTTP/1.1 banana~~                                                 | not-the-protocol
                    HTTP/1.1 200 OK~no colon~~                                        | malformed
                    HTTP/1.1 200 OK~a: b^c~~                                          | malformed
                    HTTP/1.1 200 OK~a: b~ folded~~                                    | malformed
                    HTTP/1.1 200 OK~a: b~                                             | reset
                    HTTP/1.1 200 OK~content-length: 5~~abc                            | reset
                    HTTP/1.1 200 OK~content-length: 5~content-length: 6~~abcde        | malformed
                    HTTP/1.1 200 OK~content-length: -1~~abcde                         | malformed
                    HTTP/1.1 200 OK~transfer-encoding: gzip, chunked~~0~~             | malformed
                    HTTP/1.1 200 OK~transfer-encoding: chunked~~FFFFFFFFFFFFFFFF~a    | malformed
                    HTTP/1.1 200 OK~transfer-encoding: chunked~~-1~a                  | malformed
                    HTTP/1.1 200 OK~transfer-encoding: chunked~~2~abc~0~~             | malformed
                    HTTP/1.1 200 OK~transfer-encoding: chunked~~7FFFFFF~abc           | reset
                    HTTP/1.1 200 OK~content-encoding: gzip~~abc                       | malformed
                    """)
    void namesWhatIsWrong(String response, String reason) {
        byte[] bytes =
                response.replace("~", "\r\n")
                        .replace('^', '\r')
                        .getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> WireHttp.read("x", new ByteArrayInputStream(bytes)))
                .isInstanceOfSatisfying(
                        NetException.class, e -> assertThat(e.reason().word()).isEqualTo(reason));
    }

    @Test
    void joinsChunksAndPassesInterimResponses() throws IOException {
        String response =
                "HTTP/1.1 103 Early\r\nA: 1\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked"
                        + "\r\n\r\n3;x=y\r\nabc\r\n2\r\nde\r\n0\r\n\r\n";

        HttpReply reply =
                WireHttp.read(
                        "x",
                        new ByteArrayInputStream(response.getBytes(StandardCharsets.US_ASCII)));

        assertThat(new String(reply.body(), StandardCharsets.US_ASCII)).isEqualTo("abcde");
        assertThat(reply.header("a")).isEmpty();
    }

    @Test
    void cutsAGzipBomb() throws IOException {
        ByteArrayOutputStream response = new ByteArrayOutputStream();
        response.writeBytes(
                "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
        try (OutputStream bomb = new GZIPOutputStream(response)) {
            for (int i = 0; i < 200; i++) {
                bomb.write(new byte[1024 * 1024]);
            }
        }

        HttpReply reply = WireHttp.read("x", new ByteArrayInputStream(response.toByteArray()));

        assertThat(reply.body()).hasSize(HttpBody.MAX_BYTES);
    }

    /** What a peer does after it took a connection. */
    private interface Peer {
        void talk(Socket socket, OutputStream out) throws Exception;
    }

    @Test
    void waitsForNobodyForEver() throws Exception {
        assertThat(reason((socket, out) -> Thread.sleep(10_000))).isEqualTo("timed-out");
    }

    @Test
    void stopsAPeerThatDrips() throws Exception {
        String reason =
                reason(
                        (socket, out) -> {
                            out.write(
                                    "HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                            for (int i = 0; i < 100; i++) {
                                out.write('x');
                                Thread.sleep(100);
                            }
                        });

        assertThat(reason).isEqualTo("timed-out");
    }

    @Test
    void stopsEndlessHeaders() throws Exception {
        String reason =
                reason(
                        (socket, out) -> {
                            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
                            for (int i = 0; i < 1_000_000; i++) {
                                out.write("a: b\r\n".getBytes(StandardCharsets.US_ASCII));
                            }
                        });

        assertThat(reason).isEqualTo("too-much");
    }

    @Test
    void noticesAReset() throws Exception {
        String reason =
                reason(
                        (socket, out) -> {
                            socket.setSoLinger(true, 0);
                            socket.close();
                        });

        assertThat(reason).isEqualTo("reset");
    }

    @ParameterizedTest
    @CsvSource({
        "http://other.example/, too-many-redirects",
        "http://127.0.0.1/, too-many-redirects",
        "http://social.example:6379/, too-many-redirects",
        "file:///etc/passwd, malformed",
        "/, too-many-redirects"
    })
    void followsToNamedHostsOnly(String location, String reason) throws Exception {
        String response = "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\n\r\n";

        assertThat(reason((socket, out) -> out.write(response.getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo(reason);
    }

    private static String reason(Peer peer) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread thread = new Thread(() -> serve(server, peer));
            thread.setDaemon(true);
            thread.start();
            ProbeContext context =
                    HttpLab.withHttp(new LabContext().map(80, server.getLocalPort()).context());
            long start = System.nanoTime();
            try {
                context.http()
                        .follow(
                                context.look(ProbeName.HEADERS, "x"),
                                "http://social.example/",
                                Trust.ANY);
                return "answered";
            } catch (NetException e) {
                assertThat(Duration.ofNanos(System.nanoTime() - start))
                        .isLessThan(Duration.ofSeconds(6));
                return e.reason().word();
            } finally {
                thread.interrupt();
            }
        }
    }

    private static void serve(ServerSocket server, Peer peer) {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                socket.getInputStream().read(new byte[4096]);
                peer.talk(socket, socket.getOutputStream());
            } catch (Exception e) {
                // the other side had enough
            }
        }
    }
}
