package io.github.checklistreport.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Redis and PostgreSQL servers. */
public final class StoreLab implements AutoCloseable {
    private final Path folder;
    private final List<LabProcess> running = new ArrayList<>();
    private final List<Path> rubbish = new ArrayList<>();

    public StoreLab(Path folder) {
        this.folder = folder;
    }

    /** Starts Redis with these lines of configuration; its port. */
    public int redis(String... lines) {
        int port = LabProcess.freePort();
        List<String> config = new ArrayList<>();
        config.add("port " + port);
        config.add("bind 127.0.0.1");
        config.add("save \"\"");
        config.add("dir " + folder);
        config.addAll(List.of(lines));
        Path file = folder.resolve("redis-" + port + ".conf");
        write(file, String.join("\n", config) + "\n");
        String program = Program.require("redis-server", "redis-server").toString();
        return start(LabProcess.start(folder, List.of(program, file.toString())), port);
    }

    /**
     * Makes a cluster with a role {@code mastodon}, whose password is kept as MD5, and these rules
     * of who may log in. {@link #postgres(Path, String)} starts it.
     */
    public Path cluster(String hba) {
        Path data = ownFolder();
        Path initdb = Program.requirePostgres("initdb");
        run(
                "",
                asPostgres(
                        initdb.toString(),
                        "--no-sync",
                        "--no-instructions",
                        "-A",
                        "trust",
                        "-U",
                        "postgres",
                        "-D",
                        data.toString()));
        run(
                "SET password_encryption = 'md5'\n"
                        + "CREATE ROLE mastodon LOGIN PASSWORD 'of no use'\n",
                asPostgres(postgres(), "--single", "-D", data.toString(), "postgres"));
        write(data.resolve("pg_hba.conf"), hba);
        return data;
    }

    /** Makes a key for {@code cluster} to speak TLS with. */
    public void certify(Path cluster) {
        run(
                "",
                asPostgres(
                        Program.require("openssl", "openssl").toString(),
                        "req",
                        "-x509",
                        "-newkey",
                        "ec",
                        "-pkeyopt",
                        "ec_paramgen_curve:prime256v1",
                        "-nodes",
                        "-subj",
                        "/CN=db.example",
                        "-days",
                        "2",
                        "-keyout",
                        cluster.resolve("server.key").toString(),
                        "-out",
                        cluster.resolve("server.crt").toString()));
    }

    /** Starts PostgreSQL on {@code cluster}; its port. */
    public int postgres(Path cluster, String ssl) {
        int port = LabProcess.freePort();
        LabProcess process =
                LabProcess.start(
                        folder,
                        asPostgres(
                                postgres(),
                                "-D",
                                cluster.toString(),
                                "-p",
                                String.valueOf(port),
                                "-c",
                                "listen_addresses=127.0.0.1",
                                "-c",
                                "unix_socket_directories=",
                                "-c",
                                "fsync=off",
                                "-c",
                                "ssl=" + ssl));
        start(process, port);
        process.awaitWord("ready to accept connections");
        return port;
    }

    /** A second cluster like {@code cluster}, which is not running. */
    public Path copy(Path cluster) {
        Path data = ownFolder();
        run("", asPostgres("cp", "-a", cluster + "/.", data.toString()));
        return data;
    }

    private static String postgres() {
        return Program.requirePostgres("postgres").toString();
    }

    private int start(LabProcess process, int port) {
        running.add(process);
        process.awaitPort(port);
        return port;
    }

    /** PostgreSQL refuses to run as root, and needs a folder that is its own. */
    private Path ownFolder() {
        try {
            Path data = Files.createTempDirectory("postgres-");
            rubbish.add(data);
            if (isRoot()) {
                run("", List.of("chown", "postgres:", data.toString()));
            }
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> asPostgres(String... command) {
        List<String> whole = new ArrayList<>();
        if (isRoot()) {
            whole.addAll(
                    List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        }
        whole.addAll(List.of(command));
        return whole;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(String input, List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + ": " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        running.forEach(LabProcess::close);
        rubbish.forEach(StoreLab::delete);
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
