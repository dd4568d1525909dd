package io.github.checklistreport.lab;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands in front of a port of 127.0.0.1 and counts who comes by. */
public final class CountingProxy implements AutoCloseable {
    private final ServerSocket server;
    private final int behind;
    private final AtomicInteger connections = new AtomicInteger();

    public CountingProxy(int behind) {
        this.behind = behind;
        try {
            this.server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run(this::serve);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** How many connections there have been since this was asked last. */
    public int connections() {
        return connections.getAndSet(0);
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket front = server.accept();
                connections.incrementAndGet();
                Socket back = new Socket(InetAddress.getLoopbackAddress(), behind);
                run(() -> copy(front, back));
                run(() -> copy(back, front));
            } catch (IOException e) {
                // one side has gone
            }
        }
    }

    private static void copy(Socket from, Socket to) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException e) {
            // one side has gone
        }
    }

    private static void run(Runnable work) {
        Thread thread = new Thread(work, "counting-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
