package io.github.checklistreport.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files that the last run wrote, each with the SHA-256 of its bytes, so that the next run can
 * tell its own files from anybody else's.
 */
record Manifest(Map<String, String> digests) {
    static final String FILE = ".checklist-report-files";

    Manifest {
        digests = new TreeMap<>(digests);
    }

    static Manifest read(Path directory) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        Path file = directory.resolve(FILE);
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                int space = line.indexOf(' ');
                if (space > 0) {
                    digests.put(line.substring(space + 1).strip(), line.substring(0, space));
                }
            }
        }
        return new Manifest(digests);
    }

    boolean lists(String path) {
        return digests.containsKey(path);
    }

    /** Whether {@code content} is what a run of ours wrote at {@code path}. */
    boolean wrote(String path, byte[] content) {
        return digest(content).equals(digests.get(path));
    }

    /** As {@code sha256sum -c} reads it. */
    String toText() {
        StringBuilder text = new StringBuilder();
        digests.forEach(
                (path, digest) -> text.append(digest).append("  ").append(path).append('\n'));
        return text.toString();
    }

    static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
