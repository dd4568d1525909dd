package io.github.checklistreport.lab;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Installed programs that tests need. */
public final class Program {
    private static final List<String> FOLDERS =
            List.of("/usr/sbin", "/usr/bin", "/usr/local/bin", "/usr/local/sbin", "/sbin", "/bin");

    private Program() {}

    /**
     * Where {@code name} is. Without it, the test is skipped on a developer's machine and fails in
     * CI.
     *
     * @param debianPackage what to install
     */
    public static Path require(String name, String debianPackage) {
        return required(
                FOLDERS.stream()
                        .map(folder -> Path.of(folder, name))
                        .filter(Files::isExecutable)
                        .findFirst(),
                name,
                debianPackage);
    }

    /** A program of PostgreSQL's server, which Debian keeps off the path. */
    public static Path requirePostgres(String name) {
        Path versions = Path.of("/usr/lib/postgresql");
        Optional<Path> found = Optional.empty();
        if (Files.isDirectory(versions)) {
            try (Stream<Path> all = Files.list(versions)) {
                found =
                        all.map(version -> version.resolve("bin").resolve(name))
                                .filter(Files::isExecutable)
                                .max(Path::compareTo);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return required(found, name, "postgresql");
    }

    private static Path required(Optional<Path> program, String name, String debianPackage) {
        if (program.isEmpty() && "true".equals(System.getenv("CI"))) {
            Assertions.fail(name + " is not installed; in CI that is a failure");
        }
        Assumptions.assumeTrue(
                program.isPresent(),
                () -> "SKIPPED: " + name + " is not installed; apt-get install " + debianPackage);
        return program.orElseThrow();
    }
}
