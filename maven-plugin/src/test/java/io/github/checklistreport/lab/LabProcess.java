package io.github.checklistreport.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** A server that a test started; stopped by its own process id, and with it what it started. */
public final class LabProcess implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(20);

    private static final int PORTS = 10_000;

    /** Each JVM has ports of its own, below those that systems give to clients. */
    private static final int FIRST_PORT = 2_000 + PORTS * Integer.getInteger("test.fork", 1);

    private static final AtomicInteger PORTS_GIVEN =
            new AtomicInteger((int) (ProcessHandle.current().pid() % PORTS));

    private final Process process;
    private final Path log;

    private LabProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts {@code command} in the foreground, in {@code folder}. */
    public static LabProcess start(Path folder, List<String> command) {
        try {
            Path log = Files.createTempFile(folder, "process-", ".log");
            Process process =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
            return new LabProcess(process, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the server accepts TCP connections at 127.0.0.1. */
    public LabProcess awaitPort(int port) {
        return await("port " + port, () -> accepts(port));
    }

    /** Waits until the server has printed {@code word}. */
    public LabProcess awaitWord(String word) {
        return await(word, () -> log().contains(word));
    }

    private LabProcess await(String what, BooleanSupplier there) {
        Instant end = Instant.now().plus(START);
        while (!there.getAsBoolean()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                String said = log();
                close();
                throw new IllegalStateException("waited for " + what + " in vain: " + said);
            }
            sleep();
        }
        return this;
    }

    public long pid() {
        return process.pid();
    }

    /** What the server printed. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ports of loopback that nothing listens on. */
    public static int[] freePorts(int count) {
        return IntStream.range(0, count).map(i -> freePort()).toArray();
    }

    /** Never the same twice, so that a server may take its time to listen there. */
    public static int freePort() {
        while (true) {
            int port = FIRST_PORT + PORTS_GIVEN.getAndIncrement() % PORTS;
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException e) {
                // somebody listens there
            }
        }
    }

    @Override
    public void close() {
        List<ProcessHandle> started = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        started.forEach(ProcessHandle::destroy);
    }

    private static boolean accepts(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void sleep() {
        try {
            TimeUnit.MILLISECONDS.sleep(30);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
