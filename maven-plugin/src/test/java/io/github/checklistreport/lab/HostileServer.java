package io.github.checklistreport.lab;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A TLS server that is not one, on a free port of 127.0.0.1. */
public final class HostileServer implements Closeable {
    private static final byte[] ALERT = HexFormat.of().parseHex("15030300020228");
    private final ServerSocket server;
    private final Conduct conduct;

    private HostileServer(Conduct conduct) {
        this.conduct = conduct;
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    /** What it does to a client. */
    private interface Conduct {
        void meet(Socket client) throws IOException, InterruptedException;
    }

    /** What it does instead of TLS. */
    public enum Manner implements Conduct {
        SILENT(client -> TimeUnit.SECONDS.sleep(30)),
        DRIPPING(HostileServer::drip),
        ENDLESS_RECORDS(HostileServer::flood),
        RESETTING(HostileServer::reset),
        CLOSING(client -> client.getInputStream().read(new byte[8192])),
        PLAIN_HTTP(client -> say(client, "HTTP/1.1 400 Bad Request\r\n\r\n")),
        SSH_BANNER(client -> say(client, "SSH-2.0-OpenSSH_9.2p1\r\n")),
        RUBBISH(client -> say(client, "\u0001\u0002\u0003 rubbish rubbish")),
        ABSURD_LENGTHS(client -> say(client, HexFormat.of().parseHex("160303000602ffffff0303"))),
        LONG_RECORD(client -> say(client, HexFormat.of().parseHex("160303ffff0200"))),
        UNOFFERED_SUITE(
                client ->
                        say(
                                client,
                                HexFormat.of()
                                        .parseHex(
                                                "160303002a020000260303"
                                                        + "00".repeat(32)
                                                        + "00"
                                                        + "abab00"))),
        ONLY_ALERTS(client -> say(client, ALERT));

        private final Conduct conduct;

        Manner(Conduct conduct) {
            this.conduct = conduct;
        }

        @Override
        public void meet(Socket client) throws IOException, InterruptedException {
            conduct.meet(client);
        }
    }

    public static HostileServer start(Manner manner) {
        return new HostileServer(manner);
    }

    /** Passes {@code connections} on to a port of 127.0.0.1, and resets all that come after. */
    public static HostileServer resettingAfter(int connections, int port) {
        return after(connections, port, HostileServer::reset);
    }

    /** Passes {@code connections} on, and declines all that come after by an alert. */
    public static HostileServer decliningAfter(int connections, int port) {
        return after(connections, port, client -> say(client, ALERT));
    }

    private static HostileServer after(int connections, int port, Conduct then) {
        AtomicInteger left = new AtomicInteger(connections);
        return new HostileServer(
                client -> {
                    if (left.getAndDecrement() > 0) {
                        pass(client, port);
                    } else {
                        then.meet(client);
                    }
                });
    }

    public int port() {
        return server.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                daemon(() -> meet(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void meet(Socket client) {
        try (client) {
            conduct.meet(client);
        } catch (IOException e) {
            // the client has had enough
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void drip(Socket client) throws IOException, InterruptedException {
        OutputStream out = client.getOutputStream();
        for (int i = 0; i < 60; i++) {
            out.write(i == 0 ? 22 : 3);
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    /** Warnings that a name is not known, which a client passes over. */
    private static void flood(Socket client) throws IOException {
        byte[] warnings = HexFormat.of().parseHex("15030300020170".repeat(1000));
        OutputStream out = client.getOutputStream();
        while (true) {
            out.write(warnings);
        }
    }

    private static void reset(Socket client) throws IOException {
        client.setSoLinger(true, 0);
    }

    private static void say(Socket client, String text) throws IOException {
        say(client, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void say(Socket client, byte[] bytes) throws IOException {
        client.getInputStream().read(new byte[8192]);
        client.getOutputStream().write(bytes);
        client.getOutputStream().flush();
        client.shutdownOutput();
    }

    private static void pass(Socket client, int port) throws IOException {
        try (Socket inner = new Socket(InetAddress.getLoopbackAddress(), port)) {
            InputStream answers = inner.getInputStream();
            daemon(
                    () -> {
                        try (client) {
                            answers.transferTo(client.getOutputStream());
                        } catch (IOException e) {
                            // one side is gone
                        }
                    });
            client.getInputStream().transferTo(inner.getOutputStream());
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "hostile-server");
        thread.setDaemon(true);
        thread.start();
    }
}
