package io.github.checklistreport.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Makes keys, signatures and DS records with the tools of ldns. */
final class ZoneSigner {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Path keygen = Program.require("ldns-keygen", "ldnsutils");
    private final Path signzone = Program.require("ldns-signzone", "ldnsutils");
    private final Path key2ds = Program.require("ldns-key2ds", "ldnsutils");

    ZoneSigner(Path folder) {
        this.folder = folder;
    }

    /** The base name of a new key. */
    String key(String zone) {
        return run(
                List.of(
                        keygen.toString(),
                        "-k",
                        "-a",
                        "ECDSAP256SHA256",
                        "-r",
                        "/dev/urandom",
                        zone));
    }

    /** The DS record that a parent publishes for a key. */
    String ds(String key) {
        return run(List.of(key2ds.toString(), "-n", "-2", key + ".key"));
    }

    /** Signs {@code file} and returns where the signed zone is. */
    Path sign(Path file, String zone, String key, DnsZone.Signing signing) {
        Instant now = Instant.now();
        boolean expired = signing == DnsZone.Signing.EXPIRED;
        Instant from = now.minus(expired ? 60 : 1, ChronoUnit.DAYS);
        Instant until = expired ? now.minus(30, ChronoUnit.DAYS) : now.plus(30, ChronoUnit.DAYS);
        List<String> command = new ArrayList<>(List.of(signzone.toString()));
        if (signing == DnsZone.Signing.NSEC3) {
            command.addAll(List.of("-n", "-t", "0"));
        }
        command.addAll(List.of("-i", TIME.format(from), "-e", TIME.format(until)));
        command.addAll(List.of("-o", zone, file.toString(), key));
        run(command);
        return Path.of(file + ".signed");
    }

    private String run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectError(Files.createTempFile(folder, "ldns-", ".log").toFile())
                            .start();
            String said = new String(process.getInputStream().readAllBytes()).strip();
            if (!process.waitFor(20, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(command + " failed: " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
