package io.github.checklistreport.probe.registry;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A WHOIS server on loopback, of good or ill will. */
final class WhoisServer implements AutoCloseable {
    /** What it does. */
    enum Manner {
        HONEST,
        SILENT,
        DRIPPING,
        ENDLESS,
        RUBBISH,
        RESETTING,
        CLOSING
    }

    private final Manner manner;
    private final Map<String, byte[]> answers;
    private final ServerSocket server;
    private final List<String> queries = Collections.synchronizedList(new ArrayList<>());

    private WhoisServer(Manner manner, Map<String, byte[]> answers) throws IOException {
        this.manner = manner;
        this.answers = answers;
        this.server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    }

    /** Knows the names in {@code answers} and no others. */
    static WhoisServer start(Manner manner, Map<String, byte[]> answers) {
        try {
            WhoisServer server = new WhoisServer(manner, answers);
            Thread thread = new Thread(server::serve, "whois-server");
            thread.setDaemon(true);
            thread.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return server.getLocalPort();
    }

    /** The lines that came in, as they came. */
    List<String> queries() {
        return List.copyOf(queries);
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                answer(socket);
            } catch (IOException e) {
                // the peer gave up, or the test is over
            }
        }
    }

    private void answer(Socket socket) throws IOException {
        String query = query(socket);
        queries.add(query);
        OutputStream out = socket.getOutputStream();
        switch (manner) {
            case HONEST ->
                    out.write(
                            answers.getOrDefault(
                                    query.replace("/e\r\n", ""), bytes("No match!!\r\n")));
            case SILENT -> socket.getInputStream().read();
            case DRIPPING -> repeat(out, bytes("["), 100);
            case ENDLESS -> repeat(out, bytes("[Name] Hanako Kanaria\r\n".repeat(1000)), 0);
            case RUBBISH -> out.write(new byte[] {0x16, 3, 1, 0, (byte) 0x80, 0x1B, '$', 'B'});
            case RESETTING -> socket.setSoLinger(true, 0);
            case CLOSING -> {}
        }
    }

    private static String query(Socket socket) throws IOException {
        StringBuilder query = new StringBuilder();
        int c = socket.getInputStream().read();
        while (c >= 0) {
            query.append((char) c);
            c = c == '\n' ? -1 : socket.getInputStream().read();
        }
        return query.toString();
    }

    /** Until the peer has had enough. */
    private static void repeat(OutputStream out, byte[] bytes, int pauseMillis) throws IOException {
        try {
            while (true) {
                out.write(bytes);
                Thread.sleep(pauseMillis);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
