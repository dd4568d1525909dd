package io.github.checklistreport.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.lab.Program;
import io.github.checklistreport.model.evidence.HostFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Runs the host script as an admin does, by standard input, over a made-up host. */
public final class HostScript {
    static final Path FILE =
            Path.of(
                    "../templates/src/main/resources/io/github/checklistreport/starter/host-facts.sh");

    /** Shells that servers have. */
    enum Shell {
        DASH("dash", "/usr/bin/dash"),
        BASH("bash", "/usr/bin/bash", "--posix"),
        BUSYBOX("busybox", "/usr/bin/busybox", "sh");

        private final String debianPackage;
        private final List<String> command;

        Shell(String debianPackage, String... command) {
            this.debianPackage = debianPackage;
            this.command = List.of(command);
        }
    }

    private final List<String> before = new ArrayList<>();
    private final List<String> arguments = new ArrayList<>();
    private final Map<String, String> environment = new LinkedHashMap<>();
    private Shell shell = Shell.DASH;

    /** Some tests run programs as other users, or make the folder that sshd wants under /run. */
    static void requireRoot() {
        Assumptions.assumeTrue(
                Files.isWritable(Path.of("/run")), "SKIPPED: it needs to be run as root");
    }

    public static HostScript on(FakeHost host) {
        return new HostScript().with("ROOT", host.root().toString());
    }

    /** On the machine that the test runs on. */
    static HostScript here() {
        return new HostScript();
    }

    HostScript in(Shell other) {
        shell = other;
        return this;
    }

    HostScript with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    public HostScript arguments(String... more) {
        arguments.addAll(List.of(more));
        return this;
    }

    HostScript asNobody() {
        String setpriv = Program.require("setpriv", "util-linux").toString();
        before.addAll(List.of(setpriv, "--reuid=65534", "--regid=65534", "--clear-groups"));
        return this;
    }

    /** What it prints; it must end well, in time, and say nothing else. */
    public String output() {
        Program.require(shell.command.get(0).replaceAll(".*/", ""), shell.debianPackage);
        List<String> command = new ArrayList<>(before);
        command.addAll(shell.command);
        command.addAll(List.of("-s", "--"));
        command.addAll(arguments);
        try {
            Path errors = Files.createTempFile("host-facts", ".err");
            ProcessBuilder builder =
                    new ProcessBuilder(command)
                            .directory(Path.of("/").toFile())
                            .redirectInput(FILE.toAbsolutePath().toFile())
                            .redirectError(errors.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            String text =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.readString(errors)).isEmpty();
            assertThat(process.exitValue()).isZero();
            Files.delete(errors);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HostFacts facts() {
        String text = output();
        var loaded =
                HostFactsLoader.parse(
                        new SourceFile("host-facts.json", text),
                        "social.example",
                        Instant.MAX.minusSeconds(86400));
        assertThat(Loading.problems(loaded)).as(text).isEmpty();
        return (HostFacts) Objects.requireNonNull(Objects.requireNonNull(loaded.value()).facts());
    }

    static Map<String, String> unread(HostFacts facts) {
        Map<String, String> reasons = new LinkedHashMap<>();
        facts.unread().forEach(one -> reasons.put(one.what(), one.reason().word()));
        return reasons;
    }
}
