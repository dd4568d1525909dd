package io.github.checklistreport.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** OpenSSH servers, each with a configuration of its own. */
public final class SshLab implements AutoCloseable {
    private static final String CONTINUE = "Authentications that can continue: ";

    private final Path folder;
    private final Path sshd;
    private final Path ssh;
    private final List<LabProcess> running = new ArrayList<>();

    /** Needs an absolute {@code folder}. */
    public SshLab(Path folder) {
        this.folder = folder;
        this.sshd = Program.require("sshd", "openssh-server");
        this.ssh = Program.require("ssh", "openssh-client");
        run(
                Program.require("ssh-keygen", "openssh-client").toString(),
                "-q",
                "-t",
                "ed25519",
                "-N",
                "",
                "-f",
                hostKey().toString());
    }

    /** Starts a server with these lines of configuration; its port. */
    public int start(String... lines) {
        int port = LabProcess.freePort();
        List<String> config = new ArrayList<>();
        config.add("Port " + port);
        config.add("ListenAddress 127.0.0.1");
        config.add("HostKey " + hostKey());
        config.add("PidFile none");
        config.add("AuthorizedKeysFile none");
        config.addAll(List.of(lines));
        Path file = folder.resolve("sshd_config-" + port);
        try {
            Files.createDirectories(Path.of("/run/sshd"));
            Files.write(file, config);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LabProcess process =
                LabProcess.start(
                        folder, List.of(sshd.toString(), "-D", "-e", "-f", file.toString()));
        running.add(process);
        process.awaitPort(port);
        return port;
    }

    /** The ways to log in that OpenSSH's own client hears of; empty where it hears of none. */
    public List<String> methodsAsSshSees(int port, String user) {
        String said =
                run(
                        ssh.toString(),
                        "-v",
                        "-F",
                        "none",
                        "-o",
                        "BatchMode=yes",
                        "-o",
                        "PreferredAuthentications=none",
                        "-o",
                        "StrictHostKeyChecking=no",
                        "-o",
                        "UserKnownHostsFile=/dev/null",
                        "-p",
                        String.valueOf(port),
                        user + "@127.0.0.1",
                        "true");
        Optional<String> line = said.lines().filter(one -> one.contains(CONTINUE)).findFirst();
        return line.map(one -> one.substring(one.indexOf(CONTINUE) + CONTINUE.length()).strip())
                .map(list -> List.of(list.split(",")))
                .orElse(List.of());
    }

    private Path hostKey() {
        return folder.resolve("host_key");
    }

    private String run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .start();
            process.getOutputStream().close();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return said;
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
    }
}
