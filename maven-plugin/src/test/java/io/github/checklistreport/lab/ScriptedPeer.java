package io.github.checklistreport.lab;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A peer that behaves as badly as a test wants, and notes every byte that it is sent. */
public final class ScriptedPeer implements AutoCloseable {
    /** What the peer does with a connection. */
    public interface Script {
        void play(Socket socket) throws IOException, InterruptedException;
    }

    private final ServerSocket server;
    private final Script script;
    private final List<Connection> connections = new CopyOnWriteArrayList<>();

    private record Connection(
            Socket socket, ByteArrayOutputStream received, CountDownLatch ended) {}

    private ScriptedPeer(ServerSocket server, Script script) {
        this.server = server;
        this.script = script;
    }

    public static ScriptedPeer start(Script script) {
        try {
            ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            ScriptedPeer peer = new ScriptedPeer(server, script);
            daemon(peer::serve);
            return peer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Accepts, and never says a word. */
    public static Script silent() {
        return socket -> TimeUnit.MINUTES.sleep(1);
    }

    /** Says {@code bytes} and waits. */
    public static Script says(byte[] bytes) {
        return socket -> {
            socket.getOutputStream().write(bytes);
            TimeUnit.MINUTES.sleep(1);
        };
    }

    /** Says {@code text} and hangs up. */
    public static Script saysAndCloses(String text) {
        return socket -> {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            TimeUnit.MINUTES.sleep(1);
        };
    }

    /** Repeats {@code bytes} with a pause after each. */
    public static Script repeats(byte[] bytes, long pauseMillis) {
        return socket -> {
            while (true) {
                socket.getOutputStream().write(bytes);
                socket.getOutputStream().flush();
                TimeUnit.MILLISECONDS.sleep(pauseMillis);
            }
        };
    }

    /** Cuts the connection off. */
    public static Script resets() {
        return socket -> socket.setSoLinger(true, 0);
    }

    public int port() {
        return server.getLocalPort();
    }

    public int connections() {
        return connections.size();
    }

    /** All that connection {@code index} was sent, once the other side has hung up. */
    public byte[] awaitReceived(int index) {
        Connection connection = connections.get(index);
        try {
            if (!connection.ended().await(5, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the other side does not hang up");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return connection.received().toByteArray();
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Connection connection =
                        new Connection(socket, new ByteArrayOutputStream(), new CountDownLatch(1));
                connections.add(connection);
                daemon(() -> note(connection));
                daemon(() -> play(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void note(Connection connection) {
        try {
            connection.socket().getInputStream().transferTo(connection.received());
        } catch (IOException e) {
            // the end is the end
        } finally {
            connection.ended().countDown();
        }
    }

    private void play(Socket socket) {
        try (socket) {
            script.play(socket);
        } catch (IOException e) {
            // the other side has left
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Connection connection : connections) {
                connection.socket().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "scripted-peer");
        thread.setDaemon(true);
        thread.start();
    }
}
