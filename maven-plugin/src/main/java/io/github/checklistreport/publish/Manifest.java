package io.github.checklistreport.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * The files that the last run wrote, each with a digest of its bytes, so that the next run can tell
 * its own files from anybody else's.
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
                String path = line.substring(space + 1).strip();
                if (space > 0 && PathGuard.isSafe(path)) {
                    digests.put(path, line.substring(0, space));
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

    /** One line a file: digest, space, path. */
    String toText() {
        StringBuilder text = new StringBuilder();
        digests.forEach(
                (path, digest) -> text.append(digest).append(" ").append(path).append('\n'));
        return text.toString();
    }

    /**
     * The size of {@code content} and its CRC-32, which tell an edited file; nobody forges files
     * here.
     */
    static String digest(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return content.length + "-" + HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
