package io.github.checklistreport.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;

/** The files of a host that is not there. */
public record FakeHost(Path root) {
    /** A host that is no container and has {@code /sys}. */
    public static FakeHost in(Path folder) {
        return new FakeHost(folder.resolve("host root"))
                .with("proc/1/cgroup", "0::/init.scope\n")
                .with("sys/kernel/notes", "");
    }

    public FakeHost with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public FakeHost with(String path, byte[] content) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public FakeHost link(String path, String target) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.createSymbolicLink(file, Path.of(target));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public FakeHost program(String path, String text) {
        with(path, "#!/bin/sh\n" + text);
        return permitting(path, "rwxr-xr-x");
    }

    public FakeHost permitting(String path, String permissions) {
        try {
            Files.setPosixFilePermissions(
                    root.resolve(path), PosixFilePermissions.fromString(permissions));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public FakeHost modified(String path, Instant instant) {
        try {
            Files.setLastModifiedTime(root.resolve(path), FileTime.from(instant));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
